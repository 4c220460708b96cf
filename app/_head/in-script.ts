/** JSON for a script element that is not executed; `<` is escaped, so that no text can end the element. */
export const inScript = (data: readonly object[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
