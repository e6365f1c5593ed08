import { shapedOperation } from '../checks/shaped-operation.ts';
import type { Shape, ShapeTable } from '../shapes/shape.ts';

/** The tokens of a seller, as the token service gives them. */
const TOKEN: Shape = {
  'access_token!': 'text',
  'access_token_expire_in!': 'whole',
  'refresh_token!': 'text',
  'refresh_token_expire_in!': 'whole',
  'open_id!': 'text',
  seller_name: 'text',
  seller_base_region: 'text',
  user_type: 'whole',
  granted_scopes: ['text'],
};

const APP = { 'app_key!': 'text 1..256', 'app_secret!': 'text 1..1024' };

export const shapes = {
  'shop.token.get': {
    input: { ...APP, 'auth_code!': 'text 1..2048', 'grant_type!': 'text =authorized_code' },
    output: TOKEN,
  },
  'shop.token.refresh': {
    input: { ...APP, 'refresh_token!': 'text 1..2048', 'grant_type!': 'text =refresh_token' },
    output: TOKEN,
  },
  'shop.authorization.shops': {
    input: {},
    output: {
      shops: [
        {
          // An empty one would be sent, and names no shop.
          'cipher!': 'text 1..4096',
          code: 'text',
          'id!': 'text 1..64',
          name: 'text',
          'region!': 'text',
          seller_type: 'text ~CROSS_BORDER|LOCAL',
        },
      ],
    },
  },
} satisfies ShapeTable;

/** The validators of an operation of authorization. */
export const authorizationSchemas = (id: keyof typeof shapes) => shapedOperation(shapes[id]);
