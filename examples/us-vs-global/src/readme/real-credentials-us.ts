import { createUsShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { login } from '@twinshore/shopping/login';
import { orders } from '@twinshore/shopping/orders';
import { openFileStores } from '@twinshore/stores/file';
import { createUsTransport } from '@twinshore/transport-us';

const { US_APP_KEY, US_APP_SECRET, US_SERVICE_ID, US_REDIRECT_URL, TOKEN_FOLDER, TOKEN_KEY } = process.env;
const app = { key: US_APP_KEY ?? '', secret: US_APP_SECRET ?? '' };
const stores = await openFileStores({
  folder: TOKEN_FOLDER ?? '',
  key: Buffer.from(TOKEN_KEY ?? '', 'base64'),
});
const authorization = createShopAuthorization({
  transport: createUsTransport({ app }),
  app,
  serviceId: US_SERVICE_ID ?? '',
});

const grant = await login({ authorization, store: stores.tokens('us'), publicUrl: US_REDIRECT_URL });
for (const { id, name, market, region } of grant.shops) console.log(id, name, market, region);

const [first] = grant.credentials('us').proof?.shops ?? [];
const transport = createUsTransport({ credentials: grant.credentials('us') });
const shop = createUsShop(transport, { orders }, { shop: first?.id });
console.log((await shop.orders.search({ page_size: 5 })).items.length, 'orders'); // the first page

await stores.close();
