import { type Region, RequestInvalidError, type SchemaIssue } from '@twinshore/core';

/** Longest address, in characters (documented). */
const MAX_LENGTH = 255;

/**
 * Stops when the platform would not take an address to send webhooks to: it wants https, a host name and not an IP
 * address, no port, and at most 255 characters (documented). That the host speaks TLS 1.2 or newer, which it wants
 * as well, cannot be seen from here.
 *
 * @throws RequestInvalidError `request.invalid`, with one issue for each address that is wrong
 */
export function assertCallbackAddresses(
  region: Region,
  wanted: Iterable<readonly [event: string, address: unknown]>,
): void {
  const issues: SchemaIssue[] = [];
  const said: string[] = [];
  for (const [event, address] of wanted) {
    const wrong = whatIsWrong(address);
    if (wrong === undefined) continue;
    issues.push({ message: wrong, path: [event] });
    said.push(`${event} ${wrong}`);
  }
  if (issues.length === 0) return;
  throw new RequestInvalidError({
    region,
    operation: 'shop.webhooks.set',
    issues,
    message: `The platform does not take these addresses for webhooks, so nothing was sent: ${said.join('; ')}.`,
  });
}

function whatIsWrong(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return 'is no address';
  if (address.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:') return 'does not begin with https://';
  if (hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname)) {
    return 'has an IP address in place of a host name';
  }
  // The standard port is left out when an address is parsed, and is a port all the same.
  if (port !== '' || /^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/i.test(address)) return 'names a port';
  return undefined;
}
