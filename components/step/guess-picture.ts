/**
 * A guess over a chart, as geometry in units of the plate: pure, drawn from the scales of the scene below.
 * Before the reveal it is the line so far; from the reveal on guess and truth stand on one chart, with the
 * distance between them bracketed.
 */
import { PLATE, type Aspect, type PlacedLabel } from '../../story/scene.ts';
import type { LinePlan, NumberPlan } from '../../story/readings/ask-plans.ts';
import { distance, printGuess, type Answer } from '../../story/readings/ask.ts';
import { lastOf, pathOf, type GuessLine } from '../../story/readings/guess-line.ts';
import type { Plot } from '../scenes/kit/contract.ts';
import { choose, rectOf } from '../scenes/kit/place.ts';
import { onPlate, type PictureLabel } from '../scenes/kit/plate.ts';
import type { AskWords } from '../ui/messages.asks.en.ts';
import { fill } from '../ui/messages.asks.en.ts';

export interface Asked {
  readonly plan: NumberPlan | LinePlan;
  readonly plot: Plot;
  readonly aspect: Aspect;
  readonly words: AskWords;
  readonly lang: string;
  /** 0 before the reveal, 1 when its move is done. */
  readonly revealed: number;
  /** Words that already stand there. */
  readonly taken: readonly PlacedLabel[];
}
interface Drawing<Label> {
  /** The guess: a line, or the short level of a number. */
  readonly line: string;
  /** Its hollow end. */
  readonly end?: readonly [x: number, y: number];
  /** From the guess to the truth. */
  readonly bracket: string;
  /** Where the known part ends. */
  readonly divider: string;
  readonly labels: readonly Label[];
}
export type GuessPicture = Drawing<PlacedLabel>;

const EMPTY: Drawing<PictureLabel> = { line: '', bracket: '', divider: '', labels: [] };
const n = (value: number) => value.toFixed(1);

/** Units of the plate in which words of the stage are set: see place.ts. */
function takenRects({ taken, aspect }: Asked) {
  const { width, height } = PLATE[aspect];
  return taken.map(({ leader: _, ...one }) =>
    rectOf({ ...one, x: one.x * width, y: one.y * height }),
  );
}

/** The words of a guess, where they lie on the least. */
function labelled(asked: Asked, at: readonly [number, number], text: string, second?: string) {
  const { width, height } = PLATE[asked.aspect];
  const [x, y] = at;
  const lines = second ? [text, second] : [text];
  const words = { id: 'guess', lines, role: 'strong', opacity: 1 } as const;
  const sides = [5, 24, 42, -14, -32, -50, 60, -68].map((dy): PictureLabel => ({
    ...words,
    x: x + 16,
    y: y + dy,
    align: 'start',
  }));
  const inward = [-18, 28, -36, 46].map((dy): PictureLabel => ({
    ...words,
    x: x - 8,
    y: y + dy,
    align: 'end',
  }));
  const bounds = { left: 8, right: width - 8, top: 48, foot: height };
  return choose([...sides, ...inward], takenRects(asked), [], bounds);
}

/** Guess and truth at one place of the axis, with what is between them. */
function beside(asked: Asked, x: number, guess: number, truth: number | undefined) {
  const { plan, plot, words, lang, revealed, aspect } = asked;
  const from = plot.y(guess);
  const printed = printGuess(guess, plan.unit, lang);
  const ownLabel = labelled(
    asked,
    [x, from],
    fill(plan.by === 'line' ? words.yourLine : words.yourGuess, { guess: printed }),
    revealed > 0 && aspect === 'wide' ? words.drawnBefore : undefined,
  );
  const labels = ownLabel ? [ownLabel] : [];
  const to = truth === undefined ? from : plot.y(truth);
  const gap = Math.abs(to - from);
  if (truth === undefined || revealed === 0 || gap < 14) return { labels, bracket: '' };
  const [top, foot] = [Math.min(from, to) + 6, Math.max(from, to) - 9];
  const bx = x + 9;
  const bracket = `M${n(bx - 4)},${n(top)}h8m-4,0V${n(foot)}m-4,0h8`;
  const away = printGuess(distance(guess, truth), plan.apart, lang);
  const apart: PictureLabel = {
    id: 'apart',
    lines: [fill(words.apart, { distance: away }).replace(/\.$/, '')],
    x: bx + 12,
    y: (top + foot) / 2 + 5,
    align: 'start',
    role: 'note',
    opacity: revealed,
  };
  const room = ownLabel ? Math.abs(apart.y - ownLabel.y) > 24 : true;
  const inside = rectOf(apart).right < PLATE[aspect].width - 4;
  return { labels: room && inside && gap > 40 ? [...labels, apart] : labels, bracket };
}

