import type { JsonSchema } from '../contracts/json-schemas.ts';

/** Every field of a schema, as paths such as `orders[].payment.tax`. */
export function schemaFields(schema: JsonSchema | undefined, prefix = ''): readonly string[] {
  if (schema === undefined) return [];
  const variants = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as readonly JsonSchema[] | undefined;
  if (variants !== undefined)
    return [...new Set(variants.flatMap((variant) => schemaFields(variant, prefix)))];
  if (schema.items !== undefined) return schemaFields(schema.items as JsonSchema, `${prefix}[]`);
  const properties = schema.properties as Readonly<Record<string, JsonSchema>> | undefined;
  return Object.entries(properties ?? {}).flatMap(([name, child]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [path, ...schemaFields(child, path)];
  });
}
