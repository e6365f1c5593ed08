/** `search_orders`, `search-orders` or `searchOrders` as `SearchOrders`. */
export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('');
}

/** `searchOrders` as `search-orders`. */
export function kebab(text: string): string {
  return text
    .replace(/([a-z])(\d)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** `searchOrders` as `search_orders`. */
export function snake(text: string): string {
  return kebab(text).replaceAll('-', '_');
}

/** The id of the operation that a method sends: `finance.payments.list@202309` as `shop.finance.payments.list@202309`. */
export function operationId(method: string): string {
  const [path = '', ...version] = method.split('@');
  return ['shop', ...path.split('.').map(snake)].join('.') + version.map((stamp) => `@${stamp}`).join('');
}

/** The name of one of several: `orders` as `order`. */
export function singular(text: string): string {
  if (/(?:ies)$/.test(text) && text.length > 4) return text.replace(/ies$/, 'y');
  if (/(?:sses|xes|ches|shes)$/.test(text)) return text.replace(/es$/, '');
  if (/(?:ss|us|is|info|series)$/.test(text)) return text;
  return text.replace(/s$/, '');
}
