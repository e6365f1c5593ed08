import type { AreaOverlay } from '../model/overlay.ts';
import { affiliateCreatorOperations } from './affiliate-creator.ts';
import { affiliateLiveOperations } from './affiliate-live.ts';
import { affiliatePartnerOperations } from './affiliate-partner.ts';
import { affiliateSellerOperations } from './affiliate-seller.ts';

export const affiliate = {
  area: 'affiliate',
  summary: 'Collaborations of sellers, creators and agencies that sell for a commission.',
  operations: {
    ...affiliateSellerOperations,
    ...affiliateCreatorOperations,
    ...affiliatePartnerOperations,
    ...affiliateLiveOperations,
  },
} as const satisfies AreaOverlay;
