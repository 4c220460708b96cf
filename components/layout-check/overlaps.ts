/** Finds overlaps of labels, words of the page, and scenes. */
import { overlap, type Rect } from '../scenes/kit/place.ts';
import { cureOf, fault, more, quoted, textOf, type Fault, type Laid, type Named } from './fault.ts';
import { areaOf, toPlate, toWindow } from './screens.ts';
import { areaUnder, boxOfAll, type Shape } from './shapes.ts';
import type { Drawn } from './stops.ts';

/** Pixels by which two lines may overlap, and the share of a label's height without letters. */
const TOUCH = 3;
const AIR = 0.2;
/** The share of a label's width, and of a line's height, that words of the page may cover. */
const COVERED = 0.2;
/** From this many labels on the cure is to show fewer. */
const MANY = 6;
/** Square pixels of a picture that may lie under words. */
const PAINT = 300;

const across = (a: Rect, b: Rect) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const down = (a: Rect, b: Rect) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** Whether letters of one label lie on the other's: the ends of two long names are enough. */
const crosses = (a: Rect, b: Rect): boolean =>
  across(a, b) > TOUCH &&
  down(a, b) > Math.max(TOUCH, AIR * Math.min(a.bottom - a.top, b.bottom - b.top));

/** Whether a good part of a label, or of its last line, lies under words of the page. */
const covers = (card: Rect, { rect, label: { lines } }: Named): boolean =>
  across(card, rect) > Math.max(TOUCH, COVERED * (rect.right - rect.left)) &&
  down(card, rect) > Math.max(TOUCH, (COVERED * (rect.bottom - rect.top)) / lines.length);

/** Two scenes drawn on one another; labels of one on the other are part of this fault. */
interface Pair {
  readonly one: Drawn;
  readonly other: Drawn;
  /** The shared cells, in units of the plate. */
  readonly cells: readonly Rect[];
}
const arePair = (pairs: readonly Pair[], a: Drawn, b: Drawn) =>
  pairs.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));

/** Faults of labels that overlap. */
export function labelFaults(labels: readonly Named[], shared: readonly Pair[]): readonly Fault[] {
  const pairs: (readonly [Named, Named])[] = [];
  for (const [i, one] of labels.entries())
    for (const other of labels.slice(i + 1))
      if (crosses(one.rect, other.rect) && !arePair(shared, one.scene, other.scene))
        pairs.push([one, other]);
  pairs.sort(([a, b], [c, d]) => overlap(c.rect, d.rect) - overlap(a.rect, b.rect));
  const [worst] = pairs;
  if (!worst) return [];
  const [one, other] = worst;
  const all = [...new Set(pairs.flat())];
  const values = {
    ...{ one: quoted(textOf(one.label)), other: quoted(textOf(other.label)) },
    ...{ scene: one.scene.id, count: all.length, more: more(all.length - 2) },
  };
  const boxes = all.map(({ rect }) => rect);
  const covered = pairs.reduce((sum, [a, b]) => sum + overlap(a.rect, b.rect), 0);
  const sentence = all.length >= MANY ? 'manyLabels' : 'labelOnLabel';
  return [{ ...fault(sentence, `labels ${one.scene.id}`, values, boxes, covered), ...cureOf(one) }];
}

const inkUnder = (shapes: readonly Shape[], under: Rect): number =>
  shapes.reduce((sum, shape) => sum + areaUnder(shape, under), 0);

const ON_PICTURE = {
  card: 'cardOnPicture',
  note: 'noteOnPicture',
  title: 'titleOnPicture',
  question: 'questionOnPicture',
} as const;

