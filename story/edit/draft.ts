/** A story's folder while it is written, and the edits of it: each button press, drag and keystroke is one edit. */

/** A text (`story.json`, a translation, a CSV) or the bytes of any other file. */
export type DraftFile = string | Uint8Array<ArrayBuffer>;
/** Every file of the folder by its path. */
export type DraftFiles = ReadonlyMap<string, DraftFile>;

/** Replaces a part of a text; `at` counts UTF-16 units. */
export interface TextChange {
  readonly file: string;
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}
/** Adds, removes or replaces a whole file; undefined means that there is no file. */
export interface FileChange {
  readonly file: string;
  readonly before: DraftFile | undefined;
  readonly after: DraftFile | undefined;
}
export type Change = TextChange | FileChange;

export interface Edit {
  /** The name in the history: "Title", "Step moved". */
  readonly name: string;
  /** In order: offsets in a later change are those after the earlier ones. */
  readonly changes: readonly Change[];
  /** Names the place of the edit. Consecutive edits with the same name are undone together, as for typing. */
  readonly joins?: string;
}

const TEXT = /\.(json|geojson|topojson|csv|tsv|txt|md|vtt|svg)$/i;
/** Whether a file is kept as text. */
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

/** The files after the changes. @throws RangeError if a text is not the one that a change was made for */
export function applied(files: DraftFiles, changes: readonly Change[]): DraftFiles {
  const next = new Map(files);
  for (const change of changes) changed(next, change);
  return next;
}

/** The changes that undo these changes. */
export const inverse = (changes: readonly Change[]): readonly Change[] =>
  changes
    .map((change): Change =>
      isTextChange(change)
        ? { ...change, removed: change.inserted, inserted: change.removed }
        : { ...change, before: change.after, after: change.before },
    )
    .reverse();

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Some editors put a byte order mark before JSON; it is removed, because JSON parsers refuse it. */
const jsonDecoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Converts bytes of a folder for a draft. A text that is not UTF-8 stays bytes, and the checker reports it. */
export function draftFile(file: string, bytes: Uint8Array<ArrayBuffer>): DraftFile {
  if (!isText(file)) return bytes;
  try {
    return (file.endsWith('.json') ? jsonDecoder : decoder).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Converts a draft's file to bytes for the checker, the compiler and an archive. */
export const bytesOf = (file: DraftFile): Uint8Array<ArrayBuffer> =>
  typeof file === 'string' ? encoder.encode(file) : file;
