import type { Region } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { answerCases } from './cases/answer-cases.ts';
import { callCases } from './cases/call-cases.ts';
import { downloadCases } from './cases/download-cases.ts';
import { familyCases } from './cases/family-cases.ts';
import { identityCases } from './cases/identity-cases.ts';
import { middlewareCases } from './cases/middleware-cases.ts';
import { proofCases } from './cases/proof-cases.ts';
import { refreshCases } from './cases/refresh-cases.ts';
import { regionCases } from './cases/region-cases.ts';
import { residencyCases } from './cases/residency-cases.ts';
import { retryCases } from './cases/retry-cases.ts';
import { timeoutCases } from './cases/timeout-cases.ts';
import { CONTRACT_CAPABILITIES, type ContractCapability } from './contract-capability.ts';
import type { ContractCase } from './contract-case.ts';
import type { ContractFactory } from './contract-setup.ts';
import { ContractWorld } from './contract-world.ts';
import { expectGap } from './expect-gap.ts';
import type { KnownGap } from './known-gap.ts';

/**
 * What a run of the battery needs to know of an implementation.
 *
 * @public
 */
export interface TransportContractOptions<R extends Region> {
  /** The side of the transports the factory makes. */
  readonly region: R;
  /** What the implementation can do. Say all five for one that calls the real platform. */
  readonly capabilities: readonly ContractCapability[];
  /** Cases that are known to fail, each with its reason. A gap that passes fails the run. */
  readonly knownGaps?: readonly KnownGap[];
}

const GROUPS: Readonly<Record<string, readonly ContractCase[]>> = {
  calls: callCases,
  middleware: middlewareCases,
  regions: regionCases,
  proof: proofCases,
  'personal data': residencyCases,
  identity: identityCases,
  answers: answerCases,
  retries: retryCases,
  'time and keys': timeoutCases,
  'token refresh': refreshCases,
  'downloads and proxies': downloadCases,
  "the platform's families": familyCases,
};

const ALL = Object.values(GROUPS).flat();

/**
 * Declares the tests that every `Transport` has to pass, in the present vitest file. They run against real
 * servers on loopback and touch nothing else.
 *
 * @param name - names the implementation in the report
 * @param factory - makes the transport under test from the options of a case
 * @example
 * ```ts
 * describeTransportContract('us on node:http', ({ options }) => createUsTransport(options), {
 *   region: 'us',
 *   capabilities: ['wire', 'retries', 'timeouts', 'refresh', 'proxy'],
 *   knownGaps: [],
 * });
 * ```
 * @public
 */
export function describeTransportContract<R extends Region>(
  name: string,
  factory: ContractFactory<R>,
  { region, capabilities, knownGaps = [] }: TransportContractOptions<R>,
): void {
  const gaps = new Map(knownGaps.map((gap) => [gap.case, gap.reason]));
  const can = new Set<string>(capabilities);
  const applies = ({ needs = [] }: ContractCase): boolean => needs.every((need) => can.has(need));

  describe(`transport contract: ${name}`, () => {
    it('is run with capabilities and gaps that exist', () => {
      const ids = ALL.filter(applies).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(CONTRACT_CAPABILITIES).toEqual(expect.arrayContaining([...capabilities]));
      expect(ids, 'a known gap names no case that is run').toEqual(expect.arrayContaining([...gaps.keys()]));
      for (const reason of gaps.values()) expect(reason.trim(), 'a known gap needs a reason').not.toBe('');
    });

    for (const [group, cases] of Object.entries(GROUPS)) {
      const applying = cases.filter(applies);
      if (applying.length === 0) continue;
      // Each case has a world of its own, and many of them wait.
      describe.concurrent(group, () => {
        for (const contractCase of applying) declare(contractCase, gaps.get(contractCase.id));
      });
    }
  });

  function declare(contractCase: ContractCase, gap: string | undefined): void {
    const { id, title } = contractCase;
    const attempt = async (): Promise<void> => {
      const world = await ContractWorld.open(
        region,
        factory as unknown as ContractFactory<Region>,
        can.has('wire'),
      );
      try {
        await contractCase.run(world);
        expect(
          world.server.unscripted.map(({ path }) => path),
          'calls that the case did not expect',
        ).toEqual([]);
      } finally {
        await world.close();
      }
    };
    if (gap === undefined) {
      it(`${title} (${id})`, attempt);
      return;
    }
    it(`${title} (${id}; known gap: ${gap})`, () => expectGap(id, attempt));
  }
}
