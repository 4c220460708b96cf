/**
 * Places the labels of a model: beside it on a wide stage, above and below it on a tall one, each with a line
 * to its part.
 */
import { breakLines } from '../../story/layout/break-lines.ts';
import { measure } from '../../story/layout/measure.ts';
import type { Label, PlacedLabel } from '../../story/scene.ts';
import { column, type Rect } from '../scenes/kit/place.ts';
import { areaOf, onPlate, type Pair, type PictureLabel } from '../scenes/kit/plate.ts';
import { label, wrap, together } from '../scenes/kit/text.ts';
import type { ModelContext } from './measured-model.ts';
import { moved } from './matrix.ts';
import { stroke, type Stroke } from './stroke.ts';
import { cameraOf, farthestOf, middleOf, partsIn, project, spaceOf, turnsOf } from './turntable.ts';
import type { Camera } from './turntable.ts';

interface LabelRequest {
  readonly label: Label;
  readonly lines: readonly string[];
  readonly width: number;
  /** The place of the part on the plate. */
  readonly at: Pair;
}
/** A label and the line from it to its part. */
interface Led {
  readonly words: PictureLabel;
  readonly line: readonly [Pair, Pair];
}

const WIDEST = { wide: 176, tall: 168 } as const;
const roleOf = ({ style }: Label) => (style === 'note' ? 'axis' : 'label');

function requestsIn(context: ModelContext, camera: Camera): readonly LabelRequest[] {
  const { params, state, aspect, labels } = context;
  const ids = Object.keys(params.parts);
  const turns = turnsOf(params, state.turned);
  return labels.flatMap((one): readonly LabelRequest[] => {
    const index = ids.indexOf(one.anchor);
    if (index < 0) return [];
    const part = params.found?.parts[one.anchor];
    const middle = part ? middleOf(part, state) : ([0, 0, 0] as const);
    const [x, y] = project(camera, moved(turns[index]!, middle));
    const type = context.type[roleOf(one)];
    const lines = wrap(one.text, WIDEST[aspect], type);
    const width = Math.max(...lines.map((line) => measure(line, type)));
    return [{ label: one, lines, width, at: [x, y] }];
  });
}

