/** Reads pasted or dropped content as a story. Loaded with the first content. */
import COUNTRY_NAMES from '../../scenes/kit/countries.json' with { type: 'json' };
import { draftFile, type DraftFile } from '../../../story/edit/draft.ts';
import { importText, TEXTS } from '../../../story/import/import-text.ts';
import type { ImportResult } from '../../../story/import/imported.ts';
import { endingOf, fileNamed, stemOf } from '../../../story/import/names.ts';
import { PHOTOGRAPH, photograph } from '../files/photograph.ts';
import { say, words as en } from '../../../story/catalogue/studio/takein.g.ts';

/** A text, and the file extension that it would have. */
export interface Given {
  readonly text: string;
  readonly as: 'md' | 'html' | 'aml';
  /** Name of the dropped file. */
  readonly name?: string;
}
export type Beside = ReadonlyMap<string, DraftFile>;

const countries = new Set<string>(COUNTRY_NAMES);

/** ArchieML has its scopes on lines of their own, with which Markdown never begins. */
const ARCHIE = /^\s*(?:\[\+?[a-z][\w.]*\]|\{[a-z][\w.]*\})\s*$/m;
/** The format of a pasted text. */
export const kindOf = (text: string): Given['as'] =>
  ARCHIE.test(text) && /^[\w.]+:/m.test(text) ? 'aml' : 'md';

/** Makes the story. Files whose names do not occur in the text fill the empty places in order. */
export function read({ text, as, name }: Given, files: Beside): ImportResult {
  const about = {
    isPlace: (place: string) => countries.has(place),
    ...(name !== undefined && { name: stemOf(name) }),
  };
  const first = importText(`text.${as}`, text, { ...about, files });
  if ('refused' in first || first.missing.length === 0 || files.size === 0) return first;
  const named = new Map(files);
  // A document's pictures have no names: the dropped ones take their places in order.
  const free = [...files].filter(([one]) => !text.includes(stemOf(one)) || as === 'html');
  for (const [i, place] of first.missing.entries()) {
    const [file, bytes] = free[i] ?? [];
    if (file !== undefined && bytes !== undefined && !fileNamed(files, place))
      named.set(`${stemOf(place)}.${endingOf(file)}`, bytes);
  }
  return importText(`text.${as}`, text, { ...about, files: named });
}

/** Maximum size of a film, the largest kind of file. */
const MOST = 25 * 1024 * 1024;

interface Dropped {
  readonly given: Given | undefined;
  readonly files: Beside;
  /** Sentences about the files that can't be used. */
  readonly bad: readonly string[];
}

/** The dropped files: at most one text, with its pictures and tables. */
export async function taken(list: readonly File[]): Promise<Dropped> {
  let given: Given | undefined;
  const files = new Map<string, DraftFile>();
  const bad: string[] = [];
  for (const file of list) {
    const ending = endingOf(file.name);
    const bytes = async () => new Uint8Array(await file.arrayBuffer());
    if (PHOTOGRAPH.test(file.name)) {
      const photo = await photograph(file).catch(
        (error: unknown) => void bad.push(String(error instanceof Error ? error.message : error)),
      );
      if (photo) files.set(`${stemOf(file.name)}.${photo.ending}`, photo.bytes);
    } else if (file.size > MOST) bad.push(say(en.tooHeavy, { name: file.name }));
    else if (!TEXTS.includes(ending)) files.set(file.name, draftFile(file.name, await bytes()));
    else {
      const text = await file.text();
      const as = /^html?$/.test(ending)
        ? 'html'
        : /^a/.test(ending)
          ? 'aml'
          : ending === 'txt'
            ? kindOf(text)
            : 'md';
      given ??= { text, as, name: file.name };
    }
  }
  return { given, files, bad };
}
