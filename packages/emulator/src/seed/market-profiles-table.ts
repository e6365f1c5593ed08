import type { District } from '../world/buyer.ts';

/**
 * What the seed needs to know of a market to make believable shops, goods and people.
 */
export interface MarketProfile {
  readonly currency: string;
  /** Digits after the point; IDR, VND and JPY have none. */
  readonly decimals: number;
  readonly locale: string;
  readonly countryCode: string;
  /** What a phone number begins with; numbers kept for fiction where the country has them. */
  readonly phonePrefix: string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly streets: readonly string[];
  readonly places: readonly Place[];
  readonly goods: readonly { readonly title: string; readonly priceMinor: number }[];
  /** Sales tax that comes on top of prices, per thousand; elsewhere it is in them. */
  readonly salesTaxPerMille: number;
  /** What shipping an order costs its buyer. */
  readonly shippingFeeMinor: number;
  readonly carrier: string;
  /** What the platform's carrier charges for an order. */
  readonly carrierCostMinor: number;
  /** What the platform charges, per thousand of the price: the referral fee in the US, the commission elsewhere. */
  readonly platformFeePerMille: number;
  readonly transactionFeePerMille: number;
}

/**
 * A place people live in.
 */
export interface Place {
  readonly postalCode: string;
  readonly postTown?: string;
  readonly districts: readonly District[];
}

const place = (
  postalCode: string,
  levels: readonly (readonly [level: string, levelName: string, name: string, isoCode?: string])[],
  postTown?: string,
): Place => ({
  postalCode,
  ...(postTown === undefined ? {} : { postTown }),
  districts: levels.map(([level, levelName, name, isoCode]) => ({
    level,
    levelName,
    name,
    ...(isoCode === undefined ? {} : { isoCode }),
  })),
});

