/**
 * A guess over a chart, as geometry in units of the viewBox. Pure; uses the scales of the scene
 * below. Before the reveal it is the line so far; from the reveal on, guess and true values are on
 * one chart, with the distance between them in a bracket.
 */
import {
  PLATE,
  type Aspect,
  type PlacedLabel,
  type Type,
  type TypeScale,
} from '../../../story/scene.ts';
import type { LinePlan, NumberPlan } from '../../../story/asks/predict/ask.ts';
import type { Stored } from '../../../story/asks/kind.ts';
import { distance, printGuess } from '../../../story/asks/predict/number.ts';
import { lastOf, pathOf, type GuessLine } from '../../../story/asks/predict/line.ts';
import type { Plot } from '../../scenes/kit/contract.ts';
import { choose, rectOf, rectOnPlate } from '../../scenes/kit/place.ts';
import { onPlate, type PictureLabel } from '../../scenes/kit/plate.ts';
import { label } from '../../scenes/kit/text.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import type { AskWords } from '../../ui/words.ts';

export interface Asked {
  readonly plan: NumberPlan | LinePlan;
  readonly plot: Plot;
  readonly aspect: Aspect;
  readonly type: TypeScale;
  readonly words: AskWords;
  readonly lang: string;
  /** 0 before the reveal, 1 when its move is done. */
  readonly revealed: number;
  /** Labels that are already on the plate. */
  readonly taken: readonly PlacedLabel[];
}

/** The sizes of type in units of a plate that is drawn smaller, but whose words are not. */
export const grown = (type: TypeScale, by: number): TypeScale =>
  Object.fromEntries(
    Object.entries(type).map(([name, one]: [string, number | Type]) => [
      name,
      typeof one === 'number' ? one * by : { ...one, size: one.size * by },
    ]),
  ) as unknown as TypeScale;

interface Drawing {
  /** The guess: a line, or a short level for a number. */
  readonly line: string;
  /** Its end point, drawn hollow. */
  readonly end?: readonly [x: number, y: number];
  /** From the guess to the true value. */
  readonly bracket: string;
  /** A vertical line where the known part ends. */
  readonly divider: string;
  readonly labels: readonly PictureLabel[];
}
export type GuessPicture = ReturnType<typeof guessPicture>;

const EMPTY: Drawing = { line: '', bracket: '', divider: '', labels: [] };
const n = (value: number) => value.toFixed(1);

/**
 * The candidate that overlaps the least, with the stage's words and `labels` taken into account; a
 * list, which may be empty.
 */
function placed(
  { taken, aspect, type }: Asked,
  candidates: readonly PictureLabel[],
  labels: readonly PictureLabel[] = [],
): readonly PictureLabel[] {
  const { width, height } = PLATE[aspect];
  const rects = [
    ...taken.map((one) => rectOnPlate(one, { aspect, type })),
    ...labels.map((one) => rectOf(one, type)),
  ];
  const bounds = { left: 8, right: width - 8, top: 48, bottom: height };
  const found = choose(candidates, rects, [], bounds, type);
  return found ? [found] : [];
}

