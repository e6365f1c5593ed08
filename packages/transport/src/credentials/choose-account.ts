import {
  AuthenticationError,
  ConfigurationError,
  type Operation,
  type Region,
  type RequestOptions,
  type UserType,
} from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { chooseCreator } from './choose-creator.ts';
import { choosePartner } from './choose-partner.ts';
import { chooseSeller } from './choose-seller.ts';
import type { ShopEntry } from './shop-entry.ts';
import type { Target } from './target.ts';

/** Whose token an identifier tells of, for operations that name nobody. */
const BY_IDENTIFIER: Readonly<Record<Operation['identifier'], readonly UserType[] | undefined>> = {
  shop_cipher: ['seller'],
  category_asset_cipher: ['partner'],
  none: undefined,
};

/**
 * Chooses the seller, creator or partner that a call is made for, of those whose token the operation takes.
 *
 * @throws {@link ConfigurationError} `config.invalid` without credentials, or when several would do
 * @throws {@link AuthenticationError} `auth.user_type_mismatch` when the operation takes nobody's token that is here
 */
export function chooseAccount(
  parts: TransportParts,
  operation: Operation,
  input: unknown,
  options: Pick<RequestOptions, 'shop' | 'asset'> | undefined,
): Target | Promise<Target> {
  const entries = accountsFor(parts, operation, options);
  const kind = entries[0]?.userType;
  if (entries.some(({ userType }) => userType !== kind)) {
    const kinds = [...new Set(entries.map(({ userType }) => userType))].join(' and a ');
    throw new ConfigurationError({
      region: parts.region,
      operation: operation.id,
      message: `Nothing says whose token ${operation.id} takes, and the transport holds those of a ${kinds}. Name a shop or a category asset in the options, or make one transport for each account.`,
    });
  }
  if (kind === 'creator') return chooseCreator(parts, operation, entries);
  if (kind === 'partner') return choosePartner(parts, operation, entries, input, options?.asset);
  return chooseSeller(parts, operation, entries, options?.shop);
}

function accountsFor(
  { book, region }: TransportParts,
  operation: Operation,
  options: Pick<RequestOptions, 'shop' | 'asset'> | undefined,
): readonly ShopEntry[] {
  const { accounts } = book;
  if (accounts.length === 0) throw noCredentials(region, operation.id);
  const takes = operation.userTypes ?? BY_IDENTIFIER[operation.identifier];
  const taken = takes === undefined ? accounts : accounts.filter(({ userType }) => takes.includes(userType));
  if (taken.length === 0) throw wrongUser(region, operation.id, takes ?? [], accounts);
  if (taken.length === 1) return taken;
  const named: UserType | undefined =
    options?.asset !== undefined ? 'partner' : options?.shop !== undefined ? 'seller' : undefined;
  const narrowed = taken.filter(({ userType }) => userType === named);
  return narrowed.length > 0 ? narrowed : taken;
}

function wrongUser(
  region: Region,
  operation: string,
  takes: readonly UserType[],
  accounts: readonly ShopEntry[],
): AuthenticationError {
  const held = [...new Set(accounts.map(({ userType }) => userType))];
  return new AuthenticationError({
    code: 'auth.user_type_mismatch',
    region,
    operation,
    message: `${operation} needs the token of a ${takes.join(' or ')}, and the transport holds that of a ${held.join(' and a ')}. Nothing was sent. Let a ${takes.join(' or ')} authorize the app, and give the transport the credentials of that grant.`,
  });
}

function noCredentials(region: Region, operation: string): ConfigurationError {
  return new ConfigurationError({
    region,
    operation,
    message: `${operation} needs a seller's, creator's or partner's token. Pass credentials to the transport: grant.credentials('${region}'), shopCredentials(), creatorCredentials() or partnerCredentials().`,
  });
}
