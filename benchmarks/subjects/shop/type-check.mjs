import { join } from 'node:path';
import ts from '../../../node_modules/typescript/lib/typescript.js';

/** Prints how long the compiler takes for a file of code, which must be without errors, in a process of its own. */
export function typeCheck(code) {
  const file = join(import.meta.dirname, 'checked.mts');
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
  };
  const start = process.hrtime.bigint();
  const disk = ts.createCompilerHost(options);
  const host = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === file
        ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
        : disk.getSourceFile(name, ...rest),
  };
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (problems.length > 0) throw new Error(ts.flattenDiagnosticMessageText(problems[0].messageText, '\n'));
  console.log(JSON.stringify({ ms }));
}
