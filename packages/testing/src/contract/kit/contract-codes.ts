/** Body codes of the contract's API. */
export const CONTRACT_CODES = {
  throttled: 1001,
  transient: 1002,
  tokenExpired: 1003,
  unauthorized: 1004,
  wrongRegion: 1005,
  invalidRequest: 1007,
} as const;
