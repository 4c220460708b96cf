/** Where the words of a step stand when its picture is at rest: step/words.css, notes.css and opening.css in numbers. */
import { breakLines } from '../../story/layout/break-lines.ts';
import { measure } from '../../story/layout/measure.ts';
import type { Build, Step, Story } from '../../story/story.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { Screen } from './screens.ts';
import { DATA, DISPLAY, linesIn, paragraphsOf, printed, READING, TITLE } from './type-set.ts';

/** One piece of words. CSS pixels of the window. */
export interface Card {
  readonly part: 'card' | 'note' | 'title';
  readonly rect: Rect;
  /** Lines of the head in it. */
  readonly headLines: number;
}

const TOP = 96;
const FOOT = 12;
/** Padding and rule of a card at the foot. */
const CARD = { across: 18, above: 18, below: 13 };

interface Measures {
  readonly left: number;
  readonly width: number;
  readonly head: number;
  readonly headLine: number;
  readonly prose: number;
  readonly line: number;
}

function measuresOf(
  { look }: Story,
  { width, height, isStacked, isLarge }: Screen,
  isOver: boolean,
): Measures {
  const times = look?.type?.prose?.[isStacked ? 'stacked' : 'wide'] ?? 1;
  if (isStacked) {
    const card = Math.min(560, width - 24);
    const left = Math.max(12, width / 2 - 280);
    return { left, width: card, head: 25, headLine: 1.1, prose: 16.5 * times, line: 24.25 * times };
  }
  const unit = isLarge ? Math.max(1, Math.min(width / 1440, height / 900)) : 1;
  const left = edgeOf(width, isLarge, unit);
  const column = isOver ? 452 : 404 * unit;
  const head = isOver ? 42 : 38 * unit;
  return {
    left,
    width: column,
    head,
    headLine: 1.06,
    prose: 18 * unit * times,
    line: 27 * unit * times,
  };
}

const edgeOf = (width: number, isLarge: boolean, unit: number) =>
  isLarge ? Math.min(width * 0.08, width / 2 - 648 * unit) : 72;

/** The figure's note: its words are the interface's, so that they are guessed. */
function noteText(story: Story, step: Step, isStacked: boolean): string | undefined {
  const { figure } = step;
  if (!figure) return undefined;
  const publishers = figure.sources.flatMap(
    (id) => story.sources.find((source) => source.id === id)?.publisher ?? [],
  );
  const sources = [...new Set(publishers)].slice(0, 2).join('; ');
  return [
    `Figure ${figure.number}.`,
    ...(printed(figure.title) === step.name ? [] : [`${printed(figure.title)}.`]),
    ...(isStacked
      ? []
      : [figure.rule ? printed(figure.rule) : '', sources && `Source: ${sources}.`]),
    'See the table',
  ].join(' ');
}

/** Height of a card's paragraphs; `first` stands above the first of them. */
function textHeight(
  { text }: Build,
  m: Measures,
  width: number,
  first: number,
  mark: string,
): number {
  let height = 0;
  for (const [i, { words, indent, isTight }] of paragraphsOf(text, mark).entries()) {
    const type = { size: m.prose, width: READING };
    const above = i === 0 ? first : isTight ? 0 : 0.75 * m.prose;
    height += above + linesIn(words, width - indent * m.prose, type) * m.line;
  }
  return height;
}

function kickerHeight(story: Story, { number, chapter }: Step): number {
  const { name = '', steps = [] } = story.chapters.find(({ id }) => id === chapter) ?? {};
  if (number > 1) return 18.2 + 14;
  const beside = steps.length > 1 ? steps.length * 14 + 16 : 0;
  return linesIn(name, 404 - beside, { size: 22, width: DISPLAY }) * 26.4 + 14;
}

const NOTE = { size: 13, width: DATA };

/** The note over a whole range stands at the window's foot, right. */
function noteAtFoot(words: string, { width, height }: Screen, left: number): Rect {
  const lines = linesIn(words, 652, NOTE);
  const right = width - left - 32;
  const foot = height - 92;
  const across = lines > 1 ? 652 : Math.min(652, words.length * 6.2);
  return { left: right - across, right, top: foot - lines * 18.5 - 8, foot };
}

