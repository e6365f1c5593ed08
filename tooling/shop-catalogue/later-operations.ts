import type { SnapshotOperation } from './snapshot.ts';

export const LATER_OPERATIONS: readonly SnapshotOperation[] = [];
