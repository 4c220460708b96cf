/**
 * The words of a step for one place, resolved: head, figure's note, readings, question. It holds no
 * reference to the story, so that it can be sent as JSON; step.tsx draws it.
 */
import type { Figure, Line, Step, View } from '../../story/story.ts';
import { askText, type AskPlace } from '../asks/ask-text.ts';
import { addressOf, inlinesIn, type Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { fullStop } from './rich-text.tsx';
import { blocksOf, runsOf, type TextMode } from './runs.ts';

export type StepText = ReturnType<typeof stepText>;
export type FigureText = NonNullable<StepText['figure']>;
export type ViewsText = NonNullable<StepText['views']>;

/** A step's words are the same on slides, in their list and in the tour, where nothing can be opened. */
const modeOf = (place: AskPlace): TextMode => (place === 'slide' ? 'plain' : 'linked');

export function stepText(prose: Prose, step: Step, place: AskPlace) {
  const mode = modeOf(place);
  const opens = place === 'slide' && step === prose.story.steps[0];
  return {
    id: step.id,
    /** `chapter/step` */
    address: addressOf(step),
    mood: step.mood,
    layout: step.layout,
    chapter: chapterText(prose, step.chapter, mode),
    /** Place in its chapter, from 1. */
    number: step.number,
    title: runsOf(prose, step.title, mode),
    /** The story's title, over its first slide. */
    opening: opens ? titleText(prose) : undefined,
    figure: step.figure && figureText(prose, step, step.figure, place),
    views: step.views.length > 0 ? viewsText(prose, step.views, mode) : undefined,
    ask: step.ask && place !== 'paper' ? askText(prose, step.ask, place) : undefined,
  };
}

function chapterText(prose: Prose, chapter: string, mode: TextMode) {
  const found = prose.story.chapters.find((one) => one.id === chapter);
  const { id = '', number = 0, title = [], kicker, steps = [] } = found ?? {};
  return {
    id,
    number,
    title: runsOf(prose, title, mode),
    kicker: kicker && mode === 'linked' ? runsOf(prose, kicker) : undefined,
    /** How many steps it has. */
    steps: steps.length,
  };
}

function titleText(prose: Prose) {
  const { title, subtitle } = prose.story;
  return {
    title: runsOf(prose, title, 'plain'),
    subtitle: subtitle && runsOf(prose, subtitle, 'plain'),
    by: prose.by,
  };
}

function figureText(prose: Prose, step: Step, figure: Figure, place: AskPlace) {
  const { t } = prose;
  const number = String(figure.number);
  const title = flatten(figure.title);
  // The same words as in the step's head are not repeated.
  const isTitled = title !== flatten(step.title);
  const sources = sourcesText(prose, figure, place);
  // A number without further information is left out; only in the article it links to the table.
  if (place !== 'article' && !isTitled && !figure.rule && sources === undefined) return undefined;
  const print = (line: Line, after: string) =>
    runsOf(prose, [...line, { type: 'text', text: after }], modeOf(place));
  return {
    label: t('story.figureHead', { number }),
    title: isTitled ? print(figure.title, fullStop(title)) : undefined,
    rule: figure.rule && print(figure.rule, ' '),
    sources,
    table:
      place === 'article'
        ? {
            href: `${prose.tables}#${step.id}`,
            label: t('story.numbersOf', { number }),
            text: t('story.table'),
          }
        : undefined,
  };
}

/**
 * The publishers of the numbers: by name for one or two of them; on paper the numbers in the list of
 * sources.
 */
function sourcesText(prose: Prose, figure: Figure, place: AskPlace): string | undefined {
  const { t, punctuation } = prose;
  const sources = figure.sources.flatMap((id) => prose.sources.get(id) ?? []);
  if (sources.length === 0) return undefined;
  if (place === 'paper') {
    const numbers = sources.map(({ number }) => number).sort((a, b) => a - b);
    return t('print.figureSources', {
      count: numbers.length,
      list: numbers.join(punctuation.list),
    });
  }
  const names = publishersOf(prose, figure);
  if (names.length === 0) return undefined;
  return t('story.figureSources', {
    count: names.length,
    names: names.slice(0, 2).join(punctuation.semicolon),
  });
}

/** Each once, in order of use, in the short form if the name contains one: "… (CAAM)". */
export function publishersOf(prose: Prose, figure: Figure): readonly string[] {
  const publishers = figure.sources.flatMap((id) => prose.sources.get(id)?.publisher ?? []);
  return [...new Set(publishers)].map(
    (name) => /\(([A-Z][A-Za-z]{1,9})\)$/u.exec(name)?.[1] ?? name,
  );
}

function viewsText(prose: Prose, views: readonly View[], mode: TextMode) {
  const { t } = prose;
  const { comma } = prose.punctuation;
  const isTested = views.some(({ finding }) => finding);
  return {
    head: isTested ? t('story.explanations') : t('story.readings', { count: views.length }),
    views: views.map((view) => ({
      id: view.id,
      title: runsOf(prose, view.title, mode),
      by: view.by,
      date: view.date,
      comma,
      finding: view.finding && t(`finding.${view.finding}`),
      text: blocksOf(prose, view.text, mode),
      kinds: kindsText(prose, view),
    })),
  };
}

/** The kinds of sources of a reading, each once, in order of use. */
function kindsText(prose: Prose, view: View): string | undefined {
  const ids = [...inlinesIn(view.text)].flatMap((inline) => {
    if (inline.type === 'cite') return [inline.source];
    if (inline.type !== 'fact') return [];
    return (prose.story.facts[inline.fact]?.sources ?? []).map(({ id }) => id);
  });
  const kinds = ids.flatMap((id) => prose.sources.get(id)?.kind ?? []);
  const names = [...new Set(kinds.map((kind) => kindName(prose, kind)))];
  return names.length > 0
    ? prose.t('story.kinds', { kinds: names.join(prose.punctuation.list) })
    : undefined;
}

const KINDS = ['official', 'industry', 'research', 'data', 'press', 'advocacy', 'other'] as const;

/** A source's kind in the interface's words. */
export function kindName({ t }: Prose, kind: string): string {
  return t(`kind.${KINDS.find((name) => name === kind) ?? 'other'}`);
}
