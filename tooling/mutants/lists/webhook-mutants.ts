import type { Mutant } from '../mutant.ts';

const webhooks = 'packages/shopping/src/webhooks';
const notifications = `${webhooks}/notifications.test.ts`;
const receiver = `${webhooks}/shop-webhooks.test.ts`;

/** Guards of what notifications hold. */
export const webhookMutants: readonly Mutant[] = [
  {
    id: 'webhooks.content.unclassified-open',
    file: `${webhooks}/read-notification.ts`,
    find: 'notification.data = resident(region, UNCLASSIFIED, carried, residency);',
    replace: 'notification.data = carried;',
    why: 'A kind nobody knows carries personal data in the open.',
    tests: [receiver],
  },
  {
    id: 'webhooks.content.unclassified-body-open',
    file: `${webhooks}/read-notification.ts`,
    find: 'notification.body = resident(region, UNCLASSIFIED, text, residency);',
    replace: 'notification.body = text;',
    why: 'The raw body of a kind nobody knows carries personal data in the open.',
    tests: [receiver],
  },
  {
    id: 'webhooks.content.ids-as-numbers',
    file: `${webhooks}/compile-documented-types.ts`,
    find: "if (typeof value === 'number' && (kind === 'id' || kind === 'text')) return String(value);",
    replace: '',
    why: 'Ids are numbers in some notifications and text in others.',
    tests: [notifications],
  },
  {
    id: 'webhooks.content.two-spellings',
    file: `${webhooks}/spell-alike.ts`,
    find: 'data[status.field] = listed;',
    replace: '',
    why: 'A status has one spelling here and another in the API.',
    tests: [notifications],
  },
  {
    id: 'webhooks.content.spelling-lost',
    file: `${webhooks}/spell-alike.ts`,
    find: 'raw[status.field] = sent;',
    replace: '',
    why: 'What was really sent is lost.',
    tests: [notifications],
  },
  {
    id: 'webhooks.content.renamed',
    file: `${webhooks}/spell-alike.ts`,
    find: 'holder[to] ??= list && !Array.isArray(sent) ? [sent] : sent;',
    replace: 'holder[from] = sent;',
    why: 'A property is found under two names.',
    tests: [notifications],
  },
  {
    id: 'webhooks.content.subject-missing',
    file: `${webhooks}/read-notification.ts`,
    find: 'if (notification[fact.subject] === undefined) {',
    replace: 'if (false) {',
    why: 'A notification about nobody passes for one about a shop.',
    tests: [notifications],
  },
];
