import { type Region, RegionMismatchError, TwinshoreError } from '@twinshore/core';

/** What the browser is shown. */
export interface LoginPage {
  readonly status: number;
  readonly html: string;
}

/** The page after a login that worked. */
export function welcomePage(region: Region, shops: readonly string[]): LoginPage {
  return page(200, 'You are logged in', [
    `Authorized in region '${region}': ${shops.join(', ')}.`,
    'You can close this window.',
  ]);
}

/** The page after a login that failed. What is shown holds no secret and no personal data. */
export function failurePage(error: unknown): LoginPage {
  const why = TwinshoreError.isInstance(error)
    ? error.message
    : 'See what the program that asked for it says.';
  if (RegionMismatchError.isInstance(error)) {
    return page(400, 'This is the wrong side', [
      `This login is for region '${error.region}'. Nothing was stored.`,
      why,
    ]);
  }
  return page(400, 'The login failed', [why, 'Nothing was stored.']);
}

/** The page for a callback that is not the answer to this login. The login goes on waiting. */
export function foreignPage(region: Region, stated: Region | undefined): LoginPage {
  if (stated !== undefined && stated !== region) {
    return page(400, 'This is the wrong side', [
      `This callback answers a login of region '${stated}', and the one that waits here is for region '${region}'. Nothing was stored.`,
    ]);
  }
  return page(400, 'This is no answer to the login that waits here', [
    'It may be an old one, or forged. Nothing was stored. Open the address again that was printed.',
  ]);
}

/** The page for an address or method that is not the callback's. */
export function elsewherePage(status: 404 | 405): LoginPage {
  return page(status, 'There is nothing here', ['A login waits for its callback at another address.']);
}

function page(status: number, title: string, lines: readonly string[]): LoginPage {
  const text = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return {
    status,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>
${text}</body></html>`,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
