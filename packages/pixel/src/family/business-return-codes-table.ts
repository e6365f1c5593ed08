import type { Classification, Confidence } from '@twinshore/core';

/**
 * What is known of a code in the body of an answer.
 *
 * @public
 */
export interface ReturnCodeFact extends Pick<Classification, 'kind' | 'code' | 'retry' | 'hint'> {
  readonly confidence: Confidence;
}

/**
 * The codes of the Business API, which the Events API shares: 72 documented refusals, success, and three that
 * stand in other people's logs only (confidence `once`). Whether repeating helps follows the documented remedies;
 * `always` is said only where the platform did not act.
 *
 * Source: the return-code page of the Business API as read in August 2026; hints are our own words.
 *
 * @public
 */
export const BUSINESS_RETURN_CODES: ReadonlyMap<number, ReturnCodeFact> = new Map<number, ReturnCodeFact>([
  [0, { kind: 'ok', code: 'events.ok', retry: 'never', confidence: 'documented' }],
  [
    20001,
    {
      kind: 'rejected',
      code: 'events.partial_success',
      retry: 'never',
      confidence: 'documented',
      hint: 'Some events were taken and some were not, and the answer does not say which. Correct what its message names and send all of them again with the same event ids, which eventIdsOf(error) gives: what was taken is dropped as a duplicate for 48 hours.',
    },
  ],
  [
    40000,
    {
      kind: 'invalid_request',
      code: 'events.invalid_request',
      retry: 'never',
      confidence: 'documented',
      hint: 'The request holds invalid parameters.',
    },
  ],
  [
    40001,
    {
      kind: 'unauthorized',
      code: 'events.no_permission',
      retry: 'never',
      confidence: 'documented',
      hint: 'The token may not use this event source. Check that its user is an admin or operator of the advertiser account, and that the event source was declared for the right side.',
    },
  ],
  [
    40002,
    {
      kind: 'invalid_request',
      code: 'events.invalid_request',
      retry: 'never',
      confidence: 'documented',
      hint: 'A parameter is wrong; the message of the platform names it.',
    },
  ],
  [
    40006,
    {
      kind: 'invalid_request',
      code: 'events.version_mismatch',
      retry: 'never',
      confidence: 'documented',
      hint: 'The parameters do not belong to this version of the API.',
    },
  ],
  [
    40007,
    {
      kind: 'not_found',
      code: 'events.not_found',
      retry: 'never',
      confidence: 'documented',
      hint: 'The operation or object does not exist, perhaps on this side.',
    },
  ],
  [
    40008,
    {
      kind: 'not_found',
      code: 'events.not_implemented',
      retry: 'never',
      confidence: 'documented',
      hint: 'The endpoint does not exist in this environment.',
    },
  ],
  [
    40009,
    {
      kind: 'invalid_request',
      code: 'events.sandbox_unsupported',
      retry: 'never',
      confidence: 'documented',
      hint: 'The sandbox does not support this. Test events with a test event code against the real endpoint or the local platform.',
    },
  ],
  [
    40010,
    {
      kind: 'invalid_request',
      code: 'events.wrong_host',
      retry: 'never',
      confidence: 'documented',
      hint: 'The host does not serve this API. Check the overridden endpoints of the transport.',
    },
  ],
  [
    40011,
    {
      kind: 'invalid_request',
      code: 'events.too_many_ids',
      retry: 'never',
      confidence: 'documented',
      hint: 'Fewer ids fit into one request.',
    },
  ],
  [
    40013,
    {
      kind: 'not_found',
      code: 'events.sandbox_account_unknown',
      retry: 'never',
      confidence: 'documented',
      hint: 'The sandbox account does not exist.',
    },
  ],
  [
    40014,
    {
      kind: 'invalid_request',
      code: 'events.sandbox_unsupported',
      retry: 'never',
      confidence: 'documented',
      hint: 'The sandbox does not support this. Test events with a test event code against the real endpoint or the local platform.',
    },
  ],
  [
    40016,
    {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      confidence: 'documented',
      hint: 'Send fewer requests, or ask for a higher tier.',
    },
  ],
  [
    40050,
    {
      kind: 'conflict',
      code: 'events.duplicate_request',
      retry: 'never',
      confidence: 'documented',
      hint: 'The same request was sent before; nothing has to be repeated.',
    },
  ],
  [
    40051,
    {
      kind: 'not_found',
      code: 'events.version_unknown',
      retry: 'never',
      confidence: 'documented',
      hint: 'This version of the API does not exist.',
    },
  ],
  [
    40052,
    {
      kind: 'conflict',
      code: 'events.material_exists',
      retry: 'never',
      confidence: 'documented',
      hint: 'The creative material exists already.',
    },
  ],
  [
    40053,
    {
      kind: 'invalid_request',
      code: 'events.video_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The video id is wrong.',
    },
  ],
  [
    40065,
    {
      kind: 'rejected',
      code: 'events.targeting_refused',
      retry: 'never',
      confidence: 'documented',
      hint: 'Targeting people of 13 to 17 years in the US is restricted; take these options out.',
    },
  ],
  [
    40100,
    {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      confidence: 'documented',
      hint: 'Send fewer requests, or ask for a higher tier.',
    },
  ],
  [
    40101,
    {
      kind: 'unauthorized',
      code: 'events.authentication_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The parameters of the authentication are wrong.',
    },
  ],
  [
    40102,
    {
      kind: 'token_expired',
      code: 'events.token_expired',
      retry: 'never',
      confidence: 'documented',
      hint: 'The access token has run out; authorize again and use the new one.',
    },
  ],
  [
    40103,
    {
      kind: 'unauthorized',
      code: 'events.refresh_token_expired',
      retry: 'never',
      confidence: 'documented',
      hint: 'The refresh token has run out; authorize again.',
    },
  ],
  [
    40104,
    {
      kind: 'unauthorized',
      code: 'events.token_missing',
      retry: 'never',
      confidence: 'documented',
      hint: 'No access token arrived. It belongs in the header Access-Token.',
    },
  ],
  [
    40105,
    {
      kind: 'unauthorized',
      code: 'events.token_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The access token is wrong or was revoked. Make a new one, and check that it belongs to this side.',
    },
  ],
  [
    40106,
    {
      kind: 'unauthorized',
      code: 'events.user_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The account behind the token is not valid any more.',
    },
  ],
  [
    40107,
    {
      kind: 'unauthorized',
      code: 'events.refresh_token_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The refresh token is wrong; authorize again.',
    },
  ],
  [
    40108,
    {
      kind: 'unauthorized',
      code: 'events.authorization_type_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The type of the authorization is wrong.',
    },
  ],
  [
    40109,
    {
      kind: 'unauthorized',
      code: 'events.credentials_unreadable',
      retry: 'never',
      confidence: 'documented',
      hint: 'The platform could not decrypt the credentials; make new ones.',
    },
  ],
  [
    40110,
    {
      kind: 'unauthorized',
      code: 'events.authorization_code_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The authorization code is wrong or used up; it lives one hour and works once.',
    },
  ],
  [
    40112,
    {
      kind: 'unauthorized',
      code: 'events.password_wrong',
      retry: 'never',
      confidence: 'documented',
      hint: 'The password is wrong.',
    },
  ],
  [
    40113,
    {
      kind: 'unauthorized',
      code: 'events.app_blocked',
      retry: 'never',
      confidence: 'documented',
      hint: 'The app does not exist or is blocked; look at it in the developer portal.',
    },
  ],
  [
    40115,
    {
      kind: 'signature',
      code: 'events.timestamp_expired',
      retry: 'never',
      confidence: 'documented',
      hint: 'The timestamp of the authentication is too old; check the clock of this machine.',
    },
  ],
  [
    40116,
    {
      kind: 'signature',
      code: 'events.signature_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The signature of the authentication is wrong.',
    },
  ],
  [
    40117,
    {
      kind: 'unauthorized',
      code: 'events.method_refused',
      retry: 'never',
      confidence: 'documented',
      hint: 'This way of calling is not allowed.',
    },
  ],
  [
    40118,
    {
      kind: 'unauthorized',
      code: 'events.not_allow_listed',
      retry: 'never',
      confidence: 'documented',
      hint: 'The app or advertiser must be put on the allow list for this feature; app events need it too.',
    },
  ],
  [
    40119,
    {
      kind: 'unauthorized',
      code: 'events.company_mismatch',
      retry: 'never',
      confidence: 'documented',
      hint: 'Developer and advertiser belong to different companies.',
    },
  ],
  [
    40121,
    {
      kind: 'rejected',
      code: 'events.not_a_creator',
      retry: 'never',
      confidence: 'documented',
      hint: 'The TikTok user is not a marketplace creator.',
    },
  ],
  [
    40122,
    {
      kind: 'rejected',
      code: 'events.creator_market_refused',
      retry: 'never',
      confidence: 'documented',
      hint: 'The creator lives in a market that is not served.',
    },
  ],
  [
    40124,
    {
      kind: 'unauthorized',
      code: 'events.developer_not_approved',
      retry: 'never',
      confidence: 'documented',
      hint: 'Fill in the developer profile and wait for its approval.',
    },
  ],
  [
    40125,
    {
      kind: 'unauthorized',
      code: 'events.no_permission',
      retry: 'never',
      confidence: 'documented',
      hint: 'The developer lacks the permission; ask for the scope.',
    },
  ],
  [
    40132,
    {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      confidence: 'documented',
      hint: 'The quota of one value is used up, such as that of a pixel code.',
    },
  ],
  [
    40133,
    {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      confidence: 'documented',
      hint: 'The quota of one advertiser is used up.',
    },
  ],
  [
    40200,
    {
      kind: 'rejected',
      code: 'events.task_failed',
      retry: 'never',
      confidence: 'documented',
      hint: 'The task failed; its own answer says why.',
    },
  ],
  [
    40201,
    {
      kind: 'conflict',
      code: 'events.task_not_ready',
      retry: 'never',
      confidence: 'documented',
      hint: 'The task is not done yet; ask for it again later.',
    },
  ],
  [
    40202,
    {
      kind: 'conflict',
      code: 'events.write_conflict',
      retry: 'always',
      confidence: 'documented',
      hint: 'Somebody else changed the same object at the same time.',
    },
  ],
  [
    40300,
    {
      kind: 'not_found',
      code: 'events.advertiser_unknown',
      retry: 'never',
      confidence: 'documented',
      hint: 'The advertiser does not exist or was deleted.',
    },
  ],
  [
    40301,
    {
      kind: 'not_found',
      code: 'events.advertiser_mismatch',
      retry: 'never',
      confidence: 'documented',
      hint: 'The advertiser does not match the request.',
    },
  ],
  [
    40502,
    {
      kind: 'rejected',
      code: 'events.ad_limit_reached',
      retry: 'never',
      confidence: 'documented',
      hint: 'The account holds as many ads as it may.',
    },
  ],
  [
    40700,
    {
      kind: 'rejected',
      code: 'events.internal_validation',
      retry: 'never',
      confidence: 'documented',
      hint: 'A check inside the platform failed; its support knows more with the request id.',
    },
  ],
  [
    40900,
    {
      kind: 'invalid_request',
      code: 'events.file_signature_mismatch',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file differs from its checksum; send it again with the right one.',
    },
  ],
  [
    40901,
    {
      kind: 'conflict',
      code: 'events.video_processing',
      retry: 'never',
      confidence: 'documented',
      hint: 'The video is still being processed; ask again later.',
    },
  ],
  [
    40902,
    {
      kind: 'transient',
      code: 'events.url_unreachable',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform could not fetch the address.',
    },
  ],
  [
    40903,
    {
      kind: 'transient',
      code: 'events.image_unreachable',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform could not fetch the image.',
    },
  ],
  [
    40904,
    {
      kind: 'rejected',
      code: 'events.image_illegal',
      retry: 'never',
      confidence: 'documented',
      hint: 'The image is not allowed.',
    },
  ],
  [
    40905,
    {
      kind: 'not_found',
      code: 'events.file_unknown',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file does not exist.',
    },
  ],
  [
    40906,
    {
      kind: 'invalid_request',
      code: 'events.file_empty',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file is empty.',
    },
  ],
  [
    40907,
    {
      kind: 'invalid_request',
      code: 'events.file_too_large',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file is too large.',
    },
  ],
  [
    40908,
    {
      kind: 'invalid_request',
      code: 'events.file_type_unsupported',
      retry: 'never',
      confidence: 'documented',
      hint: 'Files of this type are not taken.',
    },
  ],
  [
    40909,
    {
      kind: 'invalid_request',
      code: 'events.encryption_unsupported',
      retry: 'never',
      confidence: 'documented',
      hint: 'This kind of hash is not taken for audience files.',
    },
  ],
  [
    40910,
    {
      kind: 'not_found',
      code: 'events.file_expired',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file is not kept any more; upload it again.',
    },
  ],
  [
    40911,
    {
      kind: 'conflict',
      code: 'events.name_taken',
      retry: 'never',
      confidence: 'documented',
      hint: 'Another material has this name.',
    },
  ],
  [
    40912,
    {
      kind: 'invalid_request',
      code: 'events.image_url_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The address of the image does not work.',
    },
  ],
  [
    40913,
    {
      kind: 'transient',
      code: 'events.image_unreachable',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform could not fetch the image.',
    },
  ],
  [
    40914,
    {
      kind: 'invalid_request',
      code: 'events.file_invalid',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file cannot be read.',
    },
  ],
  [
    40915,
    {
      kind: 'invalid_request',
      code: 'events.file_out_of_specification',
      retry: 'never',
      confidence: 'documented',
      hint: 'The file does not keep to the specification of its kind.',
    },
  ],
  [
    41000,
    {
      kind: 'rejected',
      code: 'events.country_banned',
      retry: 'never',
      confidence: 'documented',
      hint: 'The platform does not serve the country this machine calls from. Call from another network; the egress proxy of a transport is set with its option proxy.',
    },
  ],
  [
    41001,
    {
      kind: 'not_found',
      code: 'events.endpoint_retired',
      retry: 'never',
      confidence: 'documented',
      hint: 'The endpoint was switched off.',
    },
  ],
  [
    41002,
    {
      kind: 'invalid_request',
      code: 'events.field_retired',
      retry: 'never',
      confidence: 'documented',
      hint: 'A field is not in use any more; take it out.',
    },
  ],
  [
    50000,
    {
      kind: 'transient',
      code: 'events.server_error',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform failed.',
    },
  ],
  [
    50001,
    {
      kind: 'transient',
      code: 'events.server_error',
      retry: 'reads',
      confidence: 'once',
      hint: 'The platform failed.',
    },
  ],
  [
    50002,
    {
      kind: 'transient',
      code: 'events.server_error',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform failed while it worked on the request.',
    },
  ],
  [
    51021,
    {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'reads',
      confidence: 'once',
      hint: 'A service behind the platform is overloaded.',
    },
  ],
  [
    51039,
    {
      kind: 'transient',
      code: 'events.server_error',
      retry: 'reads',
      confidence: 'once',
      hint: 'A service behind the platform did not answer in time.',
    },
  ],
  [
    51305,
    {
      kind: 'transient',
      code: 'events.server_error',
      retry: 'reads',
      confidence: 'documented',
      hint: 'A service behind the platform failed.',
    },
  ],
  [
    60001,
    {
      kind: 'transient',
      code: 'events.maintenance',
      retry: 'reads',
      confidence: 'documented',
      hint: 'The platform is being maintained; its status feed says until when.',
    },
  ],
]);
