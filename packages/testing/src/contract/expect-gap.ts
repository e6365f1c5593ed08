/** Passes while a case fails: a gap that closed has to come off the list. */
export async function expectGap(id: string, attempt: () => Promise<void>): Promise<void> {
  const passes = await attempt().then(
    () => true,
    () => false,
  );
  if (passes) throw new Error(`'${id}' passes now: take it off the list of known gaps.`);
}
