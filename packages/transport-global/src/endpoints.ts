/** Origin of the TikTok Shop API. @public */
export const shopApi = 'https://open-api.tiktokglobalshop.com';
/** Origin of the calls that exchange and refresh seller tokens. @public */
export const shopToken = 'https://auth.tiktok-shops.com';
/** Origin of the page where a seller authorizes an app. @public */
export const shopAuthorize = 'https://services.tiktokshop.com';
/** Origin of the page where a partner (agency) authorizes an app. @public */
export const shopPartnerAuthorize = 'https://partner.tiktokshop.com';
/** Origin of the page where a creator authorizes an app. @public */
export const shopCreatorAuthorize = 'https://shop.tiktok.com';
/** Origin of the Partner Center. @public */
export const shopConsole = 'https://partner.tiktokshop.com';
/** Origin of signed links to labels and documents. @public */
export const shopFiles = 'https://open-fs-va.tiktokshop.com';
/** Origin of product images. @public */
export const shopImages = 'https://p16-oec-sg.ibyteimg.com';
/** Origin of the Marketing API and the Events API. @public */
export const businessApi = 'https://business-api.tiktok.com';
/** Origin of the Marketing API's sandbox, which has no Events API. @public */
export const businessSandbox = 'https://sandbox-ads.tiktok.com';
/** Origin of the pixel's script. @public */
export const pixelLoader = 'https://analytics.tiktok.com';
/** Origin that takes the pixel's events. @public */
export const pixelCollect = 'https://analytics.tiktok.com';
/** Origin that the pixel asks for the visitor's IPv6 address. @public */
export const pixelEnrich = 'https://analytics-ipv6.tiktokw.us';
/** Origin that takes the events of TikTok's SDK for apps. @public */
export const appEvents = 'https://analytics.us.tiktok.com';
/** Origin of the open platform's API. @public */
export const openApi = 'https://open.tiktokapis.com';
/** Origin of the page where a TikTok user authorizes an app. @public */
export const openAuthorize = 'https://www.tiktok.com';
/** Origin of upload addresses for posted content. @public */
export const openUpload = 'https://open-upload.tiktokapis.com';