/** The markets of the seed. All names, streets and numbers are made up. */
export const MARKET_PROFILES = {
  US: {
    currency: 'USD',
    decimals: 2,
    locale: 'en-US',
    countryCode: '+1',
    phonePrefix: '21355501',
    firstNames: [
      'Marlowe',
      'Juniper',
      'Thaddeus',
      'Ottoline',
      'Barnaby',
      'Clementine',
      'Lysander',
      'Philippa',
    ],
    lastNames: ['Quillfeather', 'Hollowbrook', 'Starling-Voss', 'Pemberwick', 'Ashgrove', 'Tumbleweed'],
    streets: ['Larkspur Canary Lane', 'Gossamer Mill Road', 'Tin Whistle Court', 'Old Kestrel Avenue'],
    places: [
      place('90210', [
        ['L0', 'country', 'United States', 'US'],
        ['L1', 'state', 'California', 'US-CA'],
        ['L2', 'county', 'Los Angeles'],
        ['L3', 'city', 'Beverly Hills'],
      ]),
      place('80202', [
        ['L0', 'country', 'United States', 'US'],
        ['L1', 'state', 'Colorado', 'US-CO'],
        ['L2', 'county', 'Denver'],
        ['L3', 'city', 'Denver'],
      ]),
    ],
    goods: [
      { title: 'Enamel camping mug', priceMinor: 1450 },
      { title: 'Linen tea towel, set of three', priceMinor: 2399 },
      { title: 'Beeswax candle', priceMinor: 1875 },
      { title: 'Pocket field notebook', priceMinor: 999 },
    ],
    salesTaxPerMille: 88,
    shippingFeeMinor: 499,
    carrier: 'Postal Service',
    carrierCostMinor: 532,
    platformFeePerMille: 60,
    transactionFeePerMille: 0,
  },
  GB: {
    currency: 'GBP',
    decimals: 2,
    locale: 'en-GB',
    countryCode: '+44',
    phonePrefix: '7700900',
    firstNames: [
      'Araminta',
      'Bertram',
      'Cressida',
      'Dunstan',
      'Everilda',
      'Fitzwilliam',
      'Gwendolyn',
      'Horatio',
    ],
    lastNames: ['Thistlethwaite', 'Marchbanks', 'Penhaligon', 'Wetherby-Crane', 'Oakenfold', 'Ravensdale'],
    streets: ['Cobblestone Canary Row', 'Marigold Terrace', 'Bellwether Mews', 'Teasel Green'],
    places: [
      place(
        'EC1A 1BB',
        [
          ['L0', 'country', 'United Kingdom', 'GB'],
          ['L1', 'region', 'England'],
          ['L2', 'county', 'Greater London'],
          ['L3', 'city', 'London'],
        ],
        'London',
      ),
      place(
        'M1 1AE',
        [
          ['L0', 'country', 'United Kingdom', 'GB'],
          ['L1', 'region', 'England'],
          ['L2', 'county', 'Greater Manchester'],
          ['L3', 'city', 'Manchester'],
        ],
        'Manchester',
      ),
    ],
    goods: [
      { title: 'Stoneware butter dish', priceMinor: 2200 },
      { title: 'Wool walking socks', priceMinor: 1450 },
      { title: 'Brass bookmark', priceMinor: 750 },
      { title: 'Oak bread board', priceMinor: 3195 },
    ],
    salesTaxPerMille: 0,
    shippingFeeMinor: 350,
    carrier: 'Parcel Post',
    carrierCostMinor: 295,
    platformFeePerMille: 90,
    transactionFeePerMille: 0,
  },
  VN: {
    currency: 'VND',
    decimals: 0,
    locale: 'vi-VN',
    countryCode: '+84',
    phonePrefix: '900000',
    firstNames: ['An', 'Bích', 'Cường', 'Diệu', 'Giang', 'Hạnh', 'Khôi', 'Linh'],
    lastNames: ['Nguyễn Thử', 'Trần Mẫu', 'Lê Giả', 'Phạm Ảo', 'Đặng Tưởng', 'Vũ Bịa'],
    streets: ['Đường Hoàng Yến', 'Đường Sen Trắng', 'Ngõ Chim Sâu', 'Đường Bông Lúa'],
    places: [
      place('700000', [
        ['L0', 'country', 'Việt Nam', 'VN'],
        ['L1', 'province', 'Hồ Chí Minh', 'VN-SG'],
        ['L2', 'district', 'Quận 1'],
        ['L3', 'ward', 'Phường Bến Nghé'],
      ]),
      place('100000', [
        ['L0', 'country', 'Việt Nam', 'VN'],
        ['L1', 'province', 'Hà Nội', 'VN-HN'],
        ['L2', 'district', 'Quận Hoàn Kiếm'],
        ['L3', 'ward', 'Phường Hàng Bạc'],
      ]),
    ],
    goods: [
      { title: 'Cà phê rang xay 500 g', priceMinor: 145000 },
      { title: 'Nón lá', priceMinor: 89000 },
      { title: 'Đèn lồng lụa', priceMinor: 219000 },
      { title: 'Bộ bát gốm', priceMinor: 320000 },
    ],
    salesTaxPerMille: 0,
    shippingFeeMinor: 25000,
    carrier: 'Giao Hàng Mẫu',
    carrierCostMinor: 18000,
    platformFeePerMille: 40,
    transactionFeePerMille: 50,
  },
  MY: {
    currency: 'MYR',
    decimals: 2,
    locale: 'ms-MY',
    countryCode: '+60',
    phonePrefix: '1100000',
    firstNames: ['Aisyah', 'Bakri', 'Chandrika', 'Devan', 'Farah', 'Hafiz', 'Intan', 'Jasvinder'],
    lastNames: ['Contohwati', 'Rekaan', 'Andaian', 'Umpamaraj', 'Khayalan', 'Misalnya'],
    streets: ['Jalan Kenari', 'Lorong Cempaka', 'Jalan Enggang', 'Persiaran Teratai'],
    places: [
      place('50450', [
        ['L0', 'country', 'Malaysia', 'MY'],
        ['L1', 'state', 'Kuala Lumpur', 'MY-14'],
        ['L2', 'district', 'Titiwangsa'],
        ['L3', 'city', 'Kuala Lumpur'],
      ]),
    ],
    goods: [
      { title: 'Batik tote bag', priceMinor: 4590 },
      { title: 'Pandan coconut jam', priceMinor: 1890 },
      { title: 'Rattan fruit basket', priceMinor: 6500 },
    ],
    salesTaxPerMille: 0,
    shippingFeeMinor: 490,
    carrier: 'Pos Contoh',
    carrierCostMinor: 430,
    platformFeePerMille: 50,
    transactionFeePerMille: 38,
  },
} as const satisfies Record<string, MarketProfile>;