/** Guess and true value at one position of the axis, with the distance between them. */
function compared(asked: Asked, x: number, guess: number, truth: number | undefined) {
  const { plan, plot, words, lang, revealed, aspect } = asked;
  const from = plot.y(guess);
  const isLine = plan.by === 'line';
  const name = fill(isLine ? words.yourLine : words.yourGuess, {
    guess: printGuess(guess, plan.unit, lang),
  });
  const lines = revealed > 0 && aspect === 'wide' ? [name, words.drawnBefore] : [name];
  const after = [5, 24, 42, -14, -32, -50, 60, -68].map((dy) =>
    label('guess', [x + 16, from + dy], lines, 'strong'),
  );
  const before = [-18, 28, -36, 46].map((dy) =>
    label('guess', [x - 8, from + dy], lines, 'strong', { align: 'end' }),
  );
  const labels = placed(asked, [...after, ...before]);
  const to = truth === undefined ? from : plot.y(truth);
  const gap = Math.abs(to - from);
  if (truth === undefined || revealed === 0 || gap < 14) return { labels, bracket: '' };
  const [top, bottom] = [Math.min(from, to) + 6, Math.max(from, to) - 9];
  const bracket = `M${n(x + 5)},${n(top)}h8m-4,0V${n(bottom)}m-4,0h8`;
  const away = printGuess(distance(guess, truth), plan.apart, lang);
  const text = fill(words.apart, { distance: away }).replace(/\.$/, '');
  const apart = label('apart', [x + 21, (top + bottom) / 2 + 5], [text], 'note', {
    opacity: revealed,
  });
  const isFree = labels.every(({ y }) => Math.abs(apart.y - y) > 24);
  const fits = gap > 40 && rectOf(apart, asked.type).right < PLATE[aspect].width - 4;
  return { labels: isFree && fits ? [...labels, apart] : labels, bracket };
}

/** Labels on both sides of the divider: which part is shown, and which is guessed. */
function sides(
  asked: Asked,
  plan: LinePlan,
  labels: readonly PictureLabel[],
): readonly PictureLabel[] {
  const { plot, words } = asked;
  const [first, known] = [plan.given[0], plan.given.at(-1)];
  const [next, last] = [plan.asked[0], plan.asked.at(-1)];
  if (!first || !known || !next || !last) return [];
  const side = (id: string, text: string, shift: number, align: PictureLabel['align']) =>
    placed(
      asked,
      [14, 34, 54, 74, 94, 114, -8].map((dy) =>
        label(id, [plot.x(known.at) + shift, plot.box.y + dy], [text], 'axis', { align }),
      ),
      labels,
    );
  return [
    ...side('shown', fill(words.shown, { from: first.x, to: known.x }), -9, 'end'),
    ...side('guessed', fill(words.guessed, { from: next.x, to: last.x }), 9, 'start'),
  ];
}

function numberPicture(asked: Asked, plan: NumberPlan, guess: number): Drawing {
  const { plot, revealed } = asked;
  if (revealed === 0 || plan.value === undefined) return EMPTY;
  const [x, y] = [plot.x(0), plot.y(guess)];
  const reach = plot.box.width > 0 ? plot.box.width : 34;
  const line = `M${n(x - reach)},${n(y)}H${n(x)}`;
  return { ...EMPTY, ...compared(asked, x, guess, plan.value), line, end: [x, y] };
}

function linePicture(asked: Asked, plan: LinePlan, values: GuessLine): Drawing {
  const { plot, revealed } = asked;
  const { box } = plot;
  const known = plan.given.at(-1);
  const divider = known ? `M${n(plot.x(known.at))},${n(box.y)}V${n(box.y + box.height)}` : '';
  const last = lastOf(values);
  const [guess, point] = [values[last], plan.asked[last]];
  if (guess === undefined || !point)
    return revealed > 0 ? EMPTY : { ...EMPTY, divider, labels: sides(asked, plan, []) };
  const xs = plan.asked.map(({ at }) => at);
  const { labels, bracket } = compared(asked, plot.x(point.at), guess, point.value);
  return {
    line: pathOf(values, xs, known, plot),
    end: [plot.x(point.at), plot.y(guess)],
    divider,
    bracket,
    labels: [...labels, ...sides(asked, plan, labels)],
  };
}

/** The drawing of an answer; empty without one. */
export function guessPicture(asked: Asked, answer: Stored | undefined, line: GuessLine) {
  const { plan, aspect } = asked;
  const guess = answer?.kind === 'number' ? answer.value : undefined;
  const picture =
    plan.by === 'line'
      ? linePicture(asked, plan, line)
      : guess === undefined
        ? EMPTY
        : numberPicture(asked, plan, guess);
  return { ...picture, labels: picture.labels.map((one) => onPlate(aspect, one)) };
}
