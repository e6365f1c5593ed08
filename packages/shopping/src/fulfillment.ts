export { fulfillment } from './fulfillment/area.ts';
export type { CommonFulfillment } from './fulfillment/common-fulfillment.ts';
export type {
  BoughtShippingService,
  CreatedPackage,
  CreatePackageInput,
} from './fulfillment/created-package.ts';
export type { GetPackageInput } from './fulfillment/get-package.ts';
export type { GlobalFulfillment } from './fulfillment/global-fulfillment.ts';
export type { HandoverPickupSlot, HandoverTimeSlots } from './fulfillment/handover-time-slots.ts';
export type {
  Dimension,
  Package,
  PackageAddress,
  PackageDimension,
  PackagedOrder,
  PackageInsurance,
  PackageRouting,
  PackageWeight,
  PickupSlot,
  Weight,
} from './fulfillment/package.ts';
export type { ShipPackageInput } from './fulfillment/ship-package.ts';
export type {
  GlobalShippingDocumentRequest,
  ShippingDocument,
  ShippingDocumentRequest,
  UsShippingDocumentRequest,
} from './fulfillment/shipping-document.ts';
export type {
  ShippingService,
  ShippingServices,
  ShippingServicesInput,
} from './fulfillment/shipping-service.ts';
export type { UsFulfillment } from './fulfillment/us-fulfillment.ts';
