/**
 * Query values as a signature takes them: raw, not percent-encoded. A list counts as its values joined by commas.
 *
 * @public
 */
export type SignedQuery = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The query as the signature sees it: names and values without separators, in the order of the names' code units,
 * without `sign` and `access_token`.
 */
export function canonicalQuery(query: SignedQuery): string {
  // By insertion: a call has a handful of parameters, mostly in order already, and this runs for each of them.
  const names: string[] = [];
  for (const name in query) {
    if (name === 'sign' || name === 'access_token' || query[name] === undefined) continue;
    let place = names.length;
    for (let before = names[place - 1]; before !== undefined && before > name; before = names[place - 1]) {
      names[place] = before;
      place -= 1;
    }
    names[place] = name;
  }
  let text = '';
  for (const name of names) text += name + String(query[name]);
  return text;
}
