export type { Region } from '@twinshore/core';