/** The words of a build at its stop; none where they stand in the flow, or the build has none of its own. */
export function cardsOf(story: Story, step: Step, index: number, screen: Screen): readonly Card[] {
  const build = step.builds[index];
  const layout = step.layout[screen.aspect];
  const isFirst = index === 0;
  if (!build || layout === 'page' || layout === 'inline') return [];
  if (!isFirst && build.text.length === 0) return [];
  const { isStacked } = screen;
  const isOver = layout === 'over';
  const m = measuresOf(story, screen, isOver);
  const inner = m.width - (isStacked ? CARD.across * 2 : 0);
  const headWidth = isOver && !isStacked ? Math.min(13 * m.head, screen.width * 0.52) : inner;
  const headLines = isFirst ? linesIn(step.name, headWidth, { size: m.head, width: DISPLAY }) : 0;
  const note = isFirst ? noteText(story, step, isStacked) : undefined;
  const noteLines = note === undefined ? 0 : linesIn(note, inner, NOTE);
  const mark = '2'.repeat(String(story.sources.length).length);
  const below = isFirst ? m.prose * (isStacked ? 0.3 : 0.5) : 0;
  const height = headLines * m.head * m.headLine + textHeight(build, m, inner, below, mark);
  if (isStacked) {
    const noteHeight = noteLines > 0 ? 8 + noteLines * 18.46 : 0;
    const foot = screen.height - FOOT;
    const top = foot - CARD.above - height - noteHeight - CARD.below;
    const rect = { left: m.left, right: m.left + m.width, top, foot };
    return [{ part: 'card', rect, headLines }];
  }
  const kicker = isFirst ? kickerHeight(story, step) : 0;
  const inFlow = isOver || noteLines === 0 ? 0 : 35 + noteLines * 18.46;
  const rect = {
    left: m.left,
    right: m.left + m.width,
    top: TOP,
    foot: TOP + kicker + height + inFlow,
  };
  const card: Card = { part: 'card', rect, headLines };
  if (!isOver || note === undefined) return [card];
  return [card, { part: 'note', rect: noteAtFoot(note, screen, m.left), headLines: 0 }];
}

/** The longest word of a title decides how large it is set (step/article.tsx). */
function titleUnits(name: string, isOver: boolean): number {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length));
  if (isOver) return 92;
  return longest > 9 ? 56 : longest > 6 ? 92 : 126;
}

/** Over a picture the title has ground of its own, which hides what is there: a share of the window's height. */
const GROUND = 0.26;
const cutAbove = (rect: Rect, top: number): Rect => ({
  ...rect,
  top: Math.min(rect.foot, Math.max(rect.top, top)),
});

/** The title page beside or over a picture that is no cover; on phones it stands on plain ground. */
export function titleOf(story: Story, screen: Screen): readonly Card[] {
  const { width, height, isStacked } = screen;
  const isOver = story.steps[0]?.layout.wide === 'over';
  const unit = width / 1440;
  const size = Math.min(158, Math.max(30, titleUnits(story.name, isOver) * unit));
  const { left } = measuresOf(story, screen, isOver);
  if (isStacked) {
    const tall = Math.min(92, 92 * (width / 390));
    const lines = linesIn(story.name, width - 48, { size: tall, width: TITLE });
    return [{ part: 'title', rect: { left, right: left, top: 0, foot: 0 }, headLines: lines }];
  }
  const room = isOver ? width - 2 * left : 456 * unit;
  const type = { size, width: TITLE };
  const lines = breakLines(story.name, room, type);
  const pitch = size * 0.88;
  const foot = 100 + lines.length * pitch;
  const subtitle = story.subtitle ? printed(story.subtitle) : '';
  const dek = subtitle ? 30 + linesIn(subtitle, 408, { size: 22, width: READING }) * 31.2 : 0;
  const under = isOver ? height * GROUND : 0;
  const piece = (top: number, height: number, across: number): Card => ({
    part: 'title',
    rect: cutAbove({ left, right: left + across, top, foot: top + height }, under),
    headLines: lines.length,
  });
  return [
    ...lines.map((line, i) => piece(100 + i * pitch, pitch, measure(line, type))),
    piece(foot, dek + 32, 408),
  ];
}
