/**
 * Events that TikTok's own code makes and nobody else may send: the pixel's matching event and the app SDK's
 * day-two event.
 *
 * Source: public captures of the pixel; TikTok's Android SDK. Confidence: several.
 *
 * @public
 */
export const PLATFORM_EVENTS = ['EnrichAM', '2Dretention'] as const;
