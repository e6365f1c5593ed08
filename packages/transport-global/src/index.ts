export type { TransportOptions } from '@twinshore/transport';
export { createGlobalTransport } from './create-transport.ts';
export { globalEndpoints } from './endpoint-table.ts';
