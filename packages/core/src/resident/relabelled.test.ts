import { describe, expect, it } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import { createResidentCodec } from '../codec/create-resident-codec.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import { readLink, regionalLink } from '../transport/hidden-link.ts';
import { resident } from './create-resident.ts';
import { openInput } from './open-input.ts';
import { peekResident } from './peek-resident.ts';
import { residentMarker } from './resident-marker.ts';
import { reveal } from './reveal.ts';

const openSymbol = Symbol.for('@twinshore/resident.open');
const evidence = memorySink();

/** Writes the other side over a value. */
function relabelled<T extends object>(value: T, more: PropertyDescriptorMap = {}): T {
  return Object.defineProperties(value, {
    region: { value: 'global' },
    label: { value: 'buyer.id' },
    ...more,
  });
}

const email = () => resident('us', 'buyer.email', 'jane@example.com', { evidence });

const ways: [string, () => ReturnType<typeof email>][] = [
  ['its region', () => relabelled(email())],
  [
    'its region and how it opens',
    () => {
      const value = email();
      const open = (value as unknown as Record<symbol, () => object>)[openSymbol]?.bind(value);
      return relabelled(value, { [openSymbol]: { value: () => ({ ...open?.(), region: 'global' }) } });
    },
  ],
  ['its region and marker', () => relabelled(email(), { [residentMarker]: { value: 'v1' } })],
  [
    'the region of one of another copy',
    // Made when it is asked for: another copy is loaded asynchronously.
    () => relabelled(foreign.resident('us', 'buyer.email', 'jane@example.com', { evidence })) as never,
  ],
];

const foreign = await secondCopy();

describe.each(ways)('a value that was changed in %s', (_what, make) => {
  it('does not cross', async () => {
    const value = make();
    expect(value.region).toBe('global');
    expect(() => openInput({ value }, 'global', 'sample.contact')).toThrow(ResidencyViolationError);
    expect(() => peekResident(value as never, 'global')).toThrow(ResidencyViolationError);
    const stored = caught(() => createResidentCodec({ region: 'global' }).stringify({ value }));
    expect(await stored).toBeInstanceOf(ResidencyViolationError);
  });
});

describe('a value of this copy whose properties were laid over', () => {
  it('is still one of its own side and label', async () => {
    const value = relabelled(email());
    expect(openInput({ value }, 'us', 'sample.contact')).toEqual({ value: 'jane@example.com' });
    expect(await createResidentCodec({ region: 'us' }).stringify(value)).toContain('"buyer.email"');
    expect(`${value.toString()} ${JSON.stringify(value)}`).toBe('[us:buyer.email] "[us:buyer.email]"');
    expect(value.pseudonym()).toBe(email().pseudonym());
  });

  it('is recorded as what it is, however it is revealed', async () => {
    evidence.records.length = 0;
    await relabelled(email()).reveal({ purpose: 'test' });
    await reveal([relabelled(email())], { purpose: 'test' });
    const one = { region: 'us', labels: { 'buyer.email': 1 } };
    expect(evidence.records).toMatchObject([one, one]);
  });

  it('keeps its own methods for opening', async () => {
    const forged = Object.defineProperty(email(), openSymbol, { value: () => ({ value: 'x', context: {} }) });
    expect(openInput(forged, 'us', 'sample.contact')).toBe('jane@example.com');
  });
});

describe('a value that an older version made', () => {
  class OlderValue {
    readonly [residentMarker] = 'v1';
    get region() {
      return 'us';
    }
    get label() {
      return 'buyer.email';
    }
    [openSymbol]() {
      return { value: 'jane@example.com', context: { evidence } };
    }
  }

  it('opens on the side its class names', () => {
    const older = new OlderValue();
    expect(openInput({ older }, 'us', 'sample.contact')).toEqual({ older: 'jane@example.com' });
    expect(() => openInput({ older }, 'global', 'sample.contact')).toThrow(/buyer\.email of side 'us'/);
  });

  it.each(['us', 'global'] as const)('opens nowhere once it names two sides: not on side %s', (side) => {
    const changed = relabelled(new OlderValue());
    expect(() => openInput({ changed }, side, 'sample.contact')).toThrow(ResidencyViolationError);
  });

  it('is not revealed when its version is unknown', async () => {
    const unknown = { [residentMarker]: 'v9', region: 'us', label: 'buyer.email' };
    expect(await caught(() => reveal({ unknown }, { purpose: 'test' }))).toMatchObject({
      code: 'config.invalid',
    });
  });
});

describe('a link that was changed', () => {
  const HREF = 'https://files.example/a?sign=b';
  const changes = { href: { value: 'https://files.other.example/a' } };

  it('is of the side and address it was made with', async () => {
    const link = relabelled(regionalLink('us', 'shop.files', HREF), changes);
    expect(readLink(link)).toEqual({ region: 'us', surface: 'shop.files', href: HREF });
    expect(() => openInput({ link }, 'global', 'sample.contact')).toThrow(ResidencyViolationError);
    expect(openInput({ link }, 'us', 'sample.contact')).toEqual({ link: HREF });
    const stored = caught(() => createResidentCodec({ region: 'global' }).stringify({ link }));
    expect(await stored).toBeInstanceOf(ResidencyViolationError);
    expect(JSON.stringify(link)).toBe('"[us:shop.files files.example]"');
  });

  it.each(['us', 'global'] as const)('and one of another copy goes nowhere: not to side %s', (side) => {
    const link = relabelled(foreign.regionalLink('us', 'shop.files', HREF));
    expect(() => openInput({ link }, side, 'sample.contact')).toThrow(ResidencyViolationError);
    expect(() => readLink(link)).toThrow(ResidencyViolationError);
  });

  it('and one made by hand is taken at its word', () => {
    const link = { region: 'us', surface: 'shop.files', href: HREF } as const;
    expect(readLink(link)).toEqual(link);
  });
});
