import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a script in a fresh process and gives the JSON it prints. */
export async function runOnce(file, args = [], options = []) {
  const { stdout } = await execute(process.execPath, [...options, file, ...args]);
  return JSON.parse(stdout);
}
