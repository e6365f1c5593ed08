import type { Check } from './gateway-call.ts';
import { noted } from './noted.ts';
import { isFormType } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { isSigned } from './signature.ts';

const NOTHING = new Uint8Array();

/** The app has to be registered. */
export const checkApp: Check = (call) => {
  const key = call.query.get('app_key');
  const app = key === null ? undefined : call.world.apps.get(key);
  if (app === undefined)
    throw new Refusal(36009004, `Invalid parameter: app_key is ${key === null ? 'missing' : 'unknown'}`);
  call.app = app;
};

/** The timestamp has to be near the gateway's own time. */
export const checkTimestamp: Check = (call) => {
  const { timestampPastSeconds, timestampFutureSeconds, timestampRefusalCode } = call.knobs;
  const text = call.query.get('timestamp') ?? '';
  const skew = call.world.faults.take('clock-skew', call.subject)?.ms ?? 0;
  const now = Math.floor((call.world.clock.now() + skew) / 1000);
  const given = /^\d{10}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(given))
    throw new Refusal(timestampRefusalCode, 'Invalid parameter: timestamp must be Unix time in seconds');
  if (given < now - timestampPastSeconds || given > now + timestampFutureSeconds) {
    throw new Refusal(timestampRefusalCode, 'Invalid parameter: timestamp is expired or lies in the future');
  }
};

/** The signature has to fit the bytes that arrived. */
export const checkSignature: Check = (call) => {
  if (!call.query.has('sign')) throw new Refusal(36009004, 'Invalid parameter: sign is missing');
  const body = isFormType(call.headers.get('content-type')) ? NOTHING : call.body;
  const { secret } = noted(call.app);
  if (isSigned(secret, call.path, call.query, body)) return;
  const mayBeLeftOut = call.knobs.emptyBodySignature === 'either' && Buffer.from(body).toString() === '{}';
  if (mayBeLeftOut && isSigned(secret, call.path, call.query, NOTHING)) return;
  throw new Refusal(106001, 'Signature is invalid');
};
