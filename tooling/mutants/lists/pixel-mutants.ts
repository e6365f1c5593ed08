import type { Mutant } from '../mutant.ts';

const pixel = 'packages/pixel/src';
const events = `${pixel}/server/create-events.test.ts`;

/** Guards of the Events API. */
export const pixelMutants: readonly Mutant[] = [
  {
    id: 'pixel.source.undeclared',
    file: `${pixel}/server/assert-declared-source.ts`,
    find: 'if (declared?.includes(sourceId) === true) return;',
    replace: 'if (sourceId !== "") return;',
    why: 'Events of a source that nobody declared for this side are sent.',
    tests: [events],
  },
  {
    id: 'pixel.source.no-credentials',
    file: `${pixel}/server/assert-events-options.ts`,
    find: 'if (own.length === 0) {',
    replace: 'if (false) {',
    why: 'A transport without event credentials is taken as one that does not tell.',
    tests: [events],
  },
  {
    id: 'pixel.input.hashed-before-checked',
    file: `${pixel}/server/create-events.ts`,
    find: 'const opened = openInput(given, region, eventsTrack.id) as readonly unknown[];',
    replace: 'const opened = given;',
    why: 'A person of one side is hashed and sent on the other.',
    tests: [events],
  },
  {
    id: 'pixel.input.too-many',
    file: `${pixel}/server/events-refusal.ts`,
    find: 'if (count >= 1 && count <= MOST_EVENTS) return;',
    replace: 'if (count >= 1) return;',
    why: 'A batch that the platform refuses as a whole is sent.',
    tests: [events],
  },
  {
    id: 'pixel.retry.app-events-twice',
    file: `${pixel}/server/create-events.ts`,
    find: "return source === 'app' ? { maxRetries: 0 } : {};",
    replace: 'return {};',
    why: 'An app event counts twice.',
    tests: [events],
  },
  {
    id: 'pixel.outcome.status-wins',
    file: `${pixel}/family/classify-business-answer.ts`,
    find: 'if (envelope === undefined) return classifyStatus(status);',
    replace: "if (status === 200) return { kind: 'ok', code: 'events.ok', retry: 'never' };",
    why: 'A 200 whose body says no is taken for a success.',
    tests: [`${pixel}/family/business-return-codes.test.ts`, `${pixel}/family/business-family.test.ts`],
  },
  {
    id: 'pixel.events.endpoints-of-other-side',
    file: `packages/pixel/src/server/assert-events-options.ts`,
    find: 'if (endpoints === undefined || endpoints.region === region) return;',
    replace: 'if (region !== null) return;',
    why: 'Events go to the hosts of the other side, under a label of this one.',
    tests: [`packages/pixel/src/server/create-events.test.ts`],
  },
];
