import type { Check, GatewayCall } from './gateway-call.ts';
import { noted } from './noted.ts';
import { createQuotaMeter, type QuotaMeter } from './quota-meter.ts';
import { Refusal } from './refusal.ts';

const HOUR_SECONDS = 3600;

/** Makes the check of quotas, with counters of its own. */
export function createQuotaCheck(): Check {
  const meter = createQuotaMeter();
  return (call) => {
    const { world, knobs, app, shop } = call;
    const operation = noted(call.served).operation.id;
    const fault = world.faults.take('quota', call.subject);
    const quota = fault ?? knobs.operationQuotas[operation] ?? knobs.quota;
    const who = `${noted(app).key} ${shop?.id ?? noted(call.token).authorization.openId}`;
    // A quota that a fault put in place counts by itself: what was counted before belongs to the other one.
    const key = `${fault === undefined ? '' : `fault ${quota.limit}/${quota.intervalSeconds} `}${who} ${operation}`;
    if (!meter.admit(key, quota, world.clock.now())) throw throttled(call);
    admitSandbox(call, meter);
  };
}

/** The answer to one call too many. */
export function throttled(
  call: Pick<GatewayCall, 'knobs'>,
  retryAfterSeconds = call.knobs.retryAfterSeconds,
): Refusal {
  return new Refusal(
    36009002,
    'Too many requests',
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  );
}

function admitSandbox({ world, knobs, app }: GatewayCall, meter: QuotaMeter): void {
  const { sandboxCallsPerHour: limit } = knobs;
  if (limit === undefined) return;
  if (
    !meter.admit(`sandbox ${noted(app).key}`, { limit, intervalSeconds: HOUR_SECONDS }, world.clock.now())
  ) {
    throw new Refusal(36009037, 'The hourly quota of the sandbox is used up');
  }
}
