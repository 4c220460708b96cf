/** A story's folder while it is written, and what an edit does to it: each press, drag and keystroke is one. */

/** A text (`story.json`, a translation, a CSV) or the bytes of any other file. */
export type DraftFile = string | Uint8Array<ArrayBuffer>;
/** Every file of the folder by its path. */
export type DraftFiles = ReadonlyMap<string, DraftFile>;

/** A part of a text that becomes another; `at` counts UTF-16 units. */
export interface TextChange {
  readonly file: string;
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}
/** A file that comes, goes or is replaced as a whole; undefined where there is none. */
export interface FileChange {
  readonly file: string;
  readonly before: DraftFile | undefined;
  readonly after: DraftFile | undefined;
}
export type Change = TextChange | FileChange;

export interface Edit {
  /** What was done, as the history says it: "Title", "Step moved". */
  readonly name: string;
  /** In their order: places in a later one are those after the earlier ones. */
  readonly changes: readonly Change[];
  /** Edits of one place that follow each other and are undone as one, as typing is: the name of the place. */
  readonly joins?: string;
}

const TEXT = /\.(json|geojson|topojson|csv|tsv|txt|md|vtt|svg)$/i;
/** Whether a file is kept as a text. */
export const isText = (file: string): boolean => TEXT.test(file);

export const isTextChange = (change: Change): change is TextChange => 'at' in change;

function changed(files: Map<string, DraftFile>, change: Change): void {
  const now = files.get(change.file);
  if (!isTextChange(change)) {
    if (change.after === undefined) files.delete(change.file);
    else files.set(change.file, change.after);
    return;
  }
  const { file, at, removed, inserted } = change;
  if (typeof now !== 'string' || now.slice(at, at + removed.length) !== removed)
    throw new RangeError(`${file} is not as this edit expects it at ${at}`);
  files.set(file, now.slice(0, at) + inserted + now.slice(at + removed.length));
}

/** The files after the changes. @throws RangeError where a text is not what a change was made for */
export function applied(files: DraftFiles, changes: readonly Change[]): DraftFiles {
  const next = new Map(files);
  for (const change of changes) changed(next, change);
  return next;
}

/** What takes the changes back. */
export const inverse = (changes: readonly Change[]): readonly Change[] =>
  changes
    .map((change): Change =>
      isTextChange(change)
        ? { ...change, removed: change.inserted, inserted: change.removed }
        : { ...change, before: change.after, after: change.before },
    )
    .reverse();

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The mark that some editors put before a JSON text is none of it, and no reader of JSON takes it. */
const jsonDecoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Bytes of a folder as a draft keeps them. A text that is not UTF-8 stays bytes: the checker says so. */
export function draftFile(file: string, bytes: Uint8Array<ArrayBuffer>): DraftFile {
  if (!isText(file)) return bytes;
  try {
    return (file.endsWith('.json') ? jsonDecoder : decoder).decode(bytes);
  } catch {
    return bytes;
  }
}

/** As the checker, the compiler and an archive take it. */
export const bytesOf = (file: DraftFile): Uint8Array<ArrayBuffer> =>
  typeof file === 'string' ? encoder.encode(file) : file;
