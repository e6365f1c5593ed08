import type { Mutant } from '../mutant.ts';
import { CONTRACT_NODE } from '../test-files.ts';

const core = 'packages/core/src';
const resident = `${core}/resident`;

/** Guards of personal data: closing, opening, recording, storing. */
export const residencyMutants: readonly Mutant[] = [
  {
    id: 'residency.input.other-side',
    file: `${resident}/open-on-side.ts`,
    find: 'if (value.region !== region) {',
    replace: 'if (false) {',
    why: 'Personal data of one side is opened for the other.',
    tests: [CONTRACT_NODE, `${resident}/open-input.test.ts`],
  },
  {
    id: 'residency.input.link-of-other-side',
    file: `${resident}/copy-opened.ts`,
    find: 'if (link.region !== region) {',
    replace: 'if (false) {',
    why: 'A file link of one side is sent to the other.',
    tests: [`${resident}/open-input.test.ts`],
  },
  {
    id: 'residency.input.placeholder',
    file: `${resident}/placeholder.ts`,
    find: 'return pattern.test(text);',
    replace: 'return pattern.test(text) && text === "";',
    why: 'A value that was turned into text is sent as a placeholder.',
    tests: [CONTRACT_NODE],
    only: 'residency.placeholder_refused',
  },
  {
    id: 'residency.input.fast-path-too-wide',
    file: `${resident}/open-input.ts`,
    find: 'if (prototype !== Object.prototype && prototype !== null) return false;',
    replace: '',
    why: 'The quick look takes closed values for plain data.',
    tests: [`${resident}/open-input.test.ts`],
  },
  {
    id: 'residency.value.json',
    file: `${resident}/resident-value.ts`,
    find: 'toJSON(): string {\n    return this.toString();',
    replace: 'toJSON(): string {\n    return this.#value as string;',
    why: 'JSON shows personal data.',
    tests: [`${resident}/resident-value.test.ts`],
  },
  {
    id: 'residency.value.inspect',
    file: `${resident}/resident-value.ts`,
    find: '[inspectMethod](): string {\n    return this.toString();',
    replace: '[inspectMethod](): string {\n    return this.#value as string;',
    why: 'Logs show personal data.',
    tests: [`${resident}/resident-value.test.ts`],
  },
  {
    id: 'residency.value.clone',
    file: `${resident}/resident-value.ts`,
    find: 'this.reveal = revealOne as () => Promise<T>;',
    replace:
      "Object.defineProperty(ResidentValue.prototype, 'reveal', { value: revealOne, configurable: true });",
    why: 'structuredClone copies an empty shell without a word.',
    tests: [`${resident}/resident-value.test.ts`],
  },
  {
    id: 'residency.response.left-open',
    file: `${resident}/response-closer.ts`,
    find: 'if (label !== undefined) return this.#closed(label, value);',
    replace: '',
    why: 'Labelled fields of an answer stay plain.',
    tests: [CONTRACT_NODE, `${resident}/compile-response-labels.test.ts`],
  },
  {
    id: 'residency.reveal.not-recorded-first',
    file: `${resident}/resident-value.ts`,
    find: 'await recordUses([',
    replace: 'void recordUses([',
    why: 'A value is given out before its use was recorded.',
    tests: [`${resident}/resident-value.test.ts`, `${resident}/reveal.test.ts`],
  },
  {
    id: 'residency.reveal.required-ignored',
    file: `${resident}/record-uses.ts`,
    find: "if (context.requirement === 'required') throw noSink(region);",
    replace: '',
    why: 'Recording is required, cannot be done, and the value is opened all the same.',
    tests: [CONTRACT_NODE],
    only: 'residency.evidence_required',
  },
  {
    id: 'residency.reveal.no-purpose',
    file: `${resident}/record-uses.ts`,
    find: "if (typeof purpose !== 'string' || purpose.trim() === '') {",
    replace: 'if (false) {',
    why: 'Personal data is opened for no stated purpose.',
    tests: [`${resident}/reveal.test.ts`],
  },
  {
    id: 'residency.codec.text-of-other-side',
    file: `${core}/codec/open-envelope.ts`,
    find: 'if (envelope.region !== region) {',
    replace: 'if (false) {',
    why: "Stored data of one side is read as the other's.",
    tests: [`${core}/codec/create-resident-codec.test.ts`],
  },
  {
    id: 'residency.codec.plain-believed',
    file: `${core}/codec/unseal.ts`,
    find: 'if (sealer !== undefined) throw notSealed(context);',
    replace: '',
    why: 'Somebody who can write to the store slips plain values in.',
    tests: [`${core}/codec/create-resident-codec.test.ts`],
  },
];
