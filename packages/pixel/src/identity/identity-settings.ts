import type { PhoneParser } from './phone-parser.ts';

/**
 * How values are normalised where sources disagree. Two systems that report the same people must agree on these.
 *
 * @public
 */
export interface IdentitySettings {
  /** ISO 3166 code of the country that national phone numbers belong to. Needs `phoneParser`. */
  readonly defaultCountry?: string | undefined;
  /**
   * Reads phone numbers; needed for national ones. Without it only international numbers (`+…`) are accepted, and
   * cleaned of spaces, brackets, dots, slashes, dashes and a `(0)`.
   */
  readonly phoneParser?: PhoneParser | undefined;
  /**
   * What happens to capitals in `external_id`. TikTok's own server template keeps them, three clients in wide use
   * lower them, and the documented sample has none. One user hashed both ways is two users.
   *
   * @defaultValue 'keep'
   */
  readonly externalIdCase?: 'keep' | 'lower' | undefined;
  /**
   * How `idfa` and `gaid` travel. Both forms are documented.
   *
   * @defaultValue 'hashed', because it shows less
   */
  readonly advertisingIds?: 'hashed' | 'plain' | undefined;
  /**
   * What is taken out of names before hashing. `strip`: spaces and punctuation; `trim`: only what surrounds them.
   * Clients differ; nothing is documented.
   *
   * @defaultValue 'strip'
   */
  readonly names?: 'strip' | 'trim' | undefined;
  /**
   * How `city`, `state` and `country` travel. Three server clients send them readable; one source says that the
   * pixel wants them hashed.
   *
   * @defaultValue 'plain'
   */
  readonly places?: 'plain' | 'hashed' | undefined;
}
