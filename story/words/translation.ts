/** A translation as translators work on it: each paragraph of each text by its path. */
import { createFormatter } from '../compile/format.ts';
import { factEvidence } from '../script/binding.ts';
import {
  applyOverlay,
  entryWords,
  textsOf,
  type TextEntry,
  type Texts,
  type Words,
} from '../script/overlay.ts';
import type { SceneCatalog } from '../scene.ts';
import type { OverlayScript, StoryScript } from '../script/schema.ts';

export interface Translation {
  /** As its author wrote it. */
  readonly script: StoryScript;
  readonly texts: Texts;
  readonly overlay: OverlayScript;
  /** What a fact prints, in the original and in the translation. */
  readonly prints: (fact: string) => readonly (string | undefined)[];
}

function printedIn(script: StoryScript) {
  const format = createFormatter(script);
  return (fact: string): string | undefined => {
    const { value, form } = factEvidence(script, fact) ?? { form: {} };
    return value === undefined ? form.show : format.value(value, form);
  };
}

/** The translation that a file holds, or an empty one. */
export function translationOf(
  script: StoryScript,
  catalog: SceneCatalog,
  overlay: OverlayScript,
): Translation {
  const texts = textsOf(script, catalog, overlay.lang);
  const both = [script, applyOverlay(script, overlay, texts)].map(printedIn);
  return { script, texts, overlay, prints: (fact) => both.map((print) => print(fact)) };
}

/** The path of a paragraph: `steps/cars/text#2`, counted from 1; that of a text where it has one alone. */
export const contextOf = (path: string, part: number | undefined): string =>
  part === undefined ? path : `${path}#${part + 1}`;

const listOf = (words: Words): readonly string[] => [words].flat();
const joined = (words: Words): string => listOf(words).join('\n\n');

/** One text to be translated, with what it was when it was. */
export interface Paragraph {
  readonly part?: number;
  readonly original: string;
  /** Empty where it is not translated. */
  readonly text: string;
  /** The original of which `text` is the translation, where that is another by now. */
  readonly was?: string;
}

/** The paragraphs of a text one by one; together where the translation has more or fewer of them. */
export function paragraphsOf(
  { value }: TextEntry,
  entry: OverlayScript['strings'][string] | undefined,
): readonly Paragraph[] {
  const { text, was = value } = entry === undefined ? { text: undefined } : entryWords(entry);
  const all = [value, was, text ?? value].map(listOf);
  if (typeof value === 'string' || new Set(all.map(({ length }) => length)).size > 1) {
    const [original, before] = [joined(value), joined(was)];
    const changed = before === original ? {} : { was: before };
    return [{ original, text: text === undefined ? '' : joined(text), ...changed }];
  }
  return value.map((original, part) => {
    const before = listOf(was)[part] ?? original;
    const changed = before === original ? {} : { was: before };
    return {
      part,
      original,
      text: text === undefined ? '' : (listOf(text)[part] ?? ''),
      ...changed,
    };
  });
}

/** The words of an entry from its paragraphs, in the form of the original. */
export function wordsFrom({ value }: TextEntry, parts: readonly string[], isWhole: boolean): Words {
  if (typeof value === 'string') return parts.join('\n\n');
  return isWhole ? parts.join('\n\n').split(/\n{2,}/) : parts;
}
