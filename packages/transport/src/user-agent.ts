/** Put in by the build. */
declare const __TWINSHORE_VERSION__: string | undefined;

const version = typeof __TWINSHORE_VERSION__ === 'string' ? __TWINSHORE_VERSION__ : 'source';

/**
 * What requests name as their sender. Browsers put their own in its place.
 */
export const USER_AGENT = `twinshore/${version}`;
