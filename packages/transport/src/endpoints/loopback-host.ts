/**
 * Tells whether a host name, as a parsed URL gives it, means this machine: 127.0.0.0/8, ::1 or localhost.
 */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
