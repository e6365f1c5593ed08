/**
 * Tells somebody something whose failure is nobody else's: what a listener throws, or rejects with later, must not
 * fail a call that was carried out, nor lose what it brought.
 */
export function quietly(tell: () => unknown): void {
  try {
    const told = tell();
    if (typeof told === 'object' && told !== null) Promise.resolve(told).catch(() => undefined);
  } catch {
    // See above.
  }
}
