import { doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import { refuseWrongSide } from './check-token.ts';
import type { Check } from './gateway-call.ts';
import { noted } from './noted.ts';
import { Refusal } from './refusal.ts';

/** A shop's cipher has to be there where one belongs, and only there; and it has to be the token's. */
export const checkIdentifier: Check = (call) => {
  const { identifier } = noted(call.served).operation;
  const cipher = call.query.get('shop_cipher');
  if (identifier === 'none') {
    if (cipher !== null)
      throw new Refusal(36009004, 'Invalid parameter: shop_cipher is an unexpected identifier');
    return;
  }
  if (cipher === null || cipher === '') throw new Refusal(106013, 'shop_cipher is missing');
  if (call.silent === true) return;

  const seller = known(call.world.sellers, noted(call.token).authorization.openId);
  const shop = seller.shopIds.map((id) => known(call.world.shops, id)).find((own) => own.cipher === cipher);
  if (shop === undefined) {
    throw new Refusal(call.knobs.foreignCipherCode, 'shop_cipher does not belong to the access token');
  }
  if (!doorServes(call.door, shop.region)) refuseWrongSide(call);
  if (!shop.active) throw new Refusal(36009043, 'The shop is inactive');
  call.shop = shop;
};
