/**
 * The standard events of app sources. Their casing is odd in places (`LaunchAPP`, `InAppADClick`) and part of
 * the name. App events through the Events API 2.0 need an allow-listed app.
 *
 * Source: a client's list of July 2026 and TikTok's Android SDK. Confidence: several.
 *
 * @public
 */
export const APP_EVENTS = [
  'AchieveLevel',
  'AddPaymentInfo',
  'AddToCart',
  'AddToWishlist',
  'Checkout',
  'CompleteTutorial',
  'CreateGroup',
  'CreateRole',
  'GenerateLead',
  'InAppADClick',
  'InAppADImpr',
  'InstallApp',
  'JoinGroup',
  'LaunchAPP',
  'LoanApplication',
  'LoanApproval',
  'LoanDisbursal',
  'Login',
  'Purchase',
  'Rate',
  'Registration',
  'Search',
  'SpendCredits',
  'StartTrial',
  'Subscribe',
  'UnlockAchievement',
  'ViewContent',
] as const;

/**
 * The name of a standard event of app sources.
 *
 * @public
 */
export type AppEventName = (typeof APP_EVENTS)[number];
