/**
 * For the sibling packages only. Nothing here is public; it may change with any release.
 *
 * @packageDocumentation
 */
export { assertStoreSide } from './credentials/assert-store-side.ts';
export { hiddenAsset } from './credentials/hidden-asset.ts';
export { hiddenShop } from './credentials/hidden-shop.ts';
export { hideSecrets } from './credentials/hide-secrets.ts';
export { trustedProof } from './credentials/trusted-proof.ts';
export { isUserType } from './credentials/user-types.ts';
export { isFileData, isFileInput } from './operation/file-input.ts';
export { isGuardedHeader } from './operation/guarded-header.ts';
export { isReservedParameter } from './operation/reserved-parameter.ts';
export { itemsAt } from './paging/items-at.ts';
export { compileResponseLabels } from './resident/compile-response-labels.ts';
export { openForm } from './resident/open-form.ts';
export { openInput } from './resident/open-input.ts';
export { peekResident } from './resident/peek-resident.ts';
export { holdsPlaceholder } from './resident/placeholder.ts';
export { residentMarker } from './resident/resident-marker.ts';
export { stackOfCall, withCallSite } from './transport/call-site.ts';
export { isHiddenLink, readLink, regionalLink } from './transport/hidden-link.ts';
