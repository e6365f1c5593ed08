/**
 * The page view's name on the wire, for web sources only. The help centre prints `PageView`; captures of the
 * pixel and TikTok's own server template say `Pageview`, and names are case-sensitive. Confidence: documented.
 *
 * @public
 */
export const PAGE_VIEW_EVENT = 'Pageview';
