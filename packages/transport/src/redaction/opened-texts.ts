const NONE: readonly string[] = [];

/**
 * The texts and numbers that opening an input brought to light.
 *
 * @param input - as the caller gave it
 * @param open - the same with closed values opened; the input itself when there were none
 */
export function openedTexts(input: unknown, open: unknown): readonly string[] {
  if (input === open) return NONE;
  const texts: string[] = [];
  collect(input, open, texts);
  return texts;
}

function collect(input: unknown, open: unknown, texts: string[]): void {
  if (input === open) return;
  if (typeof open === 'string' || typeof open === 'number' || typeof open === 'bigint') {
    texts.push(String(open));
  } else if (typeof open === 'object' && open !== null) {
    const fields = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
    for (const [name, field] of Object.entries(open)) collect(fields[name], field, texts);
  }
}
