import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

let registered = false;

/** Lets this process import the workspaces' TypeScript sources: nothing has to be built first. */
export function registerSources() {
  if (registered) return;
  registered = true;
  registerTypeScript();
  register('./source-condition.mjs', import.meta.url);
}
