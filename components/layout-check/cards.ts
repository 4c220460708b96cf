/** Computes where the words of a step stand when its picture is at rest. */
import { guesses } from '../../story/readings/asked-at.ts';
import { breakLines } from '../../story/layout/break-lines.ts';
import { pageTypes, type PageTypes } from '../../story/layout/faces.ts';
import { sizesIn, type Sizes } from '../../story/layout/geometry.ts';
import { cardSize, linesIn, noteSize } from '../../story/layout/card-size.ts';
import { measure } from '../../story/layout/measure.ts';
import type { Type } from '../../story/scene.ts';
import type { Step } from '../../story/story.ts';
import type { Rect } from '../scenes/kit/place.ts';
import { titleClass } from '../step/article.tsx';
import type { Prose } from '../step/context.ts';
import { flatten } from '../step/flatten.ts';
import { kickerOf, noteText, paragraphsOf } from './card-words.ts';
import type { Screen } from './screens.ts';

/** One block of text. CSS pixels of the window. */
export interface Card {
  readonly part: 'card' | 'note' | 'title' | 'question';
  readonly rect: Rect;
  /** The number of lines of its title. */
  readonly titleLines: number;
}

/** The note of a layout over the full picture stands at the bottom right of the window. */
const OVER = { width: 652, below: 188, beside: 32 };

function noteAtBottom(
  words: string,
  { width, height }: Screen,
  left: number,
  top: number,
  types: PageTypes,
): Rect {
  const note = noteSize(words, OVER.width, types);
  const right = width - left - OVER.beside;
  const bottom = height - OVER.below + top;
  const across = Math.min(OVER.width, measure(words, { ...types.note, size: 13 }));
  return { left: right - across, right, top: bottom - note.height - 8, bottom };
}

/** A question that is answered on the picture: its type, and the height of its controls and padding, measured in Chromium. */
const QUESTION = { size: 21, line: 25.2, above: 22, beside: 40, least: 340 };
const ANSWER = {
  number: { wide: 231, stacked: 261 },
  line: { wide: 206, stacked: 203 },
  point: { wide: 158, stacked: 152 },
  region: { wide: 158, stacked: 122 },
};
/** Options stand below each other, or side by side. */
const OPTION = { wide: { across: 1, height: 52 }, stacked: { across: 2, height: 60 } };
function answerHeight(ask: NonNullable<Step['ask']>, side: 'wide' | 'stacked'): number {
  const { across, height } = OPTION[side];
  const options = ask.kind === 'region' ? ask.options.length : 0;
  const kind = 'by' in ask ? ask.by : ask.kind === 'region' ? 'region' : 'point';
  return ANSWER[kind][side] + Math.ceil(options / across) * height;
}

/** A question stands under the words in the column; on a phone it replaces them at the bottom. */
function questionOf(
  ask: NonNullable<Step['ask']>,
  { isStacked, column, width }: Sizes,
  card: Rect,
  type: Omit<Type, 'size'>,
): Card {
  const across = isStacked ? width : Math.max(column, QUESTION.least) - QUESTION.beside;
  const words = linesIn(flatten(ask.question), across, { ...type, size: QUESTION.size });
  const answer = answerHeight(ask, isStacked ? 'stacked' : 'wide');
  const height = answer + words * QUESTION.line;
  const top = card.bottom + (isStacked ? -height : QUESTION.above);
  return { part: 'question', rect: { ...card, top, bottom: top + height }, titleLines: 0 };
}

