import type { ServerResponse } from 'node:http';
import type { CannedResponse } from './canned-response.ts';

const JSON_HEADERS = { 'content-type': 'application/json' } as const;

/** Writes a canned response to a real connection. */
export function sendCannedResponse(response: ServerResponse, canned: CannedResponse): void {
  switch (canned.kind) {
    case 'json':
      response.writeHead(canned.status ?? 200, { ...JSON_HEADERS, ...canned.headers });
      response.end(canned.text ?? JSON.stringify(canned.body));
      return;
    case 'html':
      response.writeHead(canned.status ?? 502, { 'content-type': 'text/html', ...canned.headers });
      response.end(`<html><head><title>${canned.title ?? 'Bad gateway'}</title></head><body></body></html>`);
      return;
    case 'bytes':
      response.writeHead(canned.status ?? 200, {
        ...(canned.contentType === undefined ? {} : { 'content-type': canned.contentType }),
        'content-length': String(canned.bytes.byteLength),
        ...canned.headers,
      });
      response.end(canned.bytes);
      return;
    case 'empty':
      response.writeHead(canned.status ?? 204, canned.headers);
      response.end();
      return;
    case 'redirect':
      response.writeHead(canned.status ?? 302, { location: canned.location, ...canned.headers });
      response.end();
      return;
    case 'huge':
      response.writeHead(canned.status ?? 200, { ...JSON_HEADERS, ...canned.headers });
      stream(response, canned.size);
      return;
    case 'truncated':
      truncate(response, canned);
      return;
    case 'reset':
      reset(response, canned.when ?? 'before-head');
      return;
    case 'delay':
      setTimeout(() => sendCannedResponse(response, canned.then), canned.ms);
      return;
    case 'stall':
      response.writeHead(200, { ...JSON_HEADERS, 'content-length': '1000' });
      response.write(canned.text);
      return;
    case 'hang':
      return;
  }
}

function stream(response: ServerResponse, size: number): void {
  const chunk = 'a'.repeat(64 * 1024);
  let left = size;
  response.write('{"code":0,"message":"Success","data":{"text":"');
  const pump = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', pump);
        return;
      }
    }
    response.end('"}}');
  };
  pump();
}

function truncate(response: ServerResponse, canned: Extract<CannedResponse, { kind: 'truncated' }>): void {
  const announced = canned.how === 'chunk' ? {} : { 'content-length': String(canned.text.length + 1000) };
  response.writeHead(canned.status ?? 200, { ...JSON_HEADERS, ...announced, ...canned.headers });
  // Destroyed only once the text has left, so that the client reads a part and then the end.
  response.write(canned.text, () => setImmediate(() => response.socket?.destroySoon()));
}

function reset(response: ServerResponse, when: 'before-head' | 'in-body'): void {
  if (when === 'before-head') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(200, { ...JSON_HEADERS, 'content-length': '1000' });
  response.write('{"code":', () => setImmediate(() => response.socket?.resetAndDestroy()));
}
