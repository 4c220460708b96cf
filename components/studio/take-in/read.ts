/** Reads pasted or dropped content as a story. Loaded with the first content. */
import COUNTRY_NAMES from '../../scenes/kit/countries.json' with { type: 'json' };
import { draftFile, type DraftFile } from '../../../story/edit/draft.ts';
import { importText, TEXTS } from '../../../story/import/import-text.ts';
import { OTHER_DOCUMENTS, saveAsDocx } from '../../../story/import/other-documents.ts';
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

/** A Word document as a web page with its pictures; its reader is loaded with the first document. */
async function unpacked(file: File): Promise<readonly File[] | string> {
  const { htmlOfDocx } = await import('../../../story/import/docx.ts');
  const document = await htmlOfDocx(new Uint8Array(await file.arrayBuffer()));
  if ('refused' in document) return `${file.name}: ${document.refused}`;
  const pictures = [...document.files].map(([name, bytes]) => new File([bytes], name));
  return [new File([document.html], `${stemOf(file.name)}.html`), ...pictures];
}

/** The dropped files: at most one text, with its pictures and tables. */
export async function taken(list: readonly File[]): Promise<Dropped> {
  let given: Given | undefined;
  const files = new Map<string, DraftFile>();
  const bad: string[] = [];
  for (const file of list) {
    const ending = endingOf(file.name);
    const bytes = async () => new Uint8Array(await file.arrayBuffer());
    if (ending === 'docx') {
      const document = await unpacked(file);
      if (typeof document === 'string') bad.push(document);
      else {
        const inside = await taken(document);
        given ??= inside.given && { ...inside.given, name: file.name };
        for (const [name, bytes] of inside.files) files.set(name, bytes);
        bad.push(...inside.bad);
      }
    } else if (OTHER_DOCUMENTS.test(file.name)) bad.push(saveAsDocx(file.name));
    else if (PHOTOGRAPH.test(file.name)) {
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
