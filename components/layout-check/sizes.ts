/** Finds parts that are outside a window, too small, or too long. */
import type { Rect } from '../scenes/kit/place.ts';
import { cureOf, fault, more, quoted, textOf, type Fault, type Laid, type Named } from './fault.ts';
import { areaOf, toPlate, toWindow, type Screen } from './screens.ts';
import { areaUnder, boxOf, boxOfAll, type Shape } from './shapes.ts';

/** Heights hidden by the header of a page, and by the list of chapters at the bottom of a wide window. */
const BARS = { header: 32, headerStacked: 52, chapters: 60 };

const clearOf = ({ width, height, isStacked }: Screen): Rect => ({
  left: 0,
  right: width,
  top: isStacked ? BARS.headerStacked : BARS.header,
  bottom: isStacked ? height : height - BARS.chapters,
});

/** How far a rectangle extends beyond another one, in pixels. */
const beyond = (rect: Rect, clear: Rect): number =>
  Math.max(
    0,
    clear.left - rect.left,
    rect.right - clear.right,
    clear.top - rect.top,
    rect.bottom - clear.bottom,
  );

export function outsideFaults(laid: Laid, labels: readonly Named[]): readonly Fault[] {
  const { screen, drawn } = laid;
  const clear = clearOf(screen);
  const out = labels.filter(({ rect }) => beyond(rect, clear) > 6);
  const [first] = out.toSorted((a, b) => beyond(b.rect, clear) - beyond(a.rect, clear));
  const window: Rect = { left: 0, right: screen.width, top: 0, bottom: screen.height };
  const parts = drawn
    .filter(({ isGround, isView }) => !isGround && !isView)
    .flatMap((scene) =>
      scene.shapes.flatMap((shape) => {
        const rect = toWindow(shape.rect, screen);
        if (beyond(rect, window) < 12) return [];
        const total = areaUnder(shape, shape.rect);
        const seen = areaUnder(shape, toPlate(window, screen));
        const lost = (total - seen) * screen.plate.scale ** 2;
        return lost > 150 && seen < 0.8 * total ? [{ scene, rect, lost }] : [];
      }),
    );
  const faults: Fault[] = [];
  if (first) {
    const px = Math.round(beyond(first.rect, clear));
    const values = { what: quoted(textOf(first.label)), px, more: more(out.length - 1) };
    const boxes = out.map(({ rect }) => rect);
    const outside = fault('labelOutside', `label of ${first.scene.id}`, values, boxes, px);
    faults.push({ ...outside, ...cureOf(first) });
  }
  const [part] = parts;
  if (part) {
    const boxes = parts.map(({ rect }) => rect);
    const lost = parts.reduce((sum, one) => sum + one.lost, 0);
    const { id } = part.scene;
    faults.push(fault('partOutside', `part of ${id}`, { scene: id }, boxes, lost));
  }
  return faults;
}

/** The least thickness of a bar and size of a mark. CSS pixels. */
const LEAST = { bar: 2.5, mark: 3.5 };
const FEW = 5;
const MARKS = 40;

const sidesOf = ({ left, right, top, bottom }: Rect, scale: number) => ({
  least: Math.min(right - left, bottom - top) * scale,
  most: Math.max(right - left, bottom - top) * scale,
});

/** Parts of a picture that are long but too thin. */
function thinParts(filled: readonly Shape[], scale: number): readonly Rect[] {
  const groups = new Map<number, Shape[]>();
  for (const shape of filled) groups.set(shape.part, [...(groups.get(shape.part) ?? []), shape]);
  const parts = [...groups.values()].map(boxOfAll);
  const long = parts.filter((rect) => sidesOf(rect, scale).most > 24);
  const thin = long.filter((rect) => sidesOf(rect, scale).least < LEAST.bar);
  return thin.length >= FEW && thin.length > 0.6 * long.length ? thin : [];
}

