import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, toResponse } from '../gateway/answer.ts';
import type { World } from '../world/world.ts';
import type { FaultSubject } from './fault-board.ts';
import { halfWritten } from './half-written.ts';

/** What an API family answers to a fault that every family knows. */
export interface FamilyAnswers {
  throttled(retryAfterSeconds: number | undefined): Answer;
  serverError(status: number): Answer;
}

/**
 * Answers a call, with whatever fault was set up for it.
 *
 * @param produce - what the platform answers when nothing goes wrong
 */
export async function answerWithFaults(
  world: World,
  subject: FaultSubject,
  family: FamilyAnswers,
  produce: () => Answer | Promise<Answer>,
): Promise<{ answer: Answer; response: Response; fault: string | undefined }> {
  const { faults } = world;
  const late = faults.take('latency', subject);
  if (late !== undefined) await sleep(late.ms, undefined, { ref: false });

  const early = beforeTheCall(world, subject, family);
  const answer = early?.answer ?? (await produce());
  const changed = early === undefined ? afterTheCall(world, subject, answer) : undefined;
  return {
    answer: changed?.answer ?? answer,
    response: changed?.response ?? toResponse(changed?.answer ?? answer),
    fault: early?.fault ?? changed?.fault ?? (late === undefined ? undefined : 'latency'),
  };
}

function beforeTheCall(
  { faults }: World,
  subject: FaultSubject,
  family: FamilyAnswers,
): { answer: Answer; fault: string } | undefined {
  const redirect = faults.take('redirect', subject);
  if (redirect !== undefined) {
    const { location, status = 302 } = redirect;
    return { answer: { status, headers: { location }, body: '' }, fault: 'redirect' };
  }
  const html = faults.take('html-error', subject);
  if (html !== undefined) return { answer: htmlPage(html.status ?? 502), fault: 'html-error' };
  const throttle = faults.take('throttle', subject);
  if (throttle !== undefined) {
    return { answer: family.throttled(throttle.retryAfterSeconds), fault: 'throttle' };
  }
  const broken = faults.take('server-error', subject);
  if (broken !== undefined)
    return { answer: family.serverError(broken.status ?? 500), fault: 'server-error' };
  return undefined;
}

function afterTheCall(
  { faults }: World,
  subject: FaultSubject,
  answer: Answer,
): { answer: Answer; response?: Response; fault: string } | undefined {
  if (typeof answer.body !== 'string') return undefined;
  if (faults.take('numeric-ids', subject) !== undefined) {
    const body = answer.body.replace(/"((?:[a-z_]+_)?id)":"(\d{16,20})"/g, '"$1":$2');
    return { answer: { ...answer, body }, fault: 'numeric-ids' };
  }
  const large = faults.take('large-body', subject);
  if (large !== undefined) {
    const padding = 'x'.repeat(large.bytes ?? 10 * 2 ** 20);
    return {
      answer: { ...answer, body: answer.body.replace(/^\{/, `{"padding":"${padding}",`) },
      fault: 'large-body',
    };
  }
  if (faults.take('truncated', subject) !== undefined) {
    return { answer, response: halfWritten(answer, answer.body), fault: 'truncated' };
  }
  return undefined;
}

function htmlPage(status: number): Answer {
  const title = `${status} ${status === 502 ? 'Bad Gateway' : status === 503 ? 'Service Temporarily Unavailable' : 'Error'}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { 'content-type': 'text/html' }, body };
}
