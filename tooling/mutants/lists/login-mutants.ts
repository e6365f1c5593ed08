import type { Mutant } from '../mutant.ts';

const login = 'packages/shopping/src/login';
const tests = [`${login}/login.test.ts`];

/** Guards of the login from a terminal. */
export const loginMutants: readonly Mutant[] = [
  {
    id: 'login.state-not-compared',
    file: `${login}/login.ts`,
    find: 'if (!equalInConstantTime(state, given)) {',
    replace: "if (state === '') {",
    why: 'A forged callback ends a login, or is exchanged.',
    tests,
  },
  {
    id: 'login.exchanged-twice',
    file: `${login}/login.ts`,
    find: 'exchanging ??= authorization',
    replace: 'exchanging = authorization',
    why: 'A browser that asks twice uses up the code and fails the login.',
    tests,
  },
  {
    id: 'login.never-ends',
    file: `${login}/login.ts`,
    find: 'const timer = setTimeout(() => reject(timedOut(timeoutMs, region)), timeoutMs);',
    replace: 'const timer = undefined;',
    why: 'A login that nobody answers holds its port for ever.',
    tests,
    only: 'the time',
  },
  {
    id: 'login.timed-out-while-storing',
    file: `${login}/login.ts`,
    find: '    stopWaiting();\n    // A browser may ask twice',
    replace: '    // A browser may ask twice',
    why: 'A login fails for its caller while its tokens are stored.',
    tests,
  },
  {
    id: 'login.left-open',
    file: `${login}/login.ts`,
    find: 'await listener.close();',
    replace: '',
    why: 'The port stays open after the login.',
    tests,
  },
  {
    id: 'login.every-interface',
    file: `${login}/listen-on-loopback-node.ts`,
    find: "server.listen(port, '127.0.0.1', resolve);",
    replace: "server.listen(port, '0.0.0.0', resolve);",
    why: 'Other machines can send callbacks.',
    tests,
  },
  {
    id: 'login.page-tells-all',
    file: `${login}/login-page.ts`,
    find: "    : 'See what the program that asked for it says.';",
    replace: '    : String(error);',
    why: 'The browser is shown what only the machine should know.',
    tests,
  },
];
