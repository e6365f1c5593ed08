import { ratioResult } from '../harness/result.mjs';
import { interleave } from '../harness/rounds.mjs';
import { startSubject } from '../harness/subject-process.mjs';
import { subjectsIn } from '../harness/subjects-in.mjs';
import { startAnswerServer } from '../servers/start-answer-server.mjs';

const official = "TikTok's business SDK";
const shopCalls = subjectsIn('call', {
  twinshore: 'twinshore.mjs',
  'twinshore on ky': 'twinshore-ky.mjs',
  'node:http': 'node-http.mjs',
  'undici.request': 'undici-request.mjs',
  'stripe (form body)': 'stripe.mjs',
  [official]: 'tiktok-business-sdk.mjs',
  fetch: 'fetch.mjs',
  axios: 'axios.mjs',
  got: 'got.mjs',
  'tiktok-shop-sdk': 'tiktok-shop-sdk.mjs',
  ky: 'ky.mjs',
});
const eventCalls = subjectsIn('event', {
  twinshore: 'twinshore.mjs',
  'node:http': 'node-http.mjs',
  [official]: 'tiktok-business-sdk.mjs',
});

export const call = {
  name: 'call',
  title: 'One typed call',
  about: [
    'CPU of the client process per call, the server in a process of its own, 127.0.0.1, no TLS.',
    'Order search: 1.0 KB out, 4.8 KB back, 256 documents in turn; ours is validated, signed, sent, validated',
    'again, its buyer fields wrapped as resident values. The peers send and read the same documents, but only',
    'tiktok-shop-sdk signs, and none of them validates or wraps. Each client has its own process, warmed up.',
  ].join('\n'),
  packages: ['@twinshore/transport-us', '@twinshore/shopping', '@twinshore/pixel'],
  run,
};

async function run({ quick, profileTo }) {
  const server = await startAnswerServer();
  const input = { origin: server.origin };
  const extent = quick
    ? { rounds: 3, count: 600, warmUp: 3_000 }
    : { rounds: 9, count: 2_000, warmUp: 10_000 };
  try {
    const measure = (list, concurrency) => measureCpu(list, { ...extent, input, concurrency, profileTo });
    const crowded = await measure(shopCalls, 64);
    const alone = await measure(shopCalls, 1);
    const events = await measure(eventCalls, 64);
    return [
      onNode('order search, 64 concurrent', crowded, { atMost: 1.3 }),
      againstOfficial('order search against the official SDK, 64 concurrent', crowded, { atMost: 0.333 }),
      onKy('order search on the ky engine, 64 concurrent', crowded, { atMost: 1.1 }),
      onNode('order search, sequential', alone),
      onKy('order search on the ky engine, sequential', alone),
      onNode('purchase event with its hashing, 64 concurrent', events),
    ];
  } finally {
    server.close();
  }
}

function onNode(metric, samples, goal) {
  const clients = only(samples, (name) => !name.includes('ky'));
  return cpuResult(metric, { samples: clients, ours: 'twinshore', reference: 'node:http', goal });
}

function againstOfficial(metric, samples, goal) {
  const two = only(samples, (name) => name === 'twinshore' || name === official);
  return cpuResult(metric, { samples: two, ours: 'twinshore', reference: official, goal });
}

function onKy(metric, samples, goal) {
  const two = only(samples, (name) => name.includes('ky'));
  return cpuResult(metric, { samples: two, ours: 'twinshore on ky', reference: 'ky', goal });
}

function cpuResult(metric, parts) {
  return ratioResult({ row: 'call', metric: `${metric}: CPU µs per call`, ...parts });
}

function only(samples, wanted) {
  return new Map([...samples].filter(([name]) => wanted(name)));
}

async function measureCpu(list, { rounds, count, warmUp, concurrency, input, profileTo }) {
  const running = [];
  try {
    for (const subject of list) {
      const started = await startSubject(subject, input, { profileTo });
      running.push(started);
      await started.run(warmUp, concurrency);
    }
    return await interleave(rounds, running, async (subject) => {
      // Wakes the connections, which is no part of the figure.
      await subject.run(concurrency * 2, concurrency);
      return (await subject.run(count, concurrency)).cpuUs;
    });
  } finally {
    await Promise.all(running.map((subject) => subject.close()));
  }
}
