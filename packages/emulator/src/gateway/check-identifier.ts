import { doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import { refuseWrongSide } from './check-token.ts';
import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/**
 * A cipher has to be there where one belongs, and only there; and it has to be the token's. An empty one counts as none:
 * that is how a published client lists the shops before it knows one (inferred).
 */
export const checkIdentifier: Check = (call) => {
  const { identifier, parameters } = noted(call.served).operation;
  for (const name of ['shop_cipher', 'category_asset_cipher'] as const) {
    if (name !== identifier && parameters[name] === undefined && (call.query.get(name) ?? '') !== '')
      throw new Refusal(36009004, `Invalid parameter: ${name} is an unexpected identifier`);
  }
  if (identifier === 'shop_cipher') checkShop(call);
  if (identifier === 'category_asset_cipher') checkCategoryAsset(call);
};

function checkShop(call: GatewayCall): void {
  const cipher = call.query.get('shop_cipher');
  if (cipher === null || cipher === '') throw new Refusal(106013, 'shop_cipher is missing');
  if (call.silent === true) return;

  const shop = accountOf(call)
    .shopIds.map((id) => known(call.world.shops, id))
    .find((own) => own.cipher === cipher);
  if (shop === undefined) {
    throw new Refusal(call.knobs.foreignCipherCode, 'shop_cipher does not belong to the access token');
  }
  if (!doorServes(call.door, shop.region)) refuseWrongSide(call);
  if (!shop.active) throw new Refusal(36009043, 'The shop is inactive');
  call.shop = shop;
}

function checkCategoryAsset(call: GatewayCall): void {
  const cipher = call.query.get('category_asset_cipher');
  if (cipher === null || cipher === '')
    throw new Refusal(36009004, 'Invalid parameter: category_asset_cipher is missing');
  if (call.silent === true || accountOf(call).categoryAssets.some((own) => own.cipher === cipher)) return;
  throw new Refusal(101000, 'category_asset_cipher does not belong to the access token');
}

function accountOf({ world, token }: GatewayCall) {
  return known(world.sellers, noted(token).authorization.openId);
}
