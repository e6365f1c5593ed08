import type { AgentOptions } from 'node:https';

/**
 * How the engine connects.
 *
 * @public
 */
export interface NodeEngineOptions {
  /**
   * Address of an HTTP proxy, such as `http://user:password@proxy:3128`. `https:` targets are reached through a
   * `CONNECT` tunnel. Proxies named in the environment are never used.
   */
  readonly proxy?: string | undefined;
  /** Handed to the keep-alive agents: client certificate and key, trusted authorities, number of connections. */
  readonly agentOptions?: AgentOptions | undefined;
  /**
   * Asks for compressed answers. Saves bandwidth and costs CPU. Answers that come compressed unasked are read
   * in any case. @defaultValue false
   */
  readonly compression?: boolean | undefined;
}
