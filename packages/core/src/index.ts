export type { ResidentCodecOptions } from './codec/create-resident-codec.ts';
export { createResidentCodec } from './codec/create-resident-codec.ts';
export type { ResidentCodec } from './codec/resident-codec.ts';
export type { AuthorizedAsset } from './credentials/authorized-asset.ts';
export type { AuthorizedShop } from './credentials/authorized-shop.ts';
export type { GrantParts } from './credentials/create-grant.ts';
export { createGrant } from './credentials/create-grant.ts';
export { createTokenCell } from './credentials/create-token-cell.ts';
export type { CreatorCredentialsOptions } from './credentials/creator-credentials.ts';
export { creatorCredentials } from './credentials/creator-credentials.ts';
export type { Credentials, EventCredentials, ShopCredentials, ShopProof } from './credentials/credentials.ts';
export { eventCredentials } from './credentials/event-credentials.ts';
export type { Grant, GrantCredentialsOptions } from './credentials/grant.ts';
export type { HandMadeCredentialsOptions } from './credentials/hand-made-credentials.ts';
export type { PartnerCredentialsOptions } from './credentials/partner-credentials.ts';
export { partnerCredentials } from './credentials/partner-credentials.ts';
export type { PrefixHint } from './credentials/prefix.ts';
export { PREFIX_HINTS, prefixHint } from './credentials/prefix.ts';
export type { ShopApp } from './credentials/shop-app.ts';
export type { ShopCredentialsOptions } from './credentials/shop-credentials.ts';
export { shopCredentials } from './credentials/shop-credentials.ts';
export type { TokenCell, TokenRefreshOptions } from './credentials/token-cell.ts';
export type { TokenSet } from './credentials/token-set.ts';
export { AbortedError } from './errors/aborted-error.ts';
export type { ApiErrorOptions } from './errors/api-error.ts';
export { ApiError } from './errors/api-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { EgressRefusedError } from './errors/egress-refused-error.ts';
export { EvidenceRequiredError } from './errors/evidence-required-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { OperationUnavailableError } from './errors/operation-unavailable-error.ts';
export { PagingLoopError } from './errors/paging-loop-error.ts';
export { RateLimitedError } from './errors/rate-limited-error.ts';
export { RegionMismatchError } from './errors/region-mismatch-error.ts';
export { RegionUnknownError } from './errors/region-unknown-error.ts';
export { RequestInvalidError } from './errors/request-invalid-error.ts';
export { ResidencyViolationError } from './errors/residency-violation-error.ts';
export { ResponseInvalidError } from './errors/response-invalid-error.ts';
export { ResponseValidationError } from './errors/response-validation-error.ts';
export { RetryExhaustedError } from './errors/retry-exhausted-error.ts';
export { SignatureRefusedError } from './errors/signature-refused-error.ts';
export { StoredDataInvalidError } from './errors/stored-data-invalid-error.ts';
export { TimedOutError } from './errors/timed-out-error.ts';
export type { TwinshoreErrorOptions } from './errors/twinshore-error.ts';
export { TwinshoreError } from './errors/twinshore-error.ts';
export { WebhookPayloadError } from './errors/webhook-payload-error.ts';
export { WebhookSignatureError } from './errors/webhook-signature-error.ts';
export type {
  AdaptContext,
  ApiFamily,
  AssetProofProcedure,
  ProofProcedure,
  RefreshProcedure,
} from './family/api-family.ts';
export type { Classification, OutcomeKind, QuotaRecovery } from './family/classification.ts';
export type { Envelope } from './family/envelope.ts';
export type { WireRequest } from './family/wire-request.ts';
export type { WireResponse } from './family/wire-response.ts';
export type { Availability, SideAvailability } from './operation/availability.ts';
export type { OperationDefinition } from './operation/define-operation.ts';
export { defineOperation } from './operation/define-operation.ts';
export type { FieldLabel, FieldLabels, FieldRouting, Label, Subject } from './operation/field-label.ts';
export type { BlobLike, FileInput, NamedFile } from './operation/file-input.ts';
export type { LifeCycle } from './operation/life-cycle.ts';
export type {
  AuthenticationRule,
  ContentRule,
  HttpMethod,
  IdempotencyRule,
  IdentifierRule,
  LinkRule,
  Operation,
  ParameterPlace,
  UserType,
} from './operation/operation.ts';
export type { OperationSchemas, SideSchemas } from './operation/operation-schemas.ts';
export type { PagingRule } from './operation/paging-rule.ts';
export type { RateLimit } from './operation/rate-limit.ts';
export type { InputOf, OutputOf, Shape, Shapes } from './operation/shapes.ts';
export type { SchemaIssue, SchemaNotice, SchemaResult, StandardSchema } from './operation/standard-schema.ts';
export type { ItemOf } from './paging/item-of.ts';
export type { Page, PagedCall } from './paging/page.ts';
export { paginate } from './paging/paginate.ts';
export type { Clock } from './ports/clock.ts';
export type { DedupStore } from './ports/dedup-store.ts';
export type { EventQueue, QueuedEvent } from './ports/event-queue.ts';
export type { EvidenceRecord, EvidenceSink } from './ports/evidence-sink.ts';
export type { Gate, GateVerdict } from './ports/gate.ts';
export type { HeldLease, Lease } from './ports/lease.ts';
export type { LogEntry, Logger } from './ports/logger.ts';
export type { MirrorCheckpoint, StoredCheckpoint } from './ports/mirror-checkpoint.ts';
export type { PolicyAnswer, PolicyDecision, PolicyQuestion } from './ports/policy-decision.ts';
export type { SealContext, Sealer } from './ports/sealer.ts';
export type {
  AuthorizationStatus,
  RefreshIntent,
  StoredShop,
  StoredTokenRecord,
  TokenRecord,
  TokenRecords,
} from './ports/token-records.ts';
export type { TokenStore } from './ports/token-store.ts';
export { assertRegion } from './regions/assert-region.ts';
export { createRegions } from './regions/create-regions.ts';
export type { Market, MarketOf } from './regions/market.ts';
export { isMarket } from './regions/market.ts';
export type { OtherRegion, Region } from './regions/region.ts';
export { isRegion, otherRegion, REGIONS } from './regions/region.ts';
export type { RegionMember } from './regions/region-member.ts';
export { regionOfMarket } from './regions/region-of-market.ts';
export type { Regions } from './regions/regions.ts';
export type { ShopEvidence } from './regions/shop-evidence.ts';
export { resident } from './resident/create-resident.ts';
export { isResident } from './resident/is-resident.ts';
export type { ResidencyContext } from './resident/residency-context.ts';
export type { Resident, RevealOptions } from './resident/resident.ts';
export { residentMarker } from './resident/resident-marker.ts';
export { reveal } from './resident/reveal.ts';
export type { Revealed } from './resident/revealed.ts';
export type { Confidence, Provenance } from './surfaces/confidence.ts';
export type { EndpointResolver } from './surfaces/endpoint-resolver.ts';
export type { EndpointFact, EndpointOverrides, EndpointTable } from './surfaces/endpoint-table.ts';
export type { Surface } from './surfaces/surface.ts';
export { isSurface, SURFACES } from './surfaces/surface.ts';
export type { Call } from './transport/call.ts';
export type { Download } from './transport/download.ts';
export type { Engine, EngineLimits } from './transport/engine.ts';
export type { Middleware, MiddlewareContext, Next, SdkRequest, SdkResponse } from './transport/middleware.ts';
export type { RegionalLink } from './transport/regional-link.ts';
export type { AbortSignalLike, RequestOptions } from './transport/request-options.ts';
export type { ResponseMeta } from './transport/response-meta.ts';
export type { Transport } from './transport/transport.ts';
export type { CredentialsDescription, TransportDescription } from './transport/transport-description.ts';
