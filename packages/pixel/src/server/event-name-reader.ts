import type { Logger } from '@twinshore/core';
import { DEPRECATED_EVENTS } from '../catalogue/deprecated-events.ts';
import type { EventSource } from '../catalogue/event-source.ts';
import { resolveEventName } from '../catalogue/resolve-event-name.ts';

/**
 * Gives the name an event is sent under, or why it may not be sent.
 */
export type EventNameReader = (name: string) => { readonly name: string; readonly refusal?: string };

/**
 * Reads the names of a source's events, and warns once of each name that will not count as it may be meant.
 */
export function eventNameReader(
  source: EventSource,
  legacyNames: 'rename' | 'keep',
  logger: Logger | undefined,
): EventNameReader {
  const warned = new Set<string>();

  function warn(event: string, name: string, message: string): void {
    if (warned.has(name)) return;
    warned.add(name);
    logger?.log({ level: 'warn', event, message, fields: { name, source } });
  }

  return (name) => {
    const resolved = resolveEventName(source, name);
    switch (resolved.status) {
      case 'refused':
        return { name, refusal: resolved.reason };
      case 'renamed': {
        if (legacyNames === 'keep') return { name };
        const message = `'${name}' is an old name and is sent as '${resolved.name}'. Use the new name, in the pixel too.`;
        warn('events.name_renamed', name, message);
        return { name: resolved.name };
      }
      case 'deprecated': {
        const until = DEPRECATED_EVENTS[name as keyof typeof DEPRECATED_EVENTS];
        warn('events.name_deprecated', name, `'${name}' is supported until ${until} only.`);
        return { name };
      }
      case 'custom':
        if (resolved.resembles !== undefined) {
          const message = `'${name}' is sent as a custom event, which cannot be optimised for. The standard event is written '${resolved.resembles}'.`;
          warn('events.name_resembles_standard', name, message);
        }
        return { name };
      default:
        return { name };
    }
  };
}
