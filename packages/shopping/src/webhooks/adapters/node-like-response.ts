/**
 * The part of Node's `ServerResponse` that is used.
 *
 * @public
 */
export interface NodeLikeResponse {
  writeHead(status: number, headers?: Record<string, string>): unknown;
  end(text?: string): unknown;
}

/** Sends an answer of the handler, whose body is always empty. */
export function sendAnswer(answer: Response, response: NodeLikeResponse): void {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end();
}
