/**
 * What a step says in one place, resolved: head, figure's note, readings, question. It holds no reference to the story,
 * so that it travels as JSON; step.tsx draws it.
 */
import type { Chapter, Figure, Line, Step, View } from '../../story/story.ts';
import { askText, type AskPlace, type AskText } from './ask-text.ts';
import { addressOf, linesIn, type Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { fullStop } from './run-text.ts';
import { blocksOf, runsOf, type RunBlocks, type Runs, type TextMode } from './runs.ts';

export interface ChapterText {
  readonly id: string;
  readonly number: number;
  readonly title: Runs;
  readonly kicker?: Runs;
  /** How many steps it has. */
  readonly steps: number;
}
export interface FigureText {
  readonly label: string;
  readonly title?: Runs;
  readonly rule?: Runs;
  readonly sources?: string;
  readonly table?: { readonly href: string; readonly label: string; readonly text: string };
}
export interface ViewText {
  readonly id: string;
  readonly title: Runs;
  readonly by?: string;
  readonly date?: string;
  readonly finding?: string;
  readonly text: RunBlocks;
  /** The kinds of its sources, in words. */
  readonly kinds?: string;
}
export interface ViewsText {
  readonly head: string;
  readonly views: readonly ViewText[];
}
/** The story's title, over its first slide. */
export interface TitleText {
  readonly title: Runs;
  readonly subtitle?: Runs;
  readonly by: string;
}
export interface StepText {
  readonly id: string;
  /** `chapter/step` */
  readonly address: string;
  readonly mood: string;
  readonly layout: Step['layout'];
  readonly chapter: ChapterText;
  /** Place in its chapter, from 1. */
  readonly number: number;
  readonly title: Runs;
  readonly opening?: TitleText;
  readonly figure?: FigureText;
  readonly views?: ViewsText;
  readonly ask?: AskText;
}

/** Texts of steps are the same on slides, in their list and in the tour: nothing in them can be opened. */
const modeOf = (place: AskPlace): TextMode => (place === 'slide' ? 'plain' : 'linked');

export function stepText(prose: Prose, step: Step, place: AskPlace): StepText {
  const mode = modeOf(place);
  const chapter = prose.story.chapters.find(({ id }) => id === step.chapter);
  const figure = step.figure && figureText(prose, step, step.figure, place);
  return {
    id: step.id,
    address: addressOf(step),
    mood: step.mood,
    layout: step.layout,
    chapter: chapterText(prose, chapter, mode),
    number: step.number,
    title: runsOf(prose, step.title, mode),
    ...(place === 'slide' && step === prose.story.steps[0] && { opening: titleText(prose) }),
    ...(figure && { figure }),
    ...(step.views.length > 0 && { views: viewsText(prose, step, mode) }),
    ...(step.ask && place !== 'paper' && { ask: askText(prose, step.ask, place) }),
  };
}

function chapterText(prose: Prose, chapter: Chapter | undefined, mode: TextMode): ChapterText {
  const { id = '', number = 0, title = [], kicker, steps = [] } = chapter ?? {};
  return {
    id,
    number,
    title: runsOf(prose, title, mode),
    ...(kicker && mode === 'linked' && { kicker: runsOf(prose, kicker) }),
    steps: steps.length,
  };
}

function titleText(prose: Prose): TitleText {
  const { story, t } = prose;
  return {
    title: runsOf(prose, story.title, 'plain'),
    ...(story.subtitle && { subtitle: runsOf(prose, story.subtitle, 'plain') }),
    by: t('story.by', { authors: story.authors.join(', ') }),
  };
}

// ---- the figure's note ---------------------------------------------------------------------------

function figureText(
  prose: Prose,
  step: Step,
  figure: Figure,
  place: AskPlace,
): FigureText | undefined {
  const { t } = prose;
  const number = String(figure.number);
  const title = flatten(figure.title);
  // The head stands above: the same words again would say nothing.
  const titled = title !== flatten(step.title);
  const sources = sourcesText(prose, figure, place);
  // A number with nothing behind it says nothing; only the article leads on, to the table.
  if (place !== 'article' && !titled && !figure.rule && sources === undefined) return undefined;
  const print = (line: Line, after: string) =>
    runsOf(prose, [...line, { type: 'text', text: after }], modeOf(place));
  return {
    label: `${t('story.figure', { number })}.`,
    ...(titled && { title: print(figure.title, fullStop(title)) }),
    ...(figure.rule && { rule: print(figure.rule, ' ') }),
    ...(sources !== undefined && { sources }),
    ...(place === 'article' && {
      table: {
        href: `${prose.tables}#${step.id}`,
        label: t('story.numbersOf', { number }),
        text: t('story.table'),
      },
    }),
  };
}

/** Who published the numbers: by name where there are one or two; on paper the numbers of the list at its end. */
function sourcesText(prose: Prose, figure: Figure, place: AskPlace): string | undefined {
  const { t } = prose;
  const sources = figure.sources.flatMap((id) => prose.sources.get(id) ?? []);
  if (sources.length === 0) return undefined;
  if (place === 'paper') {
    const numbers = sources.map(({ number }) => number).sort((a, b) => a - b);
    return t('print.figureSources', { count: numbers.length, list: numbers.join(', ') });
  }
  const publishers = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))];
  if (publishers.length === 0) return undefined;
  // The short form where a name brings one along: "… (CAAM)".
  const names = publishers.map((name) => /\(([A-Z][A-Za-z]{1,9})\)$/u.exec(name)?.[1] ?? name);
  return t('story.figureSources', { count: names.length, names: names.slice(0, 2).join('; ') });
}

// ---- readings ------------------------------------------------------------------------------------

function viewsText(prose: Prose, { views }: Step, mode: TextMode): ViewsText {
  const { t } = prose;
  const tested = views.some((view) => view.finding);
  return {
    head: tested ? t('story.explanations') : t('story.readings', { count: views.length }),
    views: views.map((view) => {
      const kinds = kindsOf(prose, view);
      return {
        id: view.id,
        title: runsOf(prose, view.title, mode),
        ...(view.by !== undefined && { by: view.by }),
        ...(view.date !== undefined && { date: view.date }),
        ...(view.finding && { finding: t(`finding.${view.finding}`) }),
        text: blocksOf(prose, view.text, mode),
        ...(kinds.length > 0 && { kinds: t('story.kinds', { kinds: kinds.join(', ') }) }),
      };
    }),
  };
}

/** The kinds of the sources that a reading rests on, each once, in order of use. */
function kindsOf(prose: Prose, view: View): readonly string[] {
  const ids = [...linesIn(view.text)].flat().flatMap((inline) => {
    if (inline.type === 'cite') return [inline.source];
    if (inline.type !== 'fact') return [];
    return (prose.story.facts[inline.fact]?.sources ?? []).map(({ id }) => id);
  });
  const kinds = ids.flatMap((id) => prose.sources.get(id)?.kind ?? []);
  return [...new Set(kinds.map((kind) => kindName(prose, kind)))];
}

const KINDS = ['official', 'industry', 'research', 'data', 'press', 'advocacy', 'other'] as const;

/** A source's kind in the interface's words. */
export function kindName({ t }: Prose, kind: string): string {
  return t(`kind.${KINDS.find((name) => name === kind) ?? 'other'}`);
}
