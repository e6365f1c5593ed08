/**
 * Divides a whole amount by weights, so that the parts are whole and add up to it, and no part is larger than its
 * weight while the amount is not larger than all of them.
 */
export function share(amount: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const sign = Math.sign(amount);
  let weight = 0;
  let given = 0;
  return weights.map((one) => {
    weight += one;
    const upToHere = Math.floor((Math.abs(amount) * weight) / whole);
    const part = upToHere - given;
    given = upToHere;
    return sign * part || 0;
  });
}
