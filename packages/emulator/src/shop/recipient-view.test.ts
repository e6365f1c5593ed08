import { describe, expect, it } from 'vitest';
import type { BuyerAddress } from '../world/buyer.ts';
import { recipientView } from './recipient-view.ts';

const address: BuyerAddress = {
  firstName: 'Marlowe',
  lastName: 'Quillfeather XIV',
  phone: '2135550114',
  countryCode: '+1',
  regionCode: 'US',
  postalCode: '90210',
  line1: '114 Larkspur Canary Lane',
  line2: 'Flat US014',
  dropOff: 'Behind the gate US014',
  postTown: undefined,
  districts: [
    { level: 'L0', levelName: 'country', name: 'United States', isoCode: 'US' },
    { level: 'L1', levelName: 'state', name: 'California', isoCode: 'US-CA' },
    { level: 'L2', levelName: 'county', name: 'Los Angeles' },
    { level: 'L3', levelName: 'city', name: 'Beverly Hills' },
  ],
};
const SECRETS = ['Marlowe', 'Quillfeather', '2135550114', '90210', '114', 'Larkspur', 'US014', 'Beverly'];

describe('a recipient’s address', () => {
  it('is whole when nothing hides it', () => {
    const view = recipientView(address, { region: 'us' }, { kind: 'full' }, 'stars');
    expect(view).toMatchObject({
      name: 'Marlowe Quillfeather XIV',
      phone_number: '(+1)2135550114',
      full_address:
        '114 Larkspur Canary Lane, Flat US014, Beverly Hills, Los Angeles, California, United States, 90210',
      delivery_preferences: { drop_off_location: 'Behind the gate US014' },
    });
  });

  it('keeps nothing that identifies when it is masked', () => {
    const visibility = { kind: 'masked', districts: ['L0', 'L1', 'L2'], showsName: false } as const;
    const view = recipientView(address, { region: 'us' }, visibility, 'stars');
    expect(view?.phone_number).toBe('(+1)213-***-0114');
    const { phone_number: _, ...rest } = view ?? {};
    const text = JSON.stringify(rest);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).toContain('Los Angeles');
  });

  it('can hide with nothing in place of stars', () => {
    const visibility = { kind: 'masked', districts: [], showsName: false } as const;
    const view = recipientView(address, { region: 'us' }, visibility, 'empty');
    expect(view).toMatchObject({ name: '', phone_number: '', full_address: '', postal_code: '' });
  });

  it('shows no delivery preferences outside the US', () => {
    expect(recipientView(address, { region: 'global' }, { kind: 'full' }, 'stars')).not.toHaveProperty(
      'delivery_preferences',
    );
  });
});
