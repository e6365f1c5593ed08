export type { TransportOptions } from '@twinshore/transport';
export { createUsTransport } from './create-transport.ts';
export { usEndpoints } from './endpoint-table.ts';
