import { Agent, request } from 'node:http';

/** Plain node:http with a keep-alive agent: JSON out, JSON in, nothing else. */
export function createPostJson({ origin, path, headers }) {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true });

  return (document) => {
    return new Promise((resolve, reject) => {
      const body = JSON.stringify(document);
      const length = Buffer.byteLength(body);
      const outgoing = request(
        {
          agent,
          hostname,
          port,
          method: 'POST',
          path,
          headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
        },
        (incoming) => {
          const chunks = [];
          incoming.on('data', (chunk) => chunks.push(chunk));
          incoming.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  };
}
