// The process one subject is measured in. Started by subject-process.mjs with the subject's file as argument.
import { pathToFileURL } from 'node:url';

const [file, input] = process.argv.slice(2);
const { prepare } = await import(pathToFileURL(file).href);
const subject = await prepare(JSON.parse(input));

process.on('message', (order) => {
  measure(order).then(
    (cost) => process.send(cost),
    (error) => process.send({ error: error.stack }),
  );
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });

async function measure({ count, concurrency }) {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  if (subject.loop) subject.loop(count);
  else await drive(count, concurrency);
  const wallMs = performance.now() - startedAt;
  const cpu = process.cpuUsage(cpuBefore);
  return { cpuUs: (cpu.user + cpu.system) / count, wallUs: (wallMs * 1000) / count };
}

/** Keeps `concurrency` calls under way until `count` have ended. */
async function drive(count, concurrency) {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const answer = await subject.once(next++);
      // A client that fails fast would look fast.
      if (!subject.accepts(answer)) throw new Error(`${file}: unexpected answer ${JSON.stringify(answer)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
