/** Repeatable randomness (mulberry32): every process of a run makes the same documents. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const digits = (count) => Array.from({ length: count }, () => between(0, 9)).join('');
  return {
    between,
    pick: (values) => values[between(0, values.length - 1)],
    /** An id as the platform writes them: 19 digits, as a string. */
    id: () => `57${digits(17)}`,
    digits,
    money: (high) => `${between(1, high)}.${digits(2)}`,
    word: (length) => Array.from({ length }, () => String.fromCharCode(between(97, 122))).join(''),
  };
}
