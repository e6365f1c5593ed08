import type { FieldNode, LeafNode, Node } from '../model/model.ts';
import type { TypeEntry } from '../model/type-registry.ts';
import { documentation } from './documentation.ts';

type Types = ReadonlyMap<string, TypeEntry>;
type Side = 'R' | "'us'" | "'global'";

const LEAVES: Readonly<Record<LeafNode['leaf'], string>> = {
  text: 'string',
  whole: 'number',
  number: 'number',
  flag: 'boolean',
  file: 'FileInput',
  any: 'unknown',
};

/** Writes an interface; one with fields of one side only as one interface for each side and a type over both. */
export function emitType(entry: TypeEntry, types: Types, about: string): string {
  const { name, node, direction, regional, sided } = entry;
  const doc = documentation([about], 0, true);
  if (!sided) {
    const generic = regional ? '<R extends Region>' : '';
    return `${doc}export interface ${name}${generic} {\n${fields(node.fields, 'R', direction, types)}}\n`;
  }
  const common = node.fields.filter(({ only }) => only === undefined);
  const ofSide = (side: 'us' | 'global') => node.fields.filter(({ only }) => only === side);
  const write = (
    part: string,
    heritage: string,
    list: readonly FieldNode[],
    side: Side,
    what: string,
  ): string =>
    `${documentation([what], 0, true)}export interface ${part}${heritage} {\n${fields(list, side, direction, types)}}\n`;
  return [
    write(`Common${name}`, '<R extends Region>', common, 'R', `${about} As far as both sides have it.`),
    write(`Us${name}`, ` extends Common${name}<'us'>`, ofSide('us'), "'us'", `${about} In the US.`),
    write(
      `Global${name}`,
      ` extends Common${name}<'global'>`,
      ofSide('global'),
      "'global'",
      `${about} Outside the US.`,
    ),
    `${doc}export type ${name}<R extends Region> = R extends 'us' ? Us${name} : Global${name};\n`,
  ].join('\n');
}

/** The names of what an interface exports. */
export function exportedNames({ name, sided }: TypeEntry): string[] {
  return sided ? [`Common${name}`, `Us${name}`, `Global${name}`, name] : [name];
}

/** A reference to an object's interface. */
export function reference(name: string, side: Side, types: Types): string {
  return types.get(name)?.regional === true ? `${name}<${side}>` : name;
}

function fields(list: readonly FieldNode[], side: Side, direction: 'input' | 'output', types: Types): string {
  return list.map((field) => emitField(field, side, direction, types)).join('');
}

function emitField(field: FieldNode, side: Side, direction: 'input' | 'output', types: Types): string {
  const { name, required, notes, routing } = field;
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
  const type = direction === 'input' ? inputType(field, side, types) : outputType(field, side, types);
  const absent = direction === 'input' ? 'undefined' : 'null';
  const line = required ? `  readonly ${key}: ${type};\n` : `  readonly ${key}?: ${type} | ${absent};\n`;
  const beside =
    routing === undefined || field.node.kind !== 'object'
      ? ''
      : `  /** What of \`${name}\` decides routing; it stays readable. */\n  readonly ${routing.property}?: Pick<${reference(field.node.name, side, types)}, ${routing.keep
          .map((kept) => `'${kept.replace(/\[.*$/, '')}'`)
          .join(' | ')}>;\n`;
  return `${documentation(notes, 2)}${line}${beside}`;
}

function outputType(field: FieldNode, side: Side, types: Types): string {
  if (field.link === true) return `RegionalLink<${side}>`;
  const plain = typeOf(field.node, side, types);
  return field.resident === true ? `Resident<${side}, ${plain}>` : plain;
}

function inputType(field: FieldNode, side: Side, types: Types): string {
  const plain = typeOf(field.node, side, types);
  if (field.resident !== true) return plain;
  if (field.node.kind !== 'list') return `${plain} | Resident<${side}, ${plain}>`;
  const item = typeOf(field.node.item, side, types);
  return `readonly (${item} | Resident<${side}, ${item}>)[] | Resident<${side}, ${plain}>`;
}

function typeOf(node: Node, side: Side, types: Types): string {
  if (node.kind === 'object') return reference(node.name, side, types);
  if (node.kind === 'list') {
    const item = typeOf(node.item, side, types);
    return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (node.values === undefined || node.values.length === 0) return LEAVES[node.leaf];
  const known = node.values.map((value) => `'${value}'`).join(' | ');
  return node.closed === true ? known : `${known} | (string & {})`;
}

/** The types of core that an emitted text uses. */
export function usedOfCore(text: string): string[] {
  return ['FileInput', 'Region', 'RegionalLink', 'Resident'].filter((name) => uses(text, name));
}

/** Whether the code of an emitted text speaks of a name; what its comments say does not count. */
export function uses(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text.replace(/\/\*\*[\s\S]*?\*\//g, ''));
}
