/** A message with `{step}` and the like put in; a name that has no value stays as it is. */
export const fill = (
  message: string,
  values: { readonly [name: string]: string | number },
): string => message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
