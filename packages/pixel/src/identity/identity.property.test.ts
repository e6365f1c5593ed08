import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { hashIdentity } from './hash-identity.ts';
import { IDENTITY_FIELDS, type IdentityField } from './identity-field.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { loadPhoneParser } from './load-phone-parser.ts';
import { normalizeIdentity } from './normalize-identity.ts';
import { sha256Hex as sha256HexOfNode } from './sha256-node.ts';
import { sha256Hex as sha256HexPortable } from './sha256-portable.ts';

const phoneParser = await loadPhoneParser();

const blanks = fc.constantFrom('', ' ', '\t', '  ', '\u00a0');
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const capitals = (text: string) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase());

/** Values that people mean, in the disorder they write them. */
const plausible: Record<IdentityField, fc.Arbitrary<string>> = {
  email: fc.emailAddress().chain(capitals),
  phone: fc
    .tuple(
      fc.constantFrom('+1', '+44', '+49', '+84', '(+1)'),
      fc.array(fc.constantFrom('2', '3', '7', '-', ' ', '.', '(', ')'), { minLength: 9, maxLength: 16 }),
    )
    .map(([code, rest]) => code + rest.join('')),
  external_id: anyText,
  first_name: anyText,
  last_name: anyText,
  zip_code: anyText,
  city: anyText,
  state: anyText,
  country: anyText,
  idfa: fc.uuid().chain(capitals),
  gaid: fc.uuid().chain(capitals),
  idfv: fc.uuid(),
  ip: fc.oneof(fc.ipV4(), fc.ipV6()),
  user_agent: anyText,
  ttclid: anyText,
  ttp: anyText,
};

const settings: fc.Arbitrary<IdentitySettings> = fc.record(
  {
    externalIdCase: fc.constantFrom('keep', 'lower'),
    advertisingIds: fc.constantFrom('hashed', 'plain'),
    names: fc.constantFrom('strip', 'trim'),
    places: fc.constantFrom('plain', 'hashed'),
    phoneParser: fc.constant(phoneParser),
    defaultCountry: fc.constantFrom('US', 'GB', 'VN'),
  },
  { requiredKeys: [] },
);

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

describe.each(IDENTITY_FIELDS)('%s', (field) => {
  test('normalising twice is normalising once', () => {
    let normalised = 0;
    fc.assert(
      fc.property(fc.tuple(blanks, plausible[field], blanks), settings, (parts, chosen) => {
        const once = attempt(() => normalizeIdentity(field, parts.join(''), chosen));
        if (once === undefined) return;
        normalised += 1;
        expect(normalizeIdentity(field, once, chosen)).toBe(once);
      }),
      { numRuns: 300 },
    );
    expect(normalised).toBeGreaterThan(30);
  });

  test('what surrounds a value changes nothing', () => {
    fc.assert(
      fc.property(blanks, plausible[field], blanks, (before, value, after) => {
        const plain = attempt(() => hashIdentity(field, value));
        expect(attempt(() => hashIdentity(field, before + value + after))).toBe(plain);
      }),
    );
  });

  test('a value is sent in its form or refused with a typed error, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, plausible[field]), settings, (value, chosen) => {
        const { outcome } = explain(field, value, chosen);
        if (outcome === 'refused') {
          expect(() => hashIdentity(field, value, chosen)).toThrow(
            expect.objectContaining({ code: 'request.invalid' }),
          );
        } else {
          const wire = hashIdentity(field, value, chosen);
          expect(wire).not.toBe('');
          if (outcome !== 'plain') expect(wire).toMatch(/^[0-9a-f]{64}$/);
        }
      }),
    );
  });

  test('neither a trace nor an error shows the value or its digest', () => {
    // A recognisable core that stands in no message by chance.
    const secret = fc.stringMatching(/^[a-f0-9]{12}$/).map((core) => `qz${core}`);
    const dressed = fc
      .tuple(
        secret,
        fc.constantFrom('', ' ', '@', '@x.example', '***', '[us:buyer.email]'),
        fc.constantFrom('', '+', '\u200b', '1.2.3.4 '),
      )
      .map(([core, end, start]) => ({ core, value: start + core + end }));
    fc.assert(
      fc.property(dressed, settings, ({ core, value }, chosen) => {
        const trace = explain(field, value, chosen);
        const digest = attempt(() => hashIdentity(field, value, chosen));
        const shown = [JSON.stringify(trace), inspect(trace, { depth: 9, showHidden: true })];
        try {
          normalizeIdentity(field, value, chosen);
        } catch (error) {
          shown.push(
            String(error),
            JSON.stringify(error),
            inspect(error, { depth: 9 }).replace(/^ {4}at .*$/gm, ''),
          );
        }
        for (const text of shown) {
          expect(text.toLowerCase()).not.toContain(core);
          if (digest !== undefined) expect(text).not.toContain(digest);
        }
      }),
    );
  });
});

test('a digest is never hashed again', () => {
  const hashable = fc.constantFrom<IdentityField>(
    'email',
    'phone',
    'external_id',
    'first_name',
    'zip_code',
    'idfa',
    'gaid',
  );
  fc.assert(
    fc.property(hashable, fc.stringMatching(/^[a-fA-F0-9]{64}$/), blanks, (field, digest, around) => {
      expect(hashIdentity(field, around + digest + around)).toBe(digest.toLowerCase());
    }),
  );
});

test('Node and other runtimes hash alike', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.string({
          unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)),
        }),
      ),
      (text) => {
        expect(sha256HexPortable(text)).toBe(sha256HexOfNode(text));
      },
    ),
  );
});
