/**
 * How a proxy is reached, and what it must be told.
 */
export interface ProxyAddress {
  readonly host: string;
  readonly port: string | number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Takes the address of a proxy apart. User and password become a header.
 */
export function proxyAddress(proxy: URL): ProxyAddress {
  const { protocol, hostname, port, username, password } = proxy;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    host: plainHost(hostname),
    port: port || (protocol === 'https:' ? 443 : 80),
    headers:
      username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` },
  };
}

/**
 * A host name without the brackets that a URL puts around an IPv6 address.
 */
export function plainHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
