import { createGlobalShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { login } from '@twinshore/shopping/login';
import { orders } from '@twinshore/shopping/orders';
import { openFileStores } from '@twinshore/stores/file';
import { createGlobalTransport } from '@twinshore/transport-global';

const { GLOBAL_APP_KEY, GLOBAL_APP_SECRET, GLOBAL_SERVICE_ID, GLOBAL_REDIRECT_URL, TOKEN_FOLDER, TOKEN_KEY } =
  process.env;
const app = { key: GLOBAL_APP_KEY ?? '', secret: GLOBAL_APP_SECRET ?? '' };
const stores = await openFileStores({
  folder: TOKEN_FOLDER ?? '',
  key: Buffer.from(TOKEN_KEY ?? '', 'base64'),
});
const authorization = createShopAuthorization({
  transport: createGlobalTransport({ app }),
  app,
  serviceId: GLOBAL_SERVICE_ID ?? '',
});

const grant = await login({ authorization, store: stores.tokens('global'), publicUrl: GLOBAL_REDIRECT_URL });
for (const { id, name, market, region } of grant.shops) console.log(id, name, market, region);

const [first] = grant.credentials('global').proof?.shops ?? [];
const transport = createGlobalTransport({ credentials: grant.credentials('global') });
const shop = createGlobalShop(transport, { orders }, { shop: first?.id });
console.log((await shop.orders.search({ page_size: 5 })).items.length, 'orders'); // the first page

await stores.close();
