/** A translation in the form that translators use: each paragraph of each text, by its path. */
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
  /** As the author wrote it. */
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

/** The translation in a file, or an empty one. */
export function translationOf(
  script: StoryScript,
  catalog: SceneCatalog,
  overlay: OverlayScript,
): Translation {
  const texts = textsOf(script, catalog, overlay.lang);
  const both = [script, applyOverlay(script, overlay, texts)].map(printedIn);
  return { script, texts, overlay, prints: (fact) => both.map((print) => print(fact)) };
}

/**
 * The path of a paragraph: `steps/cars/text#2`, counted from 1; if the text has a single paragraph, the
 * text's path.
 */
export const contextOf = (path: string, part: number | undefined): string =>
  part === undefined ? path : `${path}#${part + 1}`;

const listOf = (words: Words): readonly string[] => [words].flat();
const joined = (words: Words): string => listOf(words).join('\n\n');

/** A text to translate, with the original that its translation was made from. */
export interface Paragraph {
  readonly part?: number;
  readonly original: string;
  /** Empty if there is no translation. */
  readonly text: string;
  /** The original that `text` translates, if it has changed since. */
  readonly was?: string;
}

/** The paragraphs of a text; in one piece if the translation has another number of them. */
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

/** Joins paragraphs to the words of an entry, in the form of the original. */
export function wordsFrom({ value }: TextEntry, parts: readonly string[], isWhole: boolean): Words {
  if (typeof value === 'string') return parts.join('\n\n');
  return isWhole ? parts.join('\n\n').split(/\n{2,}/) : parts;
}
