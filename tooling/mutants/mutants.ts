import { accountMutants } from './lists/account-mutants.ts';
import { catalogueMutants } from './lists/catalogue-mutants.ts';
import { coreMutants } from './lists/core-mutants.ts';
import { credentialMutants } from './lists/credential-mutants.ts';
import { deprecationMutants } from './lists/deprecation-mutants.ts';
import { egressMutants } from './lists/egress-mutants.ts';
import { errorCodeMutants } from './lists/error-code-mutants.ts';
import { gatewayMutants } from './lists/gateway-mutants.ts';
import { limitMutants } from './lists/limit-mutants.ts';
import { loginMutants } from './lists/login-mutants.ts';
import { mirrorMutants } from './lists/mirror-mutants.ts';
import { mirrorTimeMutants } from './lists/mirror-time-mutants.ts';
import { pipelineMutants } from './lists/pipeline-mutants.ts';
import { pixelMutants } from './lists/pixel-mutants.ts';
import { platformMutants } from './lists/platform-mutants.ts';
import { residencyMutants } from './lists/residency-mutants.ts';
import { sendingMutants } from './lists/sending-mutants.ts';
import { shoppingMutants } from './lists/shopping-mutants.ts';
import { storeMutants } from './lists/store-mutants.ts';
import { tokenMutants } from './lists/token-mutants.ts';
import { webhookMutants } from './lists/webhook-mutants.ts';
import type { Mutant } from './mutant.ts';

/** Every guard that is taken away in turn. */
export const mutants: readonly Mutant[] = [
  ...coreMutants,
  ...residencyMutants,
  ...credentialMutants,
  ...accountMutants,
  ...deprecationMutants,
  ...egressMutants,
  ...errorCodeMutants,
  ...limitMutants,
  ...pipelineMutants,
  ...sendingMutants,
  ...shoppingMutants,
  ...catalogueMutants,
  ...webhookMutants,
  ...mirrorMutants,
  ...mirrorTimeMutants,
  ...loginMutants,
  ...pixelMutants,
  ...gatewayMutants,
  ...platformMutants,
  ...storeMutants,
  ...tokenMutants,
];
