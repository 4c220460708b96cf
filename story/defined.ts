/** Removes the fields that are undefined, for types in which an optional field must be absent. */
export function defined<T extends object>(
  fields: T,
): { readonly [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const result: Partial<T> = {};
  // A loop for speed: tables of ten thousand rows pass through here.
  for (const key of Object.keys(fields) as (keyof T)[])
    if (fields[key] !== undefined) result[key] = fields[key];
  return result as ReturnType<typeof defined<T>>;
}
