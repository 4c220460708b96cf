/** Compiles one step: its cards, the words of its picture, its timing. */
import { defined } from '../defined.ts';
import type { Aspect } from '../scene.ts';
import type { BuildScript, ChapterScript, StepScript, StoryScript } from '../script/schema.ts';
import type { Build, Cast, Step, Text } from '../story.ts';
import { compileAsk, compileView } from './asks.ts';
import { DEFAULTS } from './defaults.ts';
import { compileFigure, useVisible, type VisibleScenes } from './figures.ts';
import { paragraphsOf } from './plain-text.ts';
import type { Staged } from './scenes.ts';
import { buildsOf, holdOf, timingOf } from './timing.ts';
import type { Uses, Writer } from './writer.ts';

interface StepContext {
  readonly script: StoryScript;
  /** All of the story, in its order. */
  readonly steps: readonly StepScript[];
  readonly writer: Writer;
  readonly uses: Uses;
  readonly staged: Staged;
  castOf(step: string, build: number): Cast;
  visible(step: string): VisibleScenes;
  figureNumber(step: string): number | undefined;
  /** The mood of a chapter or step, with aliases resolved; the theme's first mood if it has none. */
  moodOf(part: { readonly mood?: string | undefined }): string;
}

function narrationOf(build: BuildScript, text: Text, lang: string): Build['narration'] {
  const { narration } = build;
  if (typeof narration === 'string') return { text: narration };
  return narration ?? { text: paragraphsOf(text, lang).join('\n') };
}

function layoutOf(step: StepScript): Step['layout'] {
  const wide = step.layout ?? DEFAULTS.layout;
  const both: Record<Aspect, typeof wide> = { wide, tall: step.portrait?.layout ?? wide };
  return both;
}

/** Compiles a step. Its parts are written in reading order, because sources are numbered in order of use. */
export function compileStep(
  context: StepContext,
  chapter: ChapterScript,
  step: StepScript,
  place: { readonly number: number; readonly order: number },
): Step {
  const { script, writer, uses } = context;
  const written = buildsOf(step);
  const hold = holdOf(step);
  const title = writer.line(step.title);
  const [first, ...further] = written;
  const firstText = writer.text(first?.text) ?? [];
  const views = (step.views ?? []).map((view) => compileView(view, writer));
  const ask = step.ask && compileAsk(script, step, step.ask, writer, uses);
  const texts = [firstText, ...further.map(({ text }) => writer.text(text) ?? [])];
  const stepAlt = writer.line(step.alt === true ? undefined : step.alt);
  const visible = context.visible(step.id);
  useVisible(script, visible, context.staged, uses);
  const number = context.figureNumber(step.id);
  const figure =
    number === undefined
      ? undefined
      : compileFigure(script, step, number, visible, context.staged, writer, uses);
  const before = context.steps[place.order - 2];
  const builds = timingOf(step, before).map((timing, index): Build => {
    const build = written[index] ?? {};
    const text = texts[index] ?? [];
    const alt = writer.line(build.alt) ?? (index === hold ? stepAlt : undefined);
    return {
      ...timing,
      cast: context.castOf(step.id, index),
      ...defined({ title: writer.line(build.title) }),
      text,
      ...defined({ alt, notes: writer.text(build.notes) }),
      narration: narrationOf(build, text, script.lang),
    };
  });
  return {
    id: step.id,
    chapter: chapter.id,
    layout: layoutOf(step),
    mood: context.moodOf(step.mood === undefined ? chapter : step),
    hold,
    title,
    name: writer.plainWords(step.title),
    ...place,
    ...defined({ alt: stepAlt, figure }),
    views,
    ...defined({ ask }),
    print: step.print ?? DEFAULTS.print,
    builds,
  };
}
