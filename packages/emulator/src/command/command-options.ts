import { parseArgs } from 'node:util';
import type { StartPlatformOptions } from '../platform/start-platform.ts';

/** What `--help` prints. */
export const USAGE = `Usage: twinshore-platform [options]

Starts the local platform on loopback ports, prints one line of JSON on stdout and a line for people on stderr, and
runs until it gets SIGINT or SIGTERM. The JSON has these keys:

  topology       today or split
  origins        origins.us["shop.api"] and so on: every origin by side and surface
  admin          origin of the admin; GET there lists what it can do
  apps           [].name, key, secret, serviceId, centre, serves
  sellers        [].name, openId, app, baseMarket, codes (authorization codes, each works once), shops
  accounts       [].name, openId, app, baseMarket, codes, userType, categoryAssetCiphers (creators and partners)
  shops          [].id, cipher, name, code, market, region, sellerType, app, orders (id, status, shipping)
  eventSources   [].region, kind, pixelCode, accessToken

Options:

  --topology <today|split>   today: hosts shared as they really are (default); split: a host for each side
  --seed <text>              the same text gives the same ids, keys and people (default: twinshore)
  --port-base <number>       first port to use (default: any free ports)
  --webhook-url <url>        where to send the webhooks of all apps
  --redirect-url <url>       where the authorize page sends sellers back to
  --knobs <json>             knobs to set, as in {"onHoldMs":5000,"us":{"retryAfterSeconds":2}}
  --frozen                   time stands still until the admin moves it
  --help                     print this
`;

/**
 * Reads the command line.
 *
 * @returns the options, or `undefined` when help was asked for
 * @throws RangeError or TypeError with what is wrong
 */
export function readCommandLine(argv: readonly string[]): StartPlatformOptions | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      topology: { type: 'string' },
      seed: { type: 'string' },
      'port-base': { type: 'string' },
      'webhook-url': { type: 'string' },
      'redirect-url': { type: 'string' },
      knobs: { type: 'string' },
      frozen: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return undefined;

  const { topology, seed, knobs, frozen } = values;
  if (topology !== undefined && topology !== 'today' && topology !== 'split') {
    throw new RangeError(`--topology is 'today' or 'split', not '${topology}'.`);
  }
  const portBase = values['port-base'] === undefined ? undefined : Number(values['port-base']);
  if (portBase !== undefined && !(Number.isInteger(portBase) && portBase > 0 && portBase < 65_000)) {
    throw new RangeError(`--port-base is a port such as 4600, not '${values['port-base']}'.`);
  }
  const webhookUrl = values['webhook-url'];
  const redirectUrl = values['redirect-url'];
  if (redirectUrl !== undefined && !URL.canParse(redirectUrl)) {
    throw new RangeError(`--redirect-url is a URL, not '${redirectUrl}'.`);
  }
  return {
    ...(topology === undefined ? {} : { topology }),
    ...(seed === undefined ? {} : { seed }),
    ...(portBase === undefined ? {} : { portBase }),
    ...(webhookUrl === undefined ? {} : { webhooks: [{ url: webhookUrl }] }),
    ...(redirectUrl === undefined ? {} : { redirectUrl }),
    ...(knobs === undefined ? {} : { knobs: readKnobs(knobs) }),
    ...(frozen === true ? { clock: { frozen: true } } : {}),
  };
}

function readKnobs(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RangeError('--knobs is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError('--knobs must be a JSON object.');
  }
  return value;
}
