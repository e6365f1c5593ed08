/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import assert from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import { isHiddenLink, regionalLink } from './hidden-link.ts';

const HREF = 'https://files.example.com:8443/object/secret-path.pdf?sign=secret-sign#secret-part';
const link = regionalLink('us', 'shop.files', HREF);

describe('a link from a response', () => {
  it('gives its address to those who ask for it', () => {
    expect([link.region, link.surface, link.href]).toEqual(['us', 'shop.files', HREF]);
  });

  it.each([
    ['text', `${link}`],
    ['JSON', JSON.stringify({ link })],
    ['JSON of a copy by spread', JSON.stringify({ ...link })],
    ['util.inspect', inspect({ link })],
    ['util.inspect as assertions use it', inspect(link, { customInspect: false, getters: true })],
  ])('does not show it in %s', (_way, shown) => {
    expect(shown).not.toContain('secret');
  });

  it.each([
    [HREF, '[us:shop.files files.example.com:8443]'],
    ['https://user:secret@files.example.com/a', '[us:shop.files files.example.com]'],
    ['HTTPS://FILES.example.com', '[us:shop.files FILES.example.com]'],
    ['//files.example.com/secret', '[us:shop.files no-host]'],
    ['/secret', '[us:shop.files no-host]'],
    ['data:text/plain,secret', '[us:shop.files no-host]'],
    ['secret', '[us:shop.files no-host]'],
  ])('shows side, surface and host of %s', (href, shown) => {
    expect(`${regionalLink('us', 'shop.files', href)}`).toBe(shown);
  });

  it('is refused by structuredClone', () => {
    expect(() => structuredClone(link)).toThrow(/could not be cloned/);
  });

  it('cannot be turned over to the other side', () => {
    expect(() => Object.assign(link, { region: 'global' })).toThrow(TypeError);
    expect(() => Object.assign(link, { href: 'https://evil.example' })).toThrow(TypeError);
  });

  it('equals a link of the same side, surface and address only', () => {
    assert.deepStrictEqual(link, regionalLink('us', 'shop.files', HREF));
    expect(link).toEqual(regionalLink('us', 'shop.files', HREF));
    for (const other of [
      regionalLink('global', 'shop.files', HREF),
      regionalLink('us', 'shop.images', HREF),
      regionalLink('us', 'shop.files', `${HREF}x`),
    ]) {
      assert.notDeepStrictEqual(link, other);
      expect(link).not.toEqual(other);
    }
  });

  it('is recognised across copies of the package', async () => {
    const copy = await secondCopy();
    expect(isHiddenLink(copy.regionalLink('us', 'shop.files', HREF))).toBe(true);
    expect(copy.isHiddenLink(link)).toBe(true);
    expect(isHiddenLink({ region: 'us', surface: 'shop.files', href: HREF })).toBe(false);
  });
});
