/**
 * Counts what is hard to see in the examples of the kinds, from their marks: words, parts, and outlines on
 * paint.
 */
import { colourSeen, over } from '../components/layout-check/colours.ts';
import { shapesOf, type Shape } from '../components/layout-check/shapes.ts';
import { KINDS } from '../components/scenes/catalog.g.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { rectOnPlate } from '../components/scenes/kit/place.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { paletteOf, type Theme } from '../components/themes/theme.ts';
import type { Palette, PlacedLabel, RenderContext } from '../story/scene.ts';
import { contrast } from '../story/timeline/colour.ts';
import { exampleMoments, openExample } from './tools/example-moment.ts';

/** The minimum contrast of words, of parts, and of outlines on paint. */
interface Least {
  readonly words: number;
  readonly marks: number;
  readonly onPaint: number;
}
const USUAL: Least = { words: 4.5, marks: 3, onPaint: 3 };
/**
 * In silk and press, projected values are pale on pale paint too; their labels say that they are projected.
 */
const LEAST = new Map<string, Least>([
  ['silk', { ...USUAL, onPaint: 2.4 }],
  ['press', { ...USUAL, onPaint: 2.4 }],
  ['classroom', { words: 7, marks: 4.5, onPaint: 4.5 }],
]);
/** In these kinds names are on the things that they name, and each has an outline in the ground's colour. */
const NAMED_ON_PAINT = new Set(['map', 'peaks', 'field', 'model']);
/** Marks that show no number. */
const GROUND =
  /^(water|borders|rim|land|grid|lips|table|cloth|paper|back|fog|foot-line|item-.*|by-.*|.*-casing)$/;
/** Of 9 by 5 points of a label: fewer are only a line that crosses it, which the label's outline covers. */
const MANY = 12;

type Moment = RenderContext<never, never>;

const wordsOn = ({ role }: PlacedLabel, { ink, inkSecond, frictionText }: Palette) =>
  role === 'axis' ? inkSecond : role === 'friction' ? frictionText : ink;

/** The colours under a label, with the number of its points on each. */
function under(label: PlacedLabel, shapes: readonly Shape[], moment: Moment) {
  const { ground } = moment.palette;
  const { left, right, top, bottom } = rectOnPlate(label, moment);
  const seen = new Map<string, number>();
  for (let i = 0; i < 45; i++) {
    const [across, down] = [((i % 9) + 0.5) / 9, (Math.floor(i / 9) + 0.5) / 5];
    const at = [left + (right - left) * across, top + (bottom - top) * down] as const;
    const colour = colourSeen(shapes, ground, at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  return [...seen].filter(([, points]) => points >= MANY).map(([colour]) => colour);
}

/**
 * The contrast of a line with its surroundings at some points, each time with the side from which it differs
 * more.
 */
function besides({ lines, stroke, paint }: Shape, shapes: readonly Shape[], palette: Palette) {
  const { ground, edge } = palette;
  const parts = lines.flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to] as const));
  const long = parts.filter(([[x, y], [toX, toY]]) => Math.hypot(toX - x, toY - y) > 4);
  return Array.from({ length: Math.min(8, long.length) }, (_, i) => {
    const [[x, y], [toX, toY]] = long[Math.floor(((i + 0.5) * long.length) / 8)]!;
    const by = (stroke / 2 + 1) / Math.hypot(toX - x, toY - y);
    const middle = [(x + toX) / 2, (y + toY) / 2] as const;
    const sides = [1, -1].map((side) => {
      const at = [middle[0] - side * by * (toY - y), middle[1] + side * by * (toX - x)] as const;
      return colourSeen(shapes, ground, at);
    });
    // The point is covered, or the line is drawn on another line.
    if (colourSeen(shapes, ground, middle) !== paint || sides.includes(edge)) return [];
    return [Math.max(...sides.map((side) => contrast(paint, side)))];
  }).flat();
}

function* faultsOf(kind: string, moment: Moment, least: Least): Generator<string> {
  const { palette } = moment;
  const { ground } = palette;
  const still = STILLS.get(kind)!;
  const isCanvas = KINDS.get(kind)?.surface === 'canvas';
  const marks = isCanvas ? [] : still.marks(moment);
  const shapes = shapesOf(marks);
  for (const label of still.labelsOf(moment)) {
    if (label.opacity < 0.5) continue;
    const words = (kind === 'chart' ? label.on?.ink : undefined) ?? wordsOn(label, palette);
    const below = NAMED_ON_PAINT.has(kind) ? [ground] : under(label, shapes, moment);
    for (const colour of below)
      if (contrast(words, colour) < (label.on ? Math.min(4.5, least.words) : least.words))
        yield `the label ${label.id} on ${colour}: ${contrast(words, colour).toFixed(2)}`;
  }
  const best = new Map<number, number>();
  for (const { part, paint, alpha } of shapes) {
    if (!paint.startsWith('#')) best.set(part, Infinity);
    else {
      const ratio = contrast(over(ground, paint, Math.min(1, alpha)), ground);
      best.set(part, Math.max(best.get(part) ?? 0, ratio));
    }
  }
  for (const [part, ratio] of best)
    if (ratio < least.marks && !GROUND.test(marks[part]!.id))
      yield `the part ${marks[part]!.id}: ${ratio.toFixed(2)}`;
  for (const shape of shapes) {
    const { stroke, paint, alpha } = shape;
    if (stroke === 0 || paint !== palette.outlineOnPigment || alpha < 0.9) continue;
    const all = besides(shape, shapes, palette);
    const hard = all.filter((ratio) => ratio < least.onPaint);
    if (hard.length > all.length / 3)
      yield `an outline on paint in ${marks[shape.part]!.id}: ${Math.min(...hard).toFixed(2)}`;
  }
}

/**
 * Finds what is hard to see in a kind's example, in one mood of a theme. `states`: how many states are
 * checked, counted from the last.
 */
export async function hardToSee(
  kind: string,
  theme: Theme,
  mood: string,
  states = Infinity,
): Promise<readonly string[]> {
  const [spec, example] = [KINDS.get(kind)!, EXAMPLES.get(kind)!];
  await openExample(spec, example);
  const least = LEAST.get(theme.name) ?? USUAL;
  const worn = { from: mood, to: mood, mix: 1 };
  const around = { mood: worn, palette: paletteOf(theme, worn) };
  return (['wide', 'tall'] as const).flatMap((aspect) =>
    exampleMoments(spec as never, example, aspect, around)
      .filter(({ moment }) => moment.focus.length === 0)
      .slice(-states)
      .flatMap(({ name, moment }) =>
        [...faultsOf(kind, moment as never, least)].map(
          (fault) => `${theme.name}, ${mood}, ${kind}, ${aspect} ${name}: ${fault}`,
        ),
      ),
  );
}
