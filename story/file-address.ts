/** The endings of a picture's file. */
export const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg'] as const;

/** Finds the address of a file that is not on a site, such as a file of a draft. */
type FindFile = (file: string) => string | undefined;
let find: FindFile = () => undefined;
/** Sets where files are looked up first. Only the page that shows a draft calls this. */
export const lookForFiles = (how: FindFile): void => void (find = how);

/** The address of a file of a story's folder; `home` ends with a slash. File names are percent-encoded. */
export const fileAddress = (home: string, file: string): string =>
  find(file) ?? home + file.split('/').map(encodeURIComponent).join('/');