/** The words of a build at its stop; empty if they are part of the flow, or if the build has no words. */
export function cardsOf(prose: Prose, step: Step, index: number, screen: Screen): readonly Card[] {
  const build = step.builds[index];
  const layout = step.layout[screen.aspect];
  const isFirst = index === 0;
  if (!build || layout === 'page' || layout === 'inline') return [];
  if (!isFirst && build.text.length === 0) return [];
  const isOver = step.layout.wide === 'over';
  const sizes = sizesIn(screen, isOver);
  const { isStacked, edge, head, width } = sizes;
  const over = isOver && !isStacked;
  const note = isFirst ? noteText(prose, step, isStacked) : undefined;
  const words = {
    ...(isFirst && { title: step.name, kicker: kickerOf(prose, step) }),
    paragraphs: paragraphsOf(prose, build.text),
    note: over ? undefined : note,
  };
  const type = prose.story.look?.type;
  const headWidth = over ? Math.min(13 * head, screen.width * 0.52) : width;
  const { height, headLines: titleLines } = cardSize(words, sizes, type, headWidth);
  const top = isStacked ? screen.height - sizes['card-foot'] - height : sizes['card-top'];
  const right = isStacked ? screen.width - edge : edge + width;
  const bottom = top + height - (isStacked ? 0 : sizes['card-below']);
  const card: Card = { part: 'card', rect: { left: edge, right, top, bottom }, titleLines };
  const { ask } = step;
  const cards =
    isFirst && ask && guesses(step)
      ? [card, questionOf(ask, sizes, card.rect, pageTypes(type).chapter)]
      : [card];
  if (!over || note === undefined) return cards;
  const rect = noteAtBottom(note, screen, edge, sizes['card-top'], pageTypes(type));
  return [...cards, { part: 'note', rect, titleLines: 0 }];
}

/** The title page: top of the words, line height, largest size, and width of the column; then its subtitle. */
const OPENING = { top: 100, line: 0.88, most: 92, column: 456 };
const SUBTITLE = { width: 408, size: 22, line: 31.2, above: 30 };

/** Sizes of a title beside a picture and on a phone, in units of the plate, by its longest word (step/opening.css). */
const TITLES = {
  wide: { short: 126, 'title-long': 92, 'title-longest': 56 },
  tall: { short: 54, 'title-long': 54, 'title-longest': 46 },
};
const OVER_TITLE = 92;

/** A title over a picture has an opaque background, this share of the window's height. */
const GROUND = 0.26;
const cutAbove = (rect: Rect, top: number): Rect => ({
  ...rect,
  top: Math.min(rect.bottom, Math.max(rect.top, top)),
});

/** The words of the title page beside or over a picture that is no cover; on phones its background is plain. */
export function titleOf({ story }: Prose, screen: Screen): readonly Card[] {
  const { width, height } = screen;
  const types = pageTypes(story.look?.type);
  const isOver = story.steps[0]?.layout.wide === 'over';
  const unit = width / 1440;
  const length = titleClass(story.name) ?? 'short';
  const size = Math.min(158, Math.max(30, (isOver ? OVER_TITLE : TITLES.wide[length]) * unit));
  const { edge: left, isStacked } = sizesIn(screen, isOver);
  if (isStacked) {
    const tall = Math.min(OPENING.most, (TITLES.tall[length] * width) / 390);
    const titleLines = linesIn(story.name, width - 48, { ...types.title, size: tall });
    return [{ part: 'title', rect: { left, right: left, top: 0, bottom: 0 }, titleLines }];
  }
  const space = isOver ? width - 2 * left : OPENING.column * unit;
  const type = { ...types.title, size };
  const lines = breakLines(story.name, space, type);
  const pitch = size * OPENING.line;
  const bottom = OPENING.top + lines.length * pitch;
  const subtitle = story.subtitle ? flatten(story.subtitle) : '';
  const subtitleLines = linesIn(subtitle, SUBTITLE.width, { ...types.prose, size: SUBTITLE.size });
  const dek = subtitle ? SUBTITLE.above + subtitleLines * SUBTITLE.line : 0;
  const under = isOver ? height * GROUND : 0;
  const piece = (top: number, height: number, across: number): Card => ({
    part: 'title',
    rect: cutAbove({ left, right: left + across, top, bottom: top + height }, under),
    titleLines: lines.length,
  });
  return [
    ...lines.map((line, i) => piece(OPENING.top + i * pitch, pitch, measure(line, type))),
    piece(bottom, dek + 32, SUBTITLE.width),
  ];
}
