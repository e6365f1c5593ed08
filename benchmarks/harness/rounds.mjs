/**
 * Measures subjects in turns, round by round, so that what disturbs the machine disturbs all of them. The order
 * is rotated, so that nobody always follows the same neighbour.
 *
 * @template T
 * @param {number} rounds
 * @param {readonly { name: string }[]} subjects
 * @param {(subject: { name: string }, round: number) => Promise<T> | T} measure
 * @returns {Promise<Map<string, T[]>>} the samples of each subject; equal positions are of one round
 */
export async function interleave(rounds, subjects, measure) {
  const samples = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const subject = subjects[(turn + round) % subjects.length];
      samples.get(subject.name).push(await measure(subject, round));
    }
  }
  return samples;
}
