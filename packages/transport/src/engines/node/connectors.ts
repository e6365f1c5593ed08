import http from 'node:http';
import https from 'node:https';
import { plainHost, proxyAddress } from './proxy-address.ts';
import { TunnelAgent } from './tunnel-agent.ts';

/**
 * How one origin is reached.
 */
export interface Connector {
  /** The module itself, so that tools which replace its `request` are honoured. */
  readonly via: typeof http | typeof https;
  readonly agent: http.Agent;
  readonly host: string;
  readonly port: string | number;
  /** What stands before the path in the request line: the origin, when a proxy reads it. */
  readonly prefix: string;
  /** Headers that only the way there needs. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/**
 * Opens the agents of one engine. They keep connections alive and are shared with nobody.
 */
export function openConnectors(agentOptions: https.AgentOptions | undefined, proxy: URL | undefined) {
  const options: https.AgentOptions = { keepAlive: true, scheduling: 'lifo', ...agentOptions };
  const direct = {
    http: new http.Agent(options),
    https: proxy === undefined ? new https.Agent(options) : tunnel(options, proxy),
  };
  const proxyAgent = proxy?.protocol === 'https:' ? new https.Agent({ keepAlive: true }) : direct.http;
  const connectors = new Map<string, Connector>();

  function connect(origin: string): Connector {
    const { protocol, hostname, port } = new URL(origin);
    if (protocol === 'https:') {
      return {
        via: https,
        agent: direct.https,
        host: plainHost(hostname),
        port: port || 443,
        prefix: '',
        headers: undefined,
      };
    }
    if (proxy === undefined) {
      return {
        via: http,
        agent: direct.http,
        host: plainHost(hostname),
        port: port || 80,
        prefix: '',
        headers: undefined,
      };
    }
    const address = proxyAddress(proxy);
    return {
      via: proxy.protocol === 'https:' ? https : http,
      agent: proxyAgent,
      host: address.host,
      port: address.port,
      prefix: origin,
      headers: { host: port === '' ? hostname : `${hostname}:${port}`, ...address.headers },
    };
  }

  return {
    to(origin: string): Connector {
      let connector = connectors.get(origin);
      if (connector === undefined) {
        connector = connect(origin);
        connectors.set(origin, connector);
      }
      return connector;
    },
    closeIdle(): void {
      for (const agent of new Set<http.Agent>([direct.http, direct.https, proxyAgent])) {
        for (const sockets of Object.values(agent.freeSockets))
          for (const socket of sockets ?? []) socket.destroy();
      }
    },
  };
}

/**
 * The agents of one engine.
 */
export type Connectors = ReturnType<typeof openConnectors>;

function tunnel(options: https.AgentOptions, proxy: URL): https.Agent {
  return new TunnelAgent(options, proxyAddress(proxy), proxy.protocol === 'https:');
}
