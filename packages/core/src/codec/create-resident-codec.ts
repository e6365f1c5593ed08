import type { Sealer } from '../ports/sealer.ts';
import { assertRegion } from '../regions/assert-region.ts';
import type { Region } from '../regions/region.ts';
import type { ResidencyContext } from '../resident/residency-context.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import type { ResidentCodec } from './resident-codec.ts';

/**
 * What a codec needs.
 *
 * @public
 */
export interface ResidentCodecOptions {
  /** The side whose data it stores. It refuses data of the other side both ways. */
  readonly region: Region;
  /** Encrypts the closed values. Without one they are stored readable, and marked so. */
  readonly sealer?: Sealer | undefined;
  /** Where the opening of values that were read back is recorded. */
  readonly context?: ResidencyContext | undefined;
}

/**
 * Makes the codec with which orders and other objects are stored in a database, queue or cache of their side.
 *
 * `JSON.stringify(order)` would store the placeholders (`"[us:buyer.email]"`), and the data would be lost. What
 * the codec writes keeps every closed value with its side and label, and gives an equal object when it is read.
 * Fields that are `undefined` are left out and `-0` is read as `0`, as JSON does.
 *
 * @throws {@link RegionUnknownError} `region.unknown`
 * @example
 * ```ts
 * const codec = createResidentCodec({ region: 'us', sealer, context: transport.residency });
 * await database.save(order.id, await codec.stringify(order));
 * const again = await codec.parse<Order<'us'>>(await database.load(order.id));
 * ```
 * @public
 */
export function createResidentCodec(options: ResidentCodecOptions): ResidentCodec {
  const { region, sealer, context = {} } = options;
  assertRegion(region);
  return Object.freeze({
    stringify: (object: unknown) => encode(object, region, sealer),
    parse: <T = unknown>(text: string) => decode(text, region, sealer, context) as Promise<T>,
  });
}
