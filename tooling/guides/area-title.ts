const NAMES: Readonly<Record<string, string>> = { fbt: 'FBT', epharmacy: 'E-pharmacy' };

/** The area of a client as a heading: `customer_service` and `customerService` as `Customer service`. */
export function areaTitle(area: string): string {
  const words = area.replaceAll('_', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return NAMES[area] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
