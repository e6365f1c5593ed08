/** The made-up app, token and shop that every client of the call row uses. */
export const APP = { key: '6abcdef012345', secret: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567' };

export const ACCESS_TOKEN = 'TTP_benchmarkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export const SHOP = {
  id: '7495000000000000001',
  cipher: 'TTP_benchmarkBBBBBBBBBBBBBBBBBBBBBBBB',
  name: 'Benchmark shop',
  code: 'USLCBENCH01',
  market: 'US',
  region: 'us',
  seller_type: 'LOCAL',
};
