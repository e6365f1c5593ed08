import type { Mutant } from '../mutant.ts';

const transport = 'packages/transport/src';
const calls = [`${transport}/behaviour/deprecations.test.ts`];
const callers = [`${transport}/deprecations/caller-of.test.ts`];
const headers = [`${transport}/deprecations/read-announcement.test.ts`];

/** Guards of what is told about operations that come to their end. */
export const deprecationMutants: readonly Mutant[] = [
  {
    id: 'deprecation.each-time',
    file: `${transport}/deprecations/deprecations.ts`,
    find: 'if (known.has(finding)) return false;',
    replace: '',
    why: 'The same place is told of with every call.',
    tests: calls,
  },
  {
    id: 'deprecation.one-place-only',
    file: `${transport}/deprecations/deprecations.ts`,
    find: 'if (!remember(this.#told, place)) return;',
    replace: 'if (!remember(this.#told, operation.id)) return;',
    why: 'Only the first place that calls an ending operation is told of.',
    tests: calls,
  },
  {
    id: 'deprecation.fails-the-call',
    file: `${transport}/transport-settings.ts`,
    find: 'return (notice) => quietly(() => listener(notice));',
    replace: 'return listener;',
    why: 'A call fails because somebody could not be told of its end.',
    tests: calls,
  },
  {
    id: 'deprecation.told-by-answers-too',
    file: `${transport}/deprecations/deprecations.ts`,
    find: 'if (operation.lifeCycle.sunset === undefined) this.#tell(operation, announced, undefined);',
    replace: 'this.#tell(operation, announced, undefined);',
    why: 'One call is told of twice.',
    tests: calls,
  },
  {
    id: 'deprecation.answers-unread',
    file: `${transport}/call/send-attempt.ts`,
    find: 'this.#parts.deprecations?.answered(plan.operation, response);',
    replace: '',
    why: 'An end that the platform announces goes unnoticed.',
    tests: calls,
  },
  {
    id: 'deprecation.lists-without-caller',
    file: 'packages/core/src/paging/paginate.ts',
    find: 'operation.lifeCycle.sunset === undefined ? options : withCallSite(options)',
    replace: 'options',
    why: 'Nobody knows where a list of an ending operation is asked for.',
    tests: calls,
  },
  {
    id: 'deprecation.depth-of-stacks',
    file: 'packages/core/src/transport/call-site.ts',
    find: 'if (deeper) setDepth(depth);',
    replace: '',
    why: 'Stacks of the whole process stay deeper, and dearer, for good.',
    tests: calls,
  },
  {
    id: 'deprecation.own-frames',
    file: `${transport}/deprecations/caller-of.ts`,
    find: 'INSTALLED.test(file)',
    replace: 'false',
    why: 'The SDK is named as its own caller.',
    tests: callers,
  },
  {
    id: 'deprecation.folder-of-the-caller',
    file: `${transport}/deprecations/caller-of.ts`,
    find: 'if (root === undefined || !file.startsWith(root)) return false;\n  return OURS.test(file.slice(root.length))',
    replace: 'return /[\\\\/](?:core|transport|shopping)[\\\\/]src[\\\\/]/.test(file)',
    why: "A folder of the caller's that is named like ours is passed over.",
    tests: callers,
  },
  {
    id: 'deprecation.false-is-true',
    file: `${transport}/deprecations/read-announcement.ts`,
    find: 'deprecation !== undefined && !NOT_SO.test(deprecation)',
    replace: 'deprecation !== undefined',
    why: 'A header that says it is not so is taken for an end.',
    tests: headers,
  },
  {
    id: 'deprecation.link-with-query',
    file: `${transport}/deprecations/read-announcement.ts`,
    find: "target.replace(/[?#].*$/, '')",
    replace: 'target',
    why: 'What a link carries in its query reaches the log.',
    tests: headers,
  },
];
