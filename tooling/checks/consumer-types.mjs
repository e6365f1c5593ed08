import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, toolScript } from '../run-tool.mjs';

const strictConsumer = {
  target: 'es2022',
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

const programs = [
  { group: 'sdk', lib: ['es2022'], module: 'esnext', moduleResolution: 'bundler' },
  { group: 'sdk', lib: ['es2022'], module: 'node16', moduleResolution: 'node16' },
  { group: 'around', lib: ['es2022', 'dom', 'dom.iterable'], module: 'node16', moduleResolution: 'node16' },
];

const aroundTheSdk = /^@twinshore\/(emulator|testing)/;

/**
 * Type-checks every entry in the consumer's folder with the newest and the oldest supported compiler and
 * `skipLibCheck: false`. The SDK has to be clean together with its dependencies; the packages around it show types of
 * hono and msw, which are not clean themselves, so there only errors in our files count.
 */
export async function checkConsumerTypes(folder, specifiers) {
  for (const group of ['sdk', 'around']) {
    const names = specifiers.filter((name) => aroundTheSdk.test(name) === (group === 'around'));
    const text = `${names.map((name, at) => `export * as entry${at} from '${name}';\n`).join('')}export {};\n`;
    writeFileSync(join(folder, `every-entry.${group}.ts`), text);
    writeFileSync(join(folder, `every-entry.${group}.cts`), text);
  }
  const problems = [];
  for (const { group, lib, module, moduleResolution } of programs) {
    const project = `tsconfig.${group}.${moduleResolution}.json`;
    const include = [
      `every-entry.${group}.ts`,
      `every-entry.${group}.cts`,
      ...(group === 'sdk' ? ['types.ts'] : []),
    ];
    const compilerOptions = { ...strictConsumer, lib, module, moduleResolution };
    writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, include }));
    for (const compiler of ['typescript', 'typescript-oldest']) {
      const script = toolScript(compiler, 'tsc');
      await runNode(script, ['-p', project, '--pretty', 'false'], { cwd: folder }).catch(({ message }) => {
        const errors = message.split('\n').filter((line) => group === 'sdk' || isOurs(line));
        if (errors.length > 0) problems.push(`${compiler}, ${group}, ${moduleResolution}:`, ...errors);
      });
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function isOurs(line) {
  return (
    line.includes('error TS') &&
    (!line.startsWith('node_modules/') || line.startsWith('node_modules/@twinshore/'))
  );
}
