export { createdPackageSchema, createPackageInputSchema } from '../fulfillment/create-package.schema.ts';
export {
  getHandoverTimeSlotsInputSchema,
  handoverTimeSlotsSchema,
} from '../fulfillment/get-handover-time-slots.schema.ts';
export { getPackageInputSchema } from '../fulfillment/get-package.schema.ts';
export {
  globalGetShippingDocumentInputSchema,
  shippingDocumentSchema,
  usGetShippingDocumentInputSchema,
} from '../fulfillment/get-shipping-document.schema.ts';
export {
  dimensionSchema,
  packageDimensionSchema,
  packageSchema,
  packageWeightSchema,
  weightSchema,
} from '../fulfillment/package.schema.ts';
export {
  queryShippingServicesInputSchema,
  shippingServiceSchema,
  shippingServicesSchema,
} from '../fulfillment/query-shipping-services.schema.ts';
export { shipPackageInputSchema, shipPackageOutputSchema } from '../fulfillment/ship-package.schema.ts';
