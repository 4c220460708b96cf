/**
 * Computes which part of a picture is covered by the pages of text before and after its step when a stop is
 * at rest.
 */
import { sizesIn } from '../../story/layout/geometry.ts';
import type { Step, Story } from '../../story/story.ts';
import type { Card } from './cards.ts';
import type { Screen } from './screens.ts';

/** The top of resting words in a column, and the highest top on a phone. CSS pixels. */
const REST = { wide: 96, stacked: 48 };
/** The resting place of a build without words on a phone, as a share of the window's height (drivers/places.ts). */
const WORDLESS = 0.66;
/** From the top of a page to its first words; on phones a strip of pictures stands above them. */
const HEAD = { wide: 104, stacked: 262 };

const isPage = (step: Step | undefined) => step?.layout.wide === 'page';

/** A step with a quiz, poll or views ends when these enter the window; the next page comes after them. */
const hasPapers = ({ ask, views }: Step) =>
  views.length > 0 || (ask !== undefined && ask.kind !== 'predict');

/** The pages over a stop's picture. The last parameter holds the words of the stop. */
export function pagesOver(
  { steps }: Story,
  index: number,
  build: number,
  screen: Screen,
  [card]: readonly Card[],
): readonly Card[] {
  const [step, before, after] = [steps[index], steps[index - 1], steps[index + 1]];
  const timing = step?.builds[build];
  if (!step || !timing || isPage(step)) return [];
  const { width, height, isStacked, aspect } = screen;
  const kind = isStacked ? 'stacked' : 'wide';
  const isFirst = build === 0;
  const rest = isStacked ? Math.max(REST.stacked, card?.rect.top ?? WORDLESS * height) : REST.wide;
  const screens = aspect === 'tall' ? timing.portraitLength : timing.length;
  const long = screens * height + (isFirst && !isStacked ? sizesIn(screen, false)['card-top'] : 0);
  const moved = (timing.settled - timing.start) / (timing.end - timing.start);
  const page = (
    part: 'page-before' | 'page-after',
    top: number,
    bottom: number,
  ): readonly Card[] =>
    bottom > top ? [{ part, rect: { left: 0, right: width, top, bottom }, titleLines: 0 }] : [];
  const comes = long + rest - moved * (long + rest + HEAD[kind] - REST.wide);
  const isLast = build === step.builds.length - 1;
  return [
    ...(isFirst && isPage(before) ? page('page-before', 0, rest - moved * long) : []),
    ...(isLast && isPage(after) && !hasPapers(step) ? page('page-after', comes, height) : []),
  ];
}
