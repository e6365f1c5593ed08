// A process that answers every request with the next prepared document. Started by start-answer-server.mjs.
import { createServer } from 'node:http';
import { createTrackAnswers, EVENT_TRACK_PATH } from '../documents/event.mjs';
import { createOrderSearchAnswers, DOCUMENT_COUNT } from '../documents/order-search.mjs';

const orders = createOrderSearchAnswers().map(toBytes);
const acknowledgements = createTrackAnswers().map(toBytes);
let served = 0;

const server = createServer({ keepAlive: true, noDelay: true }, (request, response) => {
  request.resume();
  request.on('end', () => {
    const answers = request.url.startsWith(EVENT_TRACK_PATH) ? acknowledgements : orders;
    const body = answers[served++ % DOCUMENT_COUNT];
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
// Idle clients wait while the others are measured; their connections must outlive the wait.
server.keepAliveTimeout = 3_600_000;
server.requestTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send({ origin: `http://127.0.0.1:${server.address().port}` }));
process.on('disconnect', () => process.exit());

function toBytes(document) {
  return Buffer.from(JSON.stringify(document));
}
