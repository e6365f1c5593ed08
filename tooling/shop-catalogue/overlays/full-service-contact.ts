/** What a person at a supplier, warehouse or carrier is labelled with: one label for name, address, mail and phone. */
export const CONTACT = { label: 'business-contact.contact' } as const;

/** Names for a contact and its address at a path with its direction before it. */
export function contactNames(
  direction: 'input' | 'output',
  name: string,
  ...paths: readonly string[]
): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => [
      [`${direction}.${path}`, name],
      [`${direction}.${path}.address_detail`, `${name}Address`],
    ]),
  );
}
