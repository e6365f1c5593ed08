import { runPlatformCommand } from './command/run-platform-command.ts';

// No top-level await: this file is built for CommonJS as well.
void runPlatformCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
