import { mediaLink } from '../files/media-link.ts';
import { money } from '../shop/money.ts';
import { madeUpId, type Place, type Scribe } from './scribe.ts';
import { dayOf, timeOf } from './time-of.ts';

/** What a text holds, by the name of its field: the first that fits. */
const RULES: readonly (readonly [name: RegExp, make: (place: Place, scribe: Scribe) => string])[] = [
  [/^currency$/, (_, { asked }) => asked.profile.currency],
  [/(^|_)open_id$|cipher$|(^|_)token$/, (_, { random }) => random.text(32)],
  [
    /^(image|file|optimized|original|profile_tt)?_?uris?$/,
    (_, { random, asked }) => `tos-${asked.region}/${random.hex(32)}`,
  ],
  [/(_|^)(url|urls|avatar|link|deep_?link|cover|page_link|url_list)$|_urls?(_|$)/, link],
  [/^(md5|hash)$/, (_, { random }) => random.hex(32)],
  [/^shop_id$/, (_, { asked, random }) => asked.shop?.id ?? madeUpId(random, '7495')],
  [/^shop_name$/, (_, { asked }) => asked.shop?.name ?? asked.profile.carrier],
  [
    /^(pickup_|return_|local_)?warehouse_ids?$/,
    (_, { asked, random }) => asked.shop?.warehouseId ?? madeUpId(random, '7391'),
  ],
  [
    /^id$/,
    (place, { asked, random }) =>
      // The first of a shop's warehouses is the one that its goods lie in.
      (place.parent === 'warehouses' && place.index === 0 ? asked.shop?.warehouseId : undefined) ??
      madeUpId(random, prefixOf(place.parent)),
  ],
  [/(^|_)ids?$/, ({ name }, { random }) => madeUpId(random, prefixOf(name))],
  [/date$/, ({ name }, scribe) => dayOf(timeOf(name, scribe))],
  [/_time$|_timestamp$/, ({ name }, scribe) => String(timeOf(name, scribe))],
  [/_mins$|^days$|_days$|duration/, (_, { random }) => String(1 + random.below(30))],
  [/rate$|percent(age)?$|ct(o)?r$/, (_, { random }) => (random.below(10_000) / 10_000).toFixed(4)],
  [
    /^(height|width|length|weight|quantity|stars|score|rating)$|_(num|count|quantity|score|gpm)$/,
    (_, { random }) => String(1 + random.below(40)),
  ],
  [
    /amount|price|(^|_)fee$|(^|_)tax$|(^|_)total$|subtotal|discount|payment$|gmv|revenue|commission|cashback|_duty|subsidy|insurance|vat$|income|voucher|^iva|^isr/,
    ({ name }, { random, asked }) => money(floorOf(name) + random.below(20_000) * 5, asked.profile),
  ],
  [
    /tracking_number|waybill/,
    (_, { random, asked }) =>
      `${asked.market}${random.text(4).toUpperCase()}${100_000_000 + random.below(900_000_000)}`,
  ],
  [/(provider|carrier)(_name)?$/, (_, { asked }) => asked.profile.carrier],
  [/(^|_)(title|product_name|goods_name)$/, goods],
  [/^value$/, (_, { random }) => (random.below(10_000) / 100).toFixed(2)],
  [/^(version|index|level)$/, (_, { random }) => String(1 + random.below(5))],
  [
    /(code|sku|key|number|barcode)$/,
    ({ name }, { random }) => `${initials(name)}${random.text(8).toUpperCase()}`,
  ],
  [/name$/, (place, scribe) => `${goods(place, scribe)} ${1 + scribe.random.below(99)}`],
];

/** Makes up a text. */
export function textValue(place: Place, scribe: Scribe): string {
  const rule = RULES.find(([name]) => name.test(place.name));
  if (rule !== undefined) return rule[1](place, scribe);
  return `${place.name.replaceAll('_', ' ')} ${scribe.random.below(1000)}`;
}

function link({ name }: Place, { asked, random }: Scribe): string {
  const isDocument = /doc|file|invoice|label|pdf|waybill/.test(name);
  return mediaLink(asked.world, asked.region, `${random.hex(24)}.${isDocument ? 'pdf' : 'png'}`);
}

/** A maximum is not below the minimum beside it. */
function floorOf(name: string): number {
  return /^(max|highest|ceiling)/.test(name) ? 100_100 : 100;
}

function goods(_: Place, { asked, random }: Scribe): string {
  return random.pick(asked.profile.goods).title;
}

/** Ids of one kind begin alike, as the real ones do. */
function prefixOf(name: string): string {
  if (/order_line|line_item/.test(name)) return '5770';
  if (/order/.test(name)) return '5769';
  if (/sku/.test(name)) return '1731';
  if (/product/.test(name)) return '1730';
  if (/package/.test(name)) return '1153';
  return '7399';
}

function initials(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
