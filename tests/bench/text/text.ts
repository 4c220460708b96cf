/** The words of a compiled story and the curves of its charts, as input for all pages except our own. */
import { catalog } from '../../../components/themes/catalog.ts';
import { paragraphsOf, wordsOf } from '../../../story/compile/plain-text.ts';
import { loadStory } from '../../../story/load.ts';
import { chartRows, makeScript, type Picture } from './script.ts';

export interface PageText {
  readonly title: string;
  readonly chapters: readonly {
    readonly title: string;
    /** `d` of the chapter's curve in a box of 100 by 60. */
    readonly curve: string;
    readonly steps: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  }[];
}

/** The one file of a story's folder. */
export const scriptBytes = (picture: Picture, steps: number): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(makeScript(picture, steps)));

function curveOf(chapter: number): string {
  const rows = chartRows(chapter);
  const top = Math.max(...rows.map(([, value]) => value));
  const points = rows.map(
    ([x, value]) =>
      `${((100 * x) / rows.length).toFixed(1)} ${(60 - (55 * value) / top).toFixed(1)}`,
  );
  return `M${points.join('L')}`;
}

/** Loads the story with this many steps, as the reader's build does, and returns its words. */
export function textOf(steps: number): PageText {
  const loaded = loadStory(new Map([['story.json', scriptBytes('charts', steps)]]), catalog);
  if (!loaded.ok) throw new Error(`the story of ${steps} steps: ${loaded.problems[0]?.message}`);
  const { name, lang, chapters, steps: all } = loaded.value;
  const byId = new Map(all.map((step) => [step.id, step]));
  return {
    title: name,
    chapters: chapters.map((chapter, c) => ({
      title: chapter.name,
      curve: curveOf(c),
      steps: chapter.steps.flatMap((id) => {
        const step = byId.get(id);
        if (!step) return [];
        const paragraphs = step.builds.flatMap(({ text }) => paragraphsOf(text, lang));
        return [{ title: wordsOf(step.title, lang), paragraphs }];
      }),
    })),
  };
}
