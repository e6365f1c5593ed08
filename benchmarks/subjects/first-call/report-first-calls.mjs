/** Times the first two calls of a fresh process. The server's origin is the only argument. */
export async function reportFirstCalls(prepare) {
  const subject = await prepare({ origin: process.argv[2] });
  const first = await timeCall(subject);
  const second = await timeCall(subject);
  console.log(JSON.stringify({ first, second }));
  process.exit();
}

async function timeCall(subject) {
  const startedAt = performance.now();
  const answer = await subject.once(0);
  if (!subject.accepts(answer)) throw new Error(`unexpected answer ${JSON.stringify(answer)}`);
  return performance.now() - startedAt;
}
