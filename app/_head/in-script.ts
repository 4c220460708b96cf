/** Data as JSON within a script that no browser runs: no sign in it is one of HTML. */
export const inScript = (data: readonly object[]): string =>
  JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
