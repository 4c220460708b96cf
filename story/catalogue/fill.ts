/** A message with values for placeholders such as `{step}`; a placeholder without a value stays as it is. */
export const fill = (
  message: string,
  values: { readonly [name: string]: string | number },
): string => message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