/** On both sides of where the known part ends: what is shown there, and what is guessed. */
function sides(
  asked: Asked,
  plan: LinePlan,
  taken: readonly PictureLabel[],
): readonly PictureLabel[] {
  const { plot, words, aspect } = asked;
  const [first, known] = [plan.given[0], plan.given.at(-1)];
  const [next, last] = [plan.asked[0], plan.asked.at(-1)];
  if (!first || !known || !next || !last) return [];
  const { width, height } = PLATE[aspect];
  const x = plot.x(known.at);
  const sideLabel = (id: string, text: string, from: string, to: string, end: boolean) => {
    const at = [14, 34, 54, 74, 94, 114, -8].map((dy): PictureLabel => ({
      id,
      lines: [fill(text, { from, to })],
      x: end ? x - 9 : x + 9,
      y: plot.box.y + dy,
      align: end ? 'end' : 'start',
      role: 'axis',
      opacity: 1,
    }));
    const rects = [...takenRects(asked), ...taken.map(rectOf)];
    const found = choose(at, rects, [], { left: 8, right: width - 8, top: 48, foot: height });
    return found ? [found] : [];
  };
  return [
    ...sideLabel('shown', words.shown, first.x, known.x, true),
    ...sideLabel('guessed', words.guessed, next.x, last.x, false),
  ];
}

function numberPicture(asked: Asked, guess: number): Drawing<PictureLabel> {
  const { plan, plot, revealed } = asked;
  const truth = plan.by === 'number' ? plan.value : undefined;
  if (revealed === 0 || truth === undefined) return EMPTY;
  const [x, y] = [plot.x(0), plot.y(guess)];
  const { labels, bracket } = beside(asked, x, guess, truth);
  const reach = plot.box.width > 0 ? plot.box.width : 34;
  return { ...EMPTY, line: `M${n(x - reach)},${n(y)}H${n(x)}`, end: [x, y], bracket, labels };
}

function linePicture(asked: Asked, plan: LinePlan, line: GuessLine): Drawing<PictureLabel> {
  const { plot, revealed } = asked;
  const known = plan.given.at(-1);
  const d = pathOf(
    line,
    plan.asked.map(({ at }) => at),
    known,
    plot,
  );
  const last = lastOf(line);
  const [guess, point] = [line[last], plan.asked[last]];
  const { box } = plot;
  const divider = known ? `M${n(plot.x(known.at))},${n(box.y)}V${n(box.y + box.height)}` : '';
  if (guess === undefined || !point)
    return revealed > 0 ? EMPTY : { ...EMPTY, divider, labels: sides(asked, plan, []) };
  const x = plot.x(point.at);
  const two = beside(asked, x, guess, point.value);
  const labels = [...two.labels, ...sides(asked, plan, two.labels)];
  return { line: d, end: [x, plot.y(guess)], divider, bracket: two.bracket, labels };
}

/** What is to be seen of an answer; nothing without one. */
export function guessPicture(
  asked: Asked,
  answer: Answer | undefined,
  line: GuessLine,
): GuessPicture {
  const { plan, aspect } = asked;
  const picture =
    plan.by === 'line'
      ? linePicture(asked, plan, line)
      : answer?.kind === 'number'
        ? numberPicture(asked, answer.value)
        : EMPTY;
  return { ...picture, labels: picture.labels.map((one) => onPlate(aspect, one)) };
}
