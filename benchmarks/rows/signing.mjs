import { ratioResult } from '../harness/result.mjs';
import { interleave } from '../harness/rounds.mjs';
import { startSubject } from '../harness/subject-process.mjs';
import { subjectsIn } from '../harness/subjects-in.mjs';

const signers = subjectsIn('signing', {
  twinshore: 'twinshore.mjs',
  'plain createHmac': 'plain-hmac.mjs',
  'tiktok-shop-sdk': 'tiktok-shop-sdk.mjs',
  'tiktok-shop-client': 'tiktok-shop-client.mjs',
});

export const signing = {
  name: 'signing',
  title: 'Signing a request',
  about: [
    'Signatures per second of CPU: path, eight query parameters, a body of 1.0 KB, 256 requests in turn. Ours and',
    'the floor are given the serialized body; both community clients take the object and serialize it again.',
    'Every signer gives the same digests, or it is refused.',
  ].join('\n'),
  packages: ['@twinshore/shopping'],
  run,
};

async function run({ quick, profileTo }) {
  const extent = quick ? { rounds: 5, count: 10_000 } : { rounds: 15, count: 40_000 };
  const running = [];
  try {
    for (const signer of signers) {
      const started = await startSubject(signer, {}, { profileTo });
      running.push(started);
      await started.run(extent.count);
    }
    const samples = await interleave(extent.rounds, running, async (signer) => {
      return 1_000_000 / (await signer.run(extent.count)).cpuUs;
    });
    return [
      ratioResult({
        row: 'signing',
        metric: 'signatures per CPU second',
        samples,
        ours: 'twinshore',
        reference: 'plain createHmac',
        goal: { atLeast: 1.0 },
      }),
    ];
  } finally {
    await Promise.all(running.map((signer) => signer.close()));
  }
}
