/** The address of a file of a story's folder; `home` ends in a slash. A name may hold what an address may not. */
export const fileAddress = (home: string, file: string): string =>
  home + file.split('/').map(encodeURIComponent).join('/');
