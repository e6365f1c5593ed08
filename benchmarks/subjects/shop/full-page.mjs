import { loadShapes, readShape } from '@twinshore/shopping/shapes';

/** A page of orders in which every field of the catalogue is filled, as text: what the platform could send at most. */
export async function fullPage(orders) {
  const { output } = await loadShapes('shop.orders.search');
  let count = 0;
  const list = readShape(output).fields.find(({ name }) => name === 'orders');
  const { item } = readShape(list.shape);
  const fill = (shape, name) => {
    const read = readShape(shape);
    count += 1;
    if (read.is === 'object')
      return Object.fromEntries(read.fields.map((field) => [field.name, fill(field.shape, field.name)]));
    if (read.is === 'list') return [fill(read.item, name), fill(read.item, name)];
    if (read.kind === 'text') return read.values?.[count % read.values.length] ?? `${name} of order ${count}`;
    return read.kind === 'flag' ? count % 2 === 0 : 1_767_000_000 + count;
  };
  return JSON.stringify({
    code: 0,
    message: 'Success',
    data: {
      orders: Array.from({ length: orders }, (_, index) => ({
        ...fill(item, 'order'),
        id: `5770876144${index}`,
      })),
      next_page_token: 'aDU2dHIzMlFhME5CUzJKUDhDdVJhTDM1',
      total_count: 1000,
    },
  });
}
