import { sidesOfSeller } from '../token/sides-of-seller.ts';
import { doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/** The token has to be there, live, from this app, from this side, of the right kind of user, and with the scope. */
export const checkToken: Check = (call) => {
  const { world, knobs, app } = call;
  const text =
    call.headers.get('x-tts-access-token') ??
    (knobs.tokenInQuery === 'accept' ? call.query.get('access_token') : null);
  if (text === null || text === '')
    throw new Refusal(36009004, 'Invalid parameter: x-tts-access-token is missing');

  const token = world.accessTokens.get(text);
  if (token === undefined || token.authorization.appKey !== noted(app).key) {
    throw new Refusal(knobs.unknownTokenCode, 'Access token is invalid');
  }
  call.token = token;
  if (
    world.faults.take('expired-token', call.subject) !== undefined ||
    world.clock.now() >= token.expiresAtMs
  ) {
    throw new Refusal(105002, 'Access token is expired');
  }
  if (world.faults.take('revoked-token', call.subject) !== undefined || token.authorization.revoked) {
    throw new Refusal(105001, 'Access token is no longer authorized');
  }
  const seller = known(world.sellers, token.authorization.openId);
  if (!sidesOfSeller(world, seller).some((side) => doorServes(call.door, side))) {
    refuseWrongSide(call);
  }
  const { userTypes, scopes = [] } = noted(call.served).operation;
  if (userTypes !== undefined && !userTypes.includes(seller.userType)) {
    throw new Refusal(101000, `The access token of a ${seller.userType} is not valid for this API`);
  }
  const missing = scopes.filter((scope) => !token.authorization.scopes.includes(scope));
  if (missing.length > 0)
    throw new Refusal(105005, `Access denied: the token lacks the scope ${missing.join(', ')}`);
};

/** Does what the knob and the faults say a call of the other side gets. */
export function refuseWrongSide(call: GatewayCall): void {
  const silent =
    call.knobs.wrongSide === 'silent-empty' ||
    call.world.faults.take('silent-empty', call.subject) !== undefined;
  if (silent) {
    call.silent = true;
    return;
  }
  if (call.knobs.wrongSide === 'unknown')
    throw new Refusal(call.knobs.unknownTokenCode, 'Access token is invalid');
  throw new Refusal(105004, 'Access token is not valid for this region');
}