/** The bounds of the visible parts on the plate. */
function reachOf({ params, state }: ModelContext, camera: Camera): Rect {
  const turns = turnsOf(params, state.turned);
  const visibilityOf = (id: string) => (id === '' ? state.rest : (state.shown[id] ?? 1));
  const points = partsIn(params.found).flatMap(([id, part], i) =>
    visibilityOf(id) > 0
      ? farthestOf(part, state.clip).map((end) => project(camera, moved(turns[i]!, end)))
      : [],
  );
  const xs = points.length > 0 ? points.map(([x]) => x) : [camera.x];
  const ys = points.length > 0 ? points.map(([, y]) => y) : [camera.y];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Labels in two columns beside the model, each as close to the height of its part as the others allow. */
function besideIt(context: ModelContext, camera: Camera): readonly Led[] {
  const area = areaOf('wide', context.params.area);
  const { left, right } = reachOf(context, camera);
  const all = requestsIn(context, camera);
  const isLeft = ({ label: { side }, at }: LabelRequest) =>
    side === 'left' || (side !== 'right' && at[0] < camera.x);
  return [true, false].flatMap((onLeft) => {
    const sideLabels = all.filter((one) => isLeft(one) === onLeft);
    const widest = Math.max(0, ...sideLabels.map(({ width }) => width));
    const x = onLeft
      ? Math.max(area.x + widest, left - 34)
      : Math.min(area.x + area.width - widest, right + 34);
    const entries = sideLabels.map(({ label: one, lines, at }) => {
      const { anchor: id, opacity } = one;
      return { id, lines, role: roleOf(one), opacity, centre: at[1] } as const;
    });
    const columnSpace = { x, top: area.y, bottom: area.y + area.height - 40, pad: 14 };
    return column(entries, context.type, columnSpace, onLeft ? 'end' : 'start').map(
      (words, i): Led => {
        const centre = words.y - 5 + ((words.lines.length - 1) * context.type.line) / 2;
        return { words, line: [[x + (onLeft ? 8 : -8), centre], sideLabels[i]!.at] };
      },
    );
  });
}

/** Distance between two labels in a corner. */
const GAP = 5;
/** Distance from the model to the labels above and below it: just long enough for a visible line. */
const CLEAR = 44;

/** Labels in the corners above and below the model, because a phone has no space beside it. */
function aroundIt(context: ModelContext, camera: Camera): readonly Led[] {
  const area = areaOf('tall', context.params.area);
  const space = spaceOf('tall', context.params.area);
  const middle = space.y + space.height / 2;
  const { top, bottom: low } = reachOf(context, camera);
  const over = Math.max(space.y - 16, top - CLEAR);
  const under = Math.min(space.y + space.height + 22, low + CLEAR + 12);
  const all = requestsIn(context, camera);
  const corner = (isAbove: boolean, onLeft: boolean): readonly Led[] => {
    const sideLabels = all
      .filter(({ at }) => at[1] < middle === isAbove && at[0] < camera.x === onLeft)
      // Sorted so that no lines cross: the row nearest to the model belongs to the part nearest to this side.
      .sort((a, b) => (a.at[0] - b.at[0]) * (isAbove === onLeft ? -1 : 1));
    const rows = sideLabels.reduce((sum, { lines }) => sum + lines.length, 0);
    const gaps = GAP * Math.max(0, sideLabels.length - 1);
    const x = onLeft ? area.x : area.x + area.width;
    const inward = onLeft ? 1 : -1;
    let y = isAbove ? over - (rows - 1) * context.type.line - gaps : under;
    return sideLabels.map(({ label: one, lines, width, at }): Led => {
      const words = label(one.anchor, [x, y], lines, roleOf(one), {
        align: onLeft ? 'start' : 'end',
        opacity: one.opacity,
      });
      const bottom = y + (lines.length - 1) * context.type.line;
      y = bottom + context.type.line + GAP;
      const end = x + inward * (width + 4);
      const isPast = inward * (at[0] - end) > 0;
      const from: Pair = isPast
        ? [end, (words.y + bottom) / 2 - 5]
        : [end - inward * 14, isAbove ? bottom + 6 : words.y - 18];
      return { words, line: [from, at] };
    });
  };
  return [
    corner(true, true),
    corner(true, false),
    corner(false, true),
    corner(false, false),
  ].flat();
}

const ledLabels = (context: ModelContext, camera: Camera): readonly Led[] =>
  context.aspect === 'wide' ? besideIt(context, camera) : aroundIt(context, camera);

const RADIUS = 3.4;
const RING = Array.from({ length: 11 }, (_, i) => {
  const angle = (i * 2 * Math.PI) / 10;
  return [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)] as const;
});

/**
 * The lines from labels to parts, each ending in a ring, with wider lines in the ground's colour below them.
 */
export function leaders(context: ModelContext, camera: Camera): readonly Stroke[] {
  const { palette } = context;
  const under = palette.contrast ? palette.paper : palette.card;
  const ink = palette.contrast ? palette.ink : palette.outline;
  return ledLabels(context, camera).flatMap(({ words, line: [from, to] }): readonly Stroke[] => {
    const { id, opacity } = words;
    if (opacity <= 0.004) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const stop = Math.max(0, 1 - RADIUS / (Math.hypot(dx, dy) || 1));
    const line = [...from, from[0] + dx * stop, from[1] + dy * stop];
    const ring = RING.flatMap(([x, y]) => [to[0] + x, to[1] + y]);
    return [
      stroke(`${id}-line-casing`, line, 4, under, opacity),
      stroke(`${id}-ring-casing`, ring, 4, under, opacity),
      stroke(`${id}-line`, line, 1.2, ink, opacity),
      stroke(`${id}-ring`, ring, 1.6, ink, opacity),
    ];
  });
}

/** All labels of a context and the credit of the model, as fractions of the plate. */
export function labelsOf(context: ModelContext): readonly PlacedLabel[] {
  const { params, aspect, state } = context;
  const { area, credit, licence } = params;
  const camera = cameraOf(state.view, aspect, area);
  const { x, y, width, height } = areaOf(aspect, area);
  const text = together([credit, licence]);
  return [
    ...ledLabels(context, camera).map(({ words }) => words),
    label('credit', [x, y + height - 4], breakLines(text, width, context.type.axis), 'axis'),
  ].map((words) => onPlate(aspect, words));
}
