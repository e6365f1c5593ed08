import type { World } from '../world/world.ts';

/** An id of a request in the form of the real ones: the time to the second, then hex. */
export function requestId(world: World): string {
  const time = new Date(world.clock.now()).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${time}${world.random.hex(18).toUpperCase()}`;
}
