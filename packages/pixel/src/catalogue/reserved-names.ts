/**
 * Names that a custom event must not have, each with the event that TikTok counts it as.
 *
 * `PageView` stands here because the help centre prints the page view so and the wire does not.
 *
 * Source: help page on reserved events (May 2025). Confidence: documented.
 *
 * @public
 */
export const RESERVED_NAMES = {
  AddBilling: 'AddPaymentInfo',
  Browse: 'Pageview',
  Checkout: 'PlaceAnOrder',
  ClickForm: 'Lead',
  ClickInDownloadPage: 'ClickButton',
  ClickToDownload: 'Download',
  Consult: 'Contact',
  ConsultByPhone: 'Contact',
  PageView: 'Pageview',
  Registration: 'CompleteRegistration',
  StartCheckout: 'InitiateCheckout',
  ViewConsultationPage: 'ViewContent',
  ViewDownloadPage: 'ViewContent',
  ViewForm: 'ViewContent',
} as const;
