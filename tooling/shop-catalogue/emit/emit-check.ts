import type { FieldNode, LeafNode, ListNode, Node, ObjectNode, OperationModel } from '../model/model.ts';
import { literal } from './literal.ts';

interface Emission {
  readonly strict: boolean;
  readonly prefix: string;
  readonly functions: string[];
  /** Names of sets by their values. */
  readonly sets: Map<string, string>;
  /** Names of functions by what stands in them: objects that look the same share one. */
  readonly bodies: Map<string, string>;
  /** How many functions were begun. */
  count: number;
}

const CHECKS = [
  'anything',
  'flag',
  'hasOnly',
  'isDecimal',
  'isDigits',
  'isFile',
  'isFlag',
  'isListOf',
  'isNumber',
  'isObject',
  'isOneOf',
  'isSeconds',
  'isText',
  'isWhole',
  'list',
  'number',
  'part',
  'present',
  'text',
  'word',
];

/** Writes the plain checks of an operation's input and output. */
export function emitCheck({ id, input, output }: OperationModel): string {
  const functions: string[] = [];
  const sets = new Map<string, string>();
  const start = (strict: boolean, prefix: string): Emission => ({
    strict,
    prefix,
    functions,
    sets,
    bodies: new Map(),
    count: 0,
  });
  objectCheck(input, start(true, 'input'));
  if (output !== undefined) objectCheck(output, start(false, 'output'));
  const code = [
    [...sets].map(([values, name]) => `const ${name}: ReadonlySet<string> = new Set(${values});\n`).join(''),
    functions.join('\n'),
    `export const schemas = checkedOperation(${literal(id)}, input, ${output === undefined ? 'anything' : 'output'}, () =>\n  import('./shapes.ts'),\n);\n`,
  ]
    .filter(Boolean)
    .join('\n');
  return `${imports(code)}\n${code}`;
}

function imports(code: string): string {
  const used = CHECKS.filter((name) => new RegExp(`(?<![.'\\w])${name}\\b(?!:)`).test(code));
  return [
    /\bNotices\b/.test(code) ? `import type { Notices } from '../../checks/answer-checks.ts';\n` : '',
    `import { checkedOperation } from '../../checks/checked-operation.ts';\n`,
    `import { checks } from '../../checks/checks.ts';\n`,
    `\nconst { ${used.join(', ')} } = checks;\n`,
  ].join('');
}

/** Writes the check of an object and gives its name. */
function objectCheck(node: ObjectNode, emission: Emission): string {
  const { strict, functions, prefix } = emission;
  const name = emission.count === 0 ? prefix : `${prefix}${emission.count}`;
  emission.count += 1;
  const tests = node.fields.map((field) => fieldTest(field, emission)).filter((test) => test !== undefined);
  const only = strict
    ? [
        `hasOnly(v, ${setOf(
          node.fields.map((field) => field.name),
          emission,
        )})`,
      ]
    : [];
  const noticing = tests.some((test) => /\bn\b/.test(test));
  const parameters = strict || !noticing ? 'v: unknown' : 'v: unknown, n: Notices';
  const body = `(${parameters}): boolean {\n  return (\n${['isObject(v)', ...only, ...tests].map((test) => `    ${test}`).join(' &&\n')}\n  );\n}\n`;
  const same = name === prefix ? undefined : emission.bodies.get(body);
  if (same !== undefined) return same;
  emission.bodies.set(body, name);
  functions.push(`function ${name}${body}`);
  return name;
}

function fieldTest(field: FieldNode, emission: Emission): string | undefined {
  const { name, required } = field;
  const access = /^[A-Za-z_]\w*$/.test(name) ? `v.${name}` : `v[${literal(name)}]`;
  if (emission.strict) {
    const test = strictTest(field.node, access, emission);
    if (test === undefined) return required ? `${access} !== undefined` : undefined;
    return required ? test : `(${access} === undefined || ${test})`;
  }
  const test = answerTest(field.node, access, field.path, emission);
  if (!required) return test;
  return test === undefined ? `present(${access})` : `present(${access}) && ${test}`;
}

/** An expression that tells whether a given part of an input fits; none where everything does. */
function strictTest(node: Node, access: string, emission: Emission): string | undefined {
  if (node.kind === 'object') return `${objectCheck(node, emission)}(${access})`;
  if (node.kind === 'list') return strictList(node, access, emission);
  const range = (node.range ?? []).map((limit) => `, ${limit}`).join('');
  switch (node.leaf) {
    case 'flag':
      return `isFlag(${access})`;
    case 'file':
      return `isFile(${access})`;
    case 'any':
      return undefined;
    case 'number':
      return `isNumber(${access}${range})`;
    case 'whole':
      return node.format === 'seconds' ? `isSeconds(${access})` : `isWhole(${access}${range})`;
    default:
      break;
  }
  if (node.closed === true) return `isOneOf(${access}, ${setOf(node.values ?? [], emission)})`;
  if (node.format === 'digits') return `isDigits(${access})`;
  return node.format === 'decimal' ? `isDecimal(${access})` : `isText(${access}${range})`;
}

function strictList({ item, range }: ListNode, access: string, emission: Emission): string {
  const limits = (range ?? []).map((limit) => `, ${limit}`).join('');
  const test = strictTest(item, 'item', emission);
  const simple = /^(\w+)\(item\)$/.exec(test ?? '')?.[1];
  const check = test === undefined ? '() => true' : (simple ?? `(item) => ${test}`);
  return `isListOf(${access}, ${check}${limits})`;
}

/** An expression that tells whether a part of an answer fits; none where everything does. */
function answerTest(node: Node, access: string, path: string, emission: Emission): string | undefined {
  if (node.kind === 'object') return `part(${access}, ${objectCheck(node, emission)}, n)`;
  if (node.kind === 'list') return `list(${access}, ${itemCheck(node.item, path, emission)}, n)`;
  return answerLeaf(node, access, path, emission);
}

function itemCheck(node: Node, path: string, emission: Emission): string {
  if (node.kind === 'object') return objectCheck(node, emission);
  const test =
    node.kind === 'list'
      ? answerTest(node, 'item', `${path}[]`, emission)
      : answerLeaf(node, 'item', `${path}[]`, emission);
  if (test === undefined) return 'anything';
  const simple = /^(\w+)\(item\)$/.exec(test)?.[1];
  return simple ?? (/\bn\b/.test(test) ? `(item, n) => ${test}` : `(item) => ${test}`);
}

function answerLeaf(node: LeafNode, access: string, path: string, emission: Emission): string | undefined {
  switch (node.leaf) {
    case 'whole':
    case 'number':
      return `number(${access})`;
    case 'flag':
      return `flag(${access})`;
    case 'any':
    case 'file':
      return undefined;
    default:
      break;
  }
  if (node.range !== undefined) return `isText(${access}, ${node.range.join(', ')})`;
  if (node.values === undefined || node.values.length === 0) return `text(${access})`;
  return `word(${access}, ${setOf(node.values, emission)}, ${literal(path)}, n)`;
}

function setOf(values: readonly string[], { sets }: Emission): string {
  const text = literal(values);
  const known = sets.get(text);
  if (known !== undefined) return known;
  const name = `SET_${sets.size}`;
  sets.set(text, name);
  return name;
}
