// Writes the types for `require` beside those for `import`: each `.d.cts` takes its types from the `.d.ts` of the same
// entry, so that a package holds them once, and a type is the same one whichever way a package is loaded.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { packageEntries } from '../package-entries.mjs';

const folder = process.cwd();
const entries = packageEntries(folder).filter(({ exists }) => exists);
const files = entries.map(({ name }) => join(folder, 'dist', `${name}.d.ts`));
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const ATTRIBUTE = "with { 'resolution-mode': 'import' }";

for (const file of files) {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not built`);
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), requireTypes(source, `./${basename(file, '.d.ts')}.js`));
}

function requireTypes(source, specifier) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  let hasTypes = false;
  const lines = [];
  for (const symbol of exported) {
    const { name } = symbol;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol);
    if (!isValue) hasTypes = true;
    else {
      lines.push(`export declare const ${name}: typeof m.${name};`);
      if (target.flags & ts.SymbolFlags.Class) lines.push(classType(name, target));
    }
  }
  return [
    ...(lines.length === 0 ? [] : [`import type * as m from '${specifier}' ${ATTRIBUTE};`]),
    // A name that is declared below stands before the one of the star.
    ...(hasTypes ? [`export type * from '${specifier}' ${ATTRIBUTE};`] : []),
    ...lines,
    ...(exported.length === 0 ? ['export {};'] : []),
    '',
  ].join('\n');
}

function isTypeOnly(symbol) {
  return (symbol.declarations ?? []).some(
    (declaration) =>
      ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly),
  );
}

/** A class is a type as well, with the parameters it has. */
function classType(name, symbol) {
  const parameters = symbol.declarations.find(ts.isClassDeclaration)?.typeParameters ?? [];
  if (parameters.length === 0) return `export type ${name} = m.${name};`;
  const declared = parameters.map((parameter) => {
    if (parameter.constraint === undefined) return parameter.name.text;
    const constraint = checker.getTypeFromTypeNode(parameter.constraint);
    const parts = constraint.isUnion() ? constraint.types : [constraint];
    if (!parts.every((part) => part.isStringLiteral()))
      throw new Error(`${name} has a type parameter that cannot be written for require`);
    return `${parameter.name.text} extends ${parts.map(({ value }) => `'${value}'`).join(' | ')}`;
  });
  return `export type ${name}<${declared.join(', ')}> = m.${name}<${parameters.map((one) => one.name.text).join(', ')}>;`;
}