/** The size of marks that a scene has many of; the details inside them are smaller. */
function markSize(filled: readonly Shape[], scale: number): number {
  const marks = filled
    .flatMap(({ lines }) => (lines.length > 1 ? lines : []))
    .filter((line) => line.length > 2);
  if (marks.length < MARKS) return Infinity;
  const sizes = marks.map((line) => sidesOf(boxOf([line]), scale).most);
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length * 0.8)] ?? Infinity;
}

/** Faults of bars that are too thin and marks that are too small. */
export function smallFaults({ screen, drawn }: Laid): readonly Fault[] {
  const { scale } = screen.plate;
  return drawn
    .filter(({ isGround, isView }) => !isGround && !isView)
    .flatMap(({ id, shapes }): readonly Fault[] => {
      const filled = shapes.filter(({ stroke }) => stroke === 0);
      const thin = thinParts(filled, scale);
      const size = markSize(filled, scale);
      if (thin.length === 0 && size >= LEAST.mark) return [];
      const least = Math.min(...thin.map((rect) => sidesOf(rect, scale).least));
      const px = thin.length > 0 ? least : size;
      const boxes = (thin.length > 0 ? thin : [boxOfAll(filled)]).map((rect) =>
        toWindow(rect, screen),
      );
      return [
        fault('smallParts', id, { scene: id, px: px.toFixed(1) }, boxes, 1 / Math.max(0.1, px)),
      ];
    });
}

/** The most words of a picture's labels together, and the largest share of a window for them. */
const MOST = { words: 120, share: 0.2 };

/** Faults of labels that do not overlap but are too many to read. */
export function wordyFaults({ screen, drawn }: Laid, labels: readonly Named[]): readonly Fault[] {
  return drawn.flatMap(({ id, labels: all }): readonly Fault[] => {
    const sceneLabels = labels.filter(({ scene }) => scene.id === id);
    const words = all.reduce((sum, label) => sum + textOf(label).split(/\s+/).length, 0);
    const small = sceneLabels.filter(({ label }) => !label.role.startsWith('display'));
    const area = small.reduce((sum, { rect }) => sum + areaOf(rect), 0);
    const isMuch = words > MOST.words || area > MOST.share * screen.width * screen.height;
    if (!isMuch) return [];
    const boxes = sceneLabels.map(({ rect }) => rect);
    return [
      fault('wordyLabels', `labels ${id}`, { scene: id, count: all.length, words }, boxes, area),
    ];
  });
}

/** Faults of labels that the kind shortened to fit. */
export function cutFaults(labels: readonly Named[]): readonly Fault[] {
  const cut = labels.filter(({ label }) => label.isCut);
  const [first] = cut;
  if (!first) return [];
  const values = { what: quoted(first.label.lines.at(-1) ?? ''), more: more(cut.length - 1) };
  const boxes = cut.map(({ rect }) => rect);
  return [fault('cutLabel', `cut ${first.scene.id}`, values, boxes, cut.length)];
}

/** Faults of names that a picture leaves out, because they would lie on others. */
export const missingFaults = ({ drawn }: Laid): readonly Fault[] =>
  drawn.flatMap(({ id, missing: [first, ...others] }) =>
    first === undefined
      ? []
      : [
          fault('missingNames', `missing ${id}`, {
            what: quoted(first),
            more: more(others.length),
          }),
        ],
  );

/** The most lines of a title. */
const TITLE_LINES = 4;

/** Faults of titles with too many lines, and of words, a question included, that are higher than the window. */
export const wordsFaults = ({ screen, cards }: Laid): readonly Fault[] =>
  cards.flatMap(({ part, titleLines, rect }) => {
    const isWords = part === 'card' || part === 'question';
    const px = isWords ? Math.round(beyond(rect, clearOf(screen))) : 0;
    return [
      ...(titleLines > TITLE_LINES
        ? [fault('longTitle', 'title', { lines: titleLines }, [rect], titleLines)]
        : []),
      ...(px > 6 ? [fault('wordsOutside', 'words', { px }, [rect], px)] : []),
    ];
  });
