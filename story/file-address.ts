/** Where a file lies that is on no site: a draft's own are at hand as bytes. */
type FindFile = (file: string) => string | undefined;
let find: FindFile = () => undefined;
/** From now on files are looked for here first: for the page that shows a draft, and for no other. */
export const lookForFiles = (how: FindFile): void => void (find = how);

/** The address of a file of a story's folder; `home` ends in a slash. A name may hold what an address may not. */
export const fileAddress = (home: string, file: string): string =>
  find(file) ?? home + file.split('/').map(encodeURIComponent).join('/');
