/** A code that the SDK itself gives, whatever the platform says. */
export interface SdkErrorCode {
  readonly code: string;
  readonly error: string;
  readonly meaning: string;
  readonly remedy: string;
  /** Whether anything can have reached the platform. */
  readonly sent: 'no' | 'yes' | 'perhaps';
}

export const SDK_ERROR_CODES: readonly SdkErrorCode[] = [
  {
    code: 'region.unknown',
    error: 'RegionUnknownError',
    meaning: 'A region, market, surface, shop or event source is not known, so no side could be chosen.',
    remedy: 'Name the region, or pass a shop that a proof covers. There is no default to fall back to.',
    sent: 'no',
  },
  {
    code: 'region.mismatch',
    error: 'RegionMismatchError',
    meaning:
      'Credentials, a token prefix, a shop, a market, an OAuth state, an endpoint or a webhook belong to the other side.',
    remedy:
      'Use the transport, app and shop of the same side. The message names both sides and what the finding rests on.',
    sent: 'no',
  },
  {
    code: 'residency.violation',
    error: 'ResidencyViolationError',
    meaning: 'A resident value or link of one side stands in the input of the other.',
    remedy: 'Send it on its own side. Only a release that your policy decides crosses.',
    sent: 'no',
  },
  {
    code: 'evidence.required',
    error: 'EvidenceRequiredError',
    meaning: 'Personal data was to be opened, recording is required, and it could not be recorded.',
    remedy: "Configure 'evidence' on the transport, or mend the sink. Nothing was opened.",
    sent: 'no',
  },
  {
    code: 'operation.unavailable',
    error: 'OperationUnavailableError',
    meaning: "The operation does not exist on this side or in this shop's market.",
    remedy: 'Use the operation the message names instead.',
    sent: 'no',
  },
  {
    code: 'config.invalid',
    error: 'ConfigurationError',
    meaning: 'Something was set up in a way that cannot work.',
    remedy: 'The message names the option and what it takes.',
    sent: 'no',
  },
  {
    code: 'config.peer_missing',
    error: 'ConfigurationError',
    meaning: 'The stores need a package that is not installed.',
    remedy: 'Install the package that the message names.',
    sent: 'no',
  },
  {
    code: 'config.store_busy',
    error: 'ConfigurationError',
    meaning: 'Another process holds a file of the store for too long.',
    remedy: 'Find out what stopped it, and end it.',
    sent: 'no',
  },
  {
    code: 'config.store_in_use',
    error: 'ConfigurationError',
    meaning: 'Another process has the database open, which serves one process at a time.',
    remedy: 'Give each process a folder of its own, or use stores that several share.',
    sent: 'no',
  },
  {
    code: 'config.checkpoint_taken',
    error: 'ConfigurationError',
    meaning: 'Another process stored a checkpoint for the shop that a mirror follows.',
    remedy: 'Let one mirror follow a shop at a time, or give each a checkpoint of its own.',
    sent: 'no',
  },
  {
    code: 'request.invalid',
    error: 'RequestInvalidError',
    meaning:
      'The input does not fit the operation: a wrong type, an unknown field, an id as a number, a placeholder in a text.',
    remedy:
      "Read 'issues': each has a path. Ids are text; a placeholder means a resident value was turned into text.",
    sent: 'no',
  },
  {
    code: 'request.too_large',
    error: 'RequestInvalidError',
    meaning: "A form with files is longer than 'maxUploadBytes'.",
    remedy:
      "Send a smaller file, or raise 'maxUploadBytes' up to what the platform documents for the operation.",
    sent: 'no',
  },
  {
    code: 'request.aborted',
    error: 'AbortedError',
    meaning: "The caller's signal ended the call.",
    remedy: 'None needed. A write may have reached the platform before.',
    sent: 'perhaps',
  },
  {
    code: 'request.timeout',
    error: 'TimedOutError',
    meaning: 'No answer came in time, for one attempt or for the whole call.',
    remedy:
      "Raise 'timeoutMs' or 'totalTimeoutMs', or ask for less. Read the state before you repeat a write.",
    sent: 'perhaps',
  },
  {
    code: 'request.rate_limited',
    error: 'RateLimitedError',
    meaning:
      'So many calls of this operation are under way for the app and shop that the turn of this one would come later than it may wait.',
    remedy:
      "Make fewer calls at a time, or raise 'rateLimit.maxWaitMs'. 'retryAfterMs' says when its turn would have come.",
    sent: 'no',
  },
  {
    code: 'request.retry_exhausted',
    error: 'RetryExhaustedError',
    meaning: 'Every attempt failed.',
    remedy: "Read 'errors' for each attempt and 'cause' for the last.",
    sent: 'perhaps',
  },
  {
    code: 'request.signature_refused',
    error: 'SignatureRefusedError',
    meaning: 'The platform refused the signature.',
    remedy: 'Check that app key and secret belong together, and that nothing between changes the body.',
    sent: 'yes',
  },
  {
    code: 'request.clock_skew',
    error: 'SignatureRefusedError',
    meaning: "This machine's clock differs from the platform's by more than the platform accepts.",
    remedy: "Set the clock, or pass a 'clock'. The message tells the difference.",
    sent: 'yes',
  },
  {
    code: 'network.unreachable',
    error: 'NetworkError',
    meaning: 'No connection could be made, so nothing reached the platform.',
    remedy: 'Check name resolution, firewall and proxy. The call may be repeated, writes too.',
    sent: 'no',
  },
  {
    code: 'network.failed',
    error: 'NetworkError',
    meaning: 'The connection broke.',
    remedy: 'Read the state before you repeat a write: the platform may have acted.',
    sent: 'perhaps',
  },
  {
    code: 'egress.refused',
    error: 'EgressRefusedError',
    meaning: 'A redirect or link leads away from the hosts of its side.',
    remedy:
      "Do not follow it. If the host is rightly the side's own, add it to the endpoint table with its source.",
    sent: 'perhaps',
  },
  {
    code: 'response.not_json',
    error: 'ResponseInvalidError',
    meaning: 'The answer is no JSON, such as an error page of a proxy.',
    remedy: 'Look at the status and at what stands between you and the platform.',
    sent: 'yes',
  },
  {
    code: 'response.truncated',
    error: 'ResponseInvalidError',
    meaning: 'The answer ended before it was complete.',
    remedy: 'Reads are repeated by themselves; read the state before you repeat a write.',
    sent: 'yes',
  },
  {
    code: 'response.too_large',
    error: 'ResponseInvalidError',
    meaning: 'The answer is larger than the limit.',
    remedy: "Ask for smaller pages, or raise 'maxResponseBytes' ('maxDownloadBytes' for files).",
    sent: 'yes',
  },
  {
    code: 'response.unsettled',
    error: 'ResponseInvalidError',
    meaning: 'The orders of one second, read page by page, were never the same twice.',
    remedy: "Raise 'pageSize' of the mirror, and try again later. Nothing was given of that second.",
    sent: 'yes',
  },
  {
    code: 'response.unsafe_integer',
    error: 'ResponseInvalidError',
    meaning: 'A number in the answer is too large to be exact in JavaScript, such as an id that is no text.',
    remedy: 'Nothing was rounded silently. Report the field; the platform documents ids as text.',
    sent: 'yes',
  },
  {
    code: 'response.invalid',
    error: 'ResponseValidationError',
    meaning: 'The answer succeeded but is not what the operation promises.',
    remedy:
      "Read 'issues'; 'body' is the answer, redacted. The platform may have changed; a newer release may know.",
    sent: 'yes',
  },
  {
    code: 'api.rejected',
    error: 'ApiError',
    meaning: 'The platform refused the call and its family gave no code of its own.',
    remedy: "Read 'apiCode' and 'apiMessage'.",
    sent: 'yes',
  },
  {
    code: 'auth.refused',
    error: 'AuthenticationError',
    meaning: 'The platform does not accept the token, app or scope.',
    remedy: 'Check that they belong together; authorize again if the seller took the grant back.',
    sent: 'yes',
  },
  {
    code: 'auth.missing',
    error: 'AuthenticationError',
    meaning: 'The operation needs credentials the transport does not have.',
    remedy: "Pass 'credentials' of the operation's API family.",
    sent: 'no',
  },
  {
    code: 'auth.reauthorize',
    error: 'AuthenticationError',
    meaning: 'The access token cannot be renewed: its refresh token is missing, over or void.',
    remedy: 'Send the seller to the authorize page again.',
    sent: 'perhaps',
  },
  {
    code: 'auth.deauthorized',
    error: 'AuthenticationError',
    meaning: 'The token store says that the seller took the authorization back.',
    remedy:
      'Stop calling for this seller. If they want to go on, send them to the authorize page again and store the new grant.',
    sent: 'no',
  },
  {
    code: 'auth.refresh_pending',
    error: 'AuthenticationError',
    meaning: 'Another process is replacing the tokens of this seller and has not ended yet.',
    remedy: 'Try again shortly.',
    sent: 'no',
  },
  {
    code: 'auth.scope_missing',
    error: 'AuthenticationError',
    meaning: 'The operation needs a scope that the seller did not grant.',
    remedy:
      "Add it to the app and send the seller to the authorize page again, or set 'scopeRule' if the platform names its scopes differently.",
    sent: 'no',
  },
  {
    code: 'auth.denied',
    error: 'AuthenticationError',
    meaning: 'The seller refused the authorization.',
    remedy: 'Tell them what it is for and let them start again.',
    sent: 'no',
  },
  {
    code: 'auth.code_missing',
    error: 'AuthenticationError',
    meaning: 'The callback carries no code.',
    remedy: 'Pass the whole address the seller came back to.',
    sent: 'no',
  },
  {
    code: 'auth.state_mismatch',
    error: 'AuthenticationError',
    meaning: 'The state of the callback is missing or not the one that was sent out.',
    remedy:
      'Keep the state for this browser. If it happens to honest users, their session was lost on the way.',
    sent: 'no',
  },
  {
    code: 'auth.app_mismatch',
    error: 'AuthenticationError',
    meaning: 'The callback belongs to another app.',
    remedy: 'Give each app a callback address of its own.',
    sent: 'no',
  },
  {
    code: 'auth.not_a_seller',
    error: 'AuthenticationError',
    meaning: 'A creator or partner authorized, not a seller.',
    remedy:
      'Send the seller to the address authorizeUrl() gives; for others there are createCreatorAuthorization() and createPartnerAuthorization().',
    sent: 'yes',
  },
  {
    code: 'auth.user_type_mismatch',
    error: 'AuthenticationError',
    meaning:
      "A call, an authorization or credentials are for another kind of user than the token's: seller, creator or partner.",
    remedy:
      'The message names whose token is needed. Let such a user authorize the app, and give the transport the credentials of that grant.',
    sent: 'perhaps',
  },
  {
    code: 'paging.loop',
    error: 'PagingLoopError',
    meaning: 'A page named itself, or an earlier one, as its successor.',
    remedy: 'Start the list again; narrow it if it happens again.',
    sent: 'yes',
  },
  {
    code: 'webhook.signature_missing',
    error: 'WebhookSignatureError',
    meaning: 'The webhook has no signature.',
    remedy: "Pass the 'Authorization' header. Do not handle the webhook.",
    sent: 'no',
  },
  {
    code: 'webhook.signature_invalid',
    error: 'WebhookSignatureError',
    meaning: 'No secret that was given made this signature over this body.',
    remedy: 'Pass the raw body, and the app of each side. Do not handle the webhook.',
    sent: 'no',
  },
  {
    code: 'webhook.payload_invalid',
    error: 'WebhookPayloadError',
    meaning: 'The webhook is signed rightly but has no form that is known.',
    remedy: 'Answer with an error, so that it is sent again, and report it.',
    sent: 'no',
  },
  {
    code: 'webhook.body_parsed',
    error: 'WebhookPayloadError',
    meaning:
      'The body of a webhook was read or parsed before the handler got it, so its signature cannot be checked.',
    remedy:
      'Keep body parsers off the route, or keep the raw bytes. The message says how, for each framework.',
    sent: 'no',
  },
  {
    code: 'webhook.too_large',
    error: 'WebhookPayloadError',
    meaning: 'The body is larger than the limit and was not read.',
    remedy: "Raise 'maxBodyBytes' if the platform really sends such bodies.",
    sent: 'no',
  },
  {
    code: 'stored.invalid',
    error: 'StoredDataInvalidError',
    meaning: 'The stored text was not written by the codec, or was changed.',
    remedy: 'Read with the codec what the codec wrote.',
    sent: 'no',
  },
  {
    code: 'stored.version_unknown',
    error: 'StoredDataInvalidError',
    meaning: 'The stored text was written by a version this one does not know.',
    remedy: 'Update the reader first.',
    sent: 'no',
  },
  {
    code: 'stored.not_sealed',
    error: 'StoredDataInvalidError',
    meaning: 'A sealer is configured, but the stored value is not sealed.',
    remedy: 'Migrate the row, or read it with a codec without a sealer.',
    sent: 'no',
  },
  {
    code: 'stored.seal_refused',
    error: 'StoredDataInvalidError',
    meaning: 'The sealer could not open the stored value.',
    remedy: 'Check that it is the sealer that wrote it, and that its key still exists.',
    sent: 'no',
  },
];
