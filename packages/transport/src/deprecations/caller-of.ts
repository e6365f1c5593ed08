/** File and line of a frame, as V8, SpiderMonkey and JavaScriptCore write it. */
const FRAME = /(?:^|[\s(@])((?:[a-z][\w.+-]*:\/\/|[A-Za-z]:[\\/]|\/).*?):(\d+)(?::\d+)?\)?\s*$/;

/** A file of an installed package of ours, by npm, yarn or pnpm. */
const INSTALLED = /[\\/]@twinshore[\\/+][\w-]+(?:@[^\\/]*)?[\\/]/;

/** Our own packages where they lie together as sources; whoever has a folder of the same name is told apart by it. */
const TOGETHER = /^(.*[\\/])(?:core|transport)[\\/](?:src|dist)[\\/]/;

const OURS =
  /^(?:core|transport|transport-us|transport-global|shopping|pixel|stores|testing)[\\/](?:src|dist)[\\/]/;

const TESTS = /\.(?:long\.)?test(?:-d)?\.[cm]?[jt]s$/;

/**
 * Finds who called the SDK in a stack that was taken inside it: the first frame outside of our packages.
 *
 * @returns file and line, or `undefined` where it cannot be told, as in a bundle that is one file
 */
export function callerOf(stack: string): string | undefined {
  const frames = stack.split('\n').flatMap((line) => {
    const found = FRAME.exec(line);
    return found === null ? [] : [{ file: plainFile(found[1] as string), line: found[2] as string }];
  });
  const own = frames[0]?.file;
  if (own === undefined) return undefined;
  const root = TOGETHER.exec(own)?.[1];
  const caller = frames.find(({ file }) => !isOurs(file, own, root));
  return caller === undefined ? undefined : `${caller.file}:${caller.line}`;
}

function isOurs(file: string, own: string, root: string | undefined): boolean {
  if (file === own || INSTALLED.test(file)) return true;
  if (root === undefined || !file.startsWith(root)) return false;
  return OURS.test(file.slice(root.length)) && !TESTS.test(file);
}

function plainFile(written: string): string {
  const path = written.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '');
  return path.replace(/\?[^?]*$/, '');
}
