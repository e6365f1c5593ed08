/**
 * An app as registered in one of TikTok Shop's partner centres. Apps are registered for a target market, so a
 * product that serves both sides usually holds two.
 *
 * @public
 */
export interface ShopApp {
  readonly key: string;
  readonly secret: string;
}
