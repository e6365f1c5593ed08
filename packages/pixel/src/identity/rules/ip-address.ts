import type { Draft } from '../draft.ts';

const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(\\.${OCTET}){3}$`);
/** This machine, private networks, link-local, carrier-grade NAT, multicast and reserved. */
const INTERNAL_V4 =
  /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(22[4-9]|2[3-5]\d)\./;
const INTERNAL_V6 = /^(::1?$|f[cd]|fe[89ab]|ff)/;

/** Public, IPv4 or IPv6, sent as written. Confidence: documented. */
export function normalizeIpAddress(draft: Draft): void {
  // Sockets that take both kinds show IPv4 addresses so.
  draft.apply('unmap_ipv4', (value) => value.replace(/^::ffff:(?=\d+\.)/i, ''));
  const address = draft.value.toLowerCase();
  draft.require(isIpAddress(address), 'not_an_ip_address');
  draft.require(
    !(address.includes(':') ? INTERNAL_V6 : INTERNAL_V4).test(address),
    'not_a_public_ip_address',
  );
}

/**
 * Tells whether a text is an IPv4 or IPv6 address.
 */
export function isIpAddress(text: string): boolean {
  return IPV4.test(text) || isIpv6(text.toLowerCase());
}

function isIpv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const embedsV4 = last !== undefined && IPV4.test(last);
  const hex = embedsV4 ? groups.slice(0, -1) : groups;
  const count = hex.length + (embedsV4 ? 2 : 0);
  return (
    hex.every((group) => /^[0-9a-f]{1,4}$/.test(group)) && (halves.length === 2 ? count < 8 : count === 8)
  );
}