/** Faults of words of the page over a picture's labels or shapes. */
export function cardFaults(laid: Laid, labels: readonly Named[]): readonly Fault[] {
  const { screen, drawn, cards, isOver } = laid;
  return cards.flatMap(({ part, rect }): readonly Fault[] => {
    // On a phone a question is always higher than the space that pictures leave: it is a fault only if it hides labels.
    const isQuestion = part === 'question';
    const covered = labels.filter((one) => covers(rect, one) && !(isQuestion && one.scene.isView));
    const inPlate = toPlate(rect, screen);
    const painted = drawn
      .filter(({ isGround, isView }) => !isGround && !(isOver && isView) && !isQuestion)
      .map((scene) => ({
        scene,
        area: inkUnder(scene.shapes, inPlate) * screen.plate.scale ** 2,
      }))
      .filter(({ area }) => area > PAINT);
    const [first] = covered;
    const [paint] = painted;
    if (!first && !paint) return [];
    const what = first ? quoted(textOf(first.label)) : `the picture of "${paint?.scene.id}"`;
    const boxes = [...covered.map((one) => one.rect), ...(paint ? [rect] : [])];
    const sentence = part === 'card' && isOver ? 'cardOverPicture' : ON_PICTURE[part];
    const values = { what, more: more(covered.length - 1) };
    const area = covered.reduce((sum, one) => sum + overlap(rect, one.rect), paint?.area ?? 0);
    return [{ ...fault(sentence, part, values, boxes, area), ...(first && cureOf(first)) }];
  });
}

const CELL = 20;

/** Cells of the plate in which both scenes draw. */
function sharedCells(one: Drawn, other: Drawn): readonly Rect[] {
  const [a, b] = [boxOfAll(one.shapes), boxOfAll(other.shapes)];
  const cells: Rect[] = [];
  const isInked = ({ shapes }: Drawn, cell: Rect) => inkUnder(shapes, cell) > CELL * CELL * 0.12;
  for (let left = Math.max(a.left, b.left); left < Math.min(a.right, b.right); left += CELL)
    for (let top = Math.max(a.top, b.top); top < Math.min(a.bottom, b.bottom); top += CELL) {
      const cell = { left, right: left + CELL, top, bottom: top + CELL };
      if (isInked(one, cell) && isInked(other, cell)) cells.push(cell);
    }
  return cells;
}

/** With fewer shared cells two pictures only touch. */
const LEAST_CELLS = 6;

/** Pairs of scenes that draw in the same place, background pictures aside. */
export function sharedIn({ drawn }: Laid): readonly Pair[] {
  const solid = drawn.filter(({ isGround, shapes }) => !isGround && shapes.length > 0);
  return solid
    .flatMap((one, i) =>
      solid.slice(i + 1).map((other): Pair => ({ one, other, cells: sharedCells(one, other) })),
    )
    .filter(({ cells }) => cells.length >= LEAST_CELLS);
}

/** Faults of scenes on one another, and of labels on the shapes of another scene. */
export function sceneFaults(
  { screen, drawn }: Laid,
  labels: readonly Named[],
  shared: readonly Pair[],
): readonly Fault[] {
  const onScenes = shared.map(({ one, other, cells }): Fault => {
    const box = toWindow(boxOfAll(cells.map((rect) => ({ rect }))), screen);
    const area = cells.length * (CELL * screen.plate.scale) ** 2;
    const values = { one: one.id, other: other.id };
    return {
      ...fault('sceneOnScene', `scenes ${one.id} ${other.id}`, values, [box], area),
      isReported: one.fills && other.fills,
    };
  });
  const written = drawn.flatMap((scene): readonly Fault[] => {
    const on = labels.filter(({ scene: by, rect }) => {
      if (by === scene || arePair(shared, by, scene)) return false;
      const under = toPlate(rect, screen);
      return inkUnder(scene.shapes, under) > 0.2 * areaOf(under);
    });
    const [first] = on;
    if (!first) return [];
    const values = { one: quoted(textOf(first.label)), scene: scene.id, more: more(on.length - 1) };
    const boxes = on.map(({ rect }) => rect);
    const area = boxes.reduce((sum, rect) => sum + areaOf(rect), 0);
    return [fault('labelOnScene', `on ${scene.id}`, values, boxes, area)];
  });
  return [...onScenes, ...written];
}
