/** Where the words stand: beside the model on a wide stage, over and under it on a tall one, with a line to the part. */
import type { Label, PlacedLabel } from '../../../story/scene.ts';
import type { Stroke } from '../../space/stroke.ts';
import { fitted, measure } from '../kit/measure.ts';
import { LINE_HEIGHT, SIZE, spread } from '../kit/place.ts';
import { areaOf, onPlate, type Pair, type PictureLabel } from '../kit/plate.ts';
import { cameraOf, middleOf, project, roomOf, turnsOf, type Camera } from './camera.ts';
import { moved } from './matrix.ts';
import type { Context } from './params.ts';

interface Said {
  readonly label: Label;
  readonly lines: readonly string[];
  readonly width: number;
  /** The part on the plate. */
  readonly at: Pair;
}
interface Set {
  readonly words: PictureLabel;
  /** From the words to the part. */
  readonly line: readonly [Pair, Pair];
}

const WIDEST = { wide: 176, tall: 168 } as const;
const roleOf = ({ style }: Label) => (style === 'note' ? 'axis' : 'label');

function saidOf(context: Context, camera: Camera): readonly Said[] {
  const { params, state, aspect, labels } = context;
  const ids = Object.keys(params.parts);
  const turns = turnsOf(params, state.turned);
  return labels.flatMap((label): Said[] => {
    const part = params.found?.parts[label.anchor];
    const index = ids.indexOf(label.anchor);
    if (index < 0) return [];
    const [x, y] = project(
      camera,
      moved(turns[index]!, ...(part ? middleOf(part, state) : ([0, 0, 0] as const))),
    );
    const lines = label.text
      .split(/;\s*/)
      .flatMap((line) => fitted(line, WIDEST[aspect], SIZE.label + 1));
    const width = Math.max(...lines.map((line) => measure(line, SIZE.label + 1)));
    return [{ label, lines, width, at: [x, y] }];
  });
}

interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** How far the model reaches on the plate. */
function reach({ params, state }: Context, camera: Camera): Reach {
  const turns = turnsOf(params, state.turned);
  const { parts = {}, rest } = params.found ?? {};
  const all = [...Object.entries(parts), ...(rest && state.rest > 0 ? [['', rest] as const] : [])];
  const corners = all.flatMap(([id, { ends }], i) => {
    if (id !== '' && (state.shown[id] ?? 1) <= 0) return [];
    const out: Pair[] = [];
    for (let k = 0; k < ends.length; k += 3) {
      const [x, y] = project(camera, moved(turns[i]!, ends[k]!, ends[k + 1]!, ends[k + 2]!));
      out.push([x, y]);
    }
    return out;
  });
  const xs = corners.length > 0 ? corners.map(([x]) => x) : [camera.x];
  const ys = corners.length > 0 ? corners.map(([, y]) => y) : [camera.y];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    foot: Math.max(...ys),
  };
}

const wordsOf = (said: Said, x: number, y: number, align: PictureLabel['align']): PictureLabel => ({
  id: said.label.anchor,
  x,
  y,
  lines: said.lines,
  align,
  role: roleOf(said.label),
  opacity: said.label.opacity,
});

/** In two columns beside it, each at the height of its part as far as the others let it. */
function beside(context: Context, camera: Camera): readonly Set[] {
  const area = areaOf('wide', context.params.area);
  const { left, right } = reach(context, camera);
  const all = saidOf(context, camera);
  const isLeft = ({ label, at }: Said) =>
    label.side === 'left' || (label.side !== 'right' && at[0] < camera.x);
  return [true, false].flatMap((onLeft) => {
    const column = all.filter((said) => isLeft(said) === onLeft);
    const wishes = column.map(({ at, lines }) => ({
      centre: at[1],
      height: lines.length * LINE_HEIGHT + 14,
    }));
    const centres = spread(wishes, area.y, area.y + area.height - 40);
    const widest = Math.max(0, ...column.map(({ width }) => width));
    const x = onLeft
      ? Math.max(area.x + widest, left - 34)
      : Math.min(area.x + area.width - widest, right + 34);
    return column.map((said, i): Set => {
      const first = centres[i]! + 5 - ((said.lines.length - 1) * LINE_HEIGHT) / 2;
      return {
        words: wordsOf(said, x, first, onLeft ? 'end' : 'start'),
        line: [[x + (onLeft ? 8 : -8), centres[i]!], said.at],
      };
    });
  });
}

/** Between two labels of a corner. */
const GAP = 5;

/** From the model to the words over and under it: as short as a line may be that still leads somewhere. */
const CLEAR = 44;

/** In the corners over and under it: a phone has no room beside. */
function around(context: Context, camera: Camera): readonly Set[] {
  const area = areaOf('tall', context.params.area);
  const room = roomOf('tall', context.params.area);
  const middle = room.y + room.height / 2;
  const { top, foot: low } = reach(context, camera);
  const over = Math.max(room.y - 16, top - CLEAR);
  const under = Math.min(room.y + room.height + 22, low + CLEAR + 12);
  const all = saidOf(context, camera);
  return [true, false].flatMap((above) =>
    [true, false].flatMap((onLeft) => {
      const corner = all
        .filter(({ at }) => at[1] < middle === above && at[0] < camera.x === onLeft)
        // So that no line crosses another: the lowest row leads to what lies nearest to its side.
        .sort((a, b) => (a.at[0] - b.at[0]) * (above === onLeft ? -1 : 1));
      const rows = corner.reduce((sum, { lines }) => sum + lines.length, 0);
      const gaps = GAP * Math.max(0, corner.length - 1);
      let y = above ? over - (rows - 1) * LINE_HEIGHT - gaps : under;
      return corner.map((said): Set => {
        const x = onLeft ? area.x : area.x + area.width;
        const words = wordsOf(said, x, y, onLeft ? 'start' : 'end');
        const foot = y + (said.lines.length - 1) * LINE_HEIGHT;
        y = foot + LINE_HEIGHT + GAP;
        const end = onLeft ? x + said.width + 4 : x - said.width - 4;
        const past = onLeft ? end < said.at[0] : end > said.at[0];
        const from: Pair = past
          ? [end, (words.y + foot) / 2 - 5]
          : [onLeft ? end - 14 : end + 14, above ? foot + 6 : words.y - 18];
        return { words, line: [from, said.at] };
      });
    }),
  );
}

const setOf = (context: Context, camera: Camera): readonly Set[] =>
  context.aspect === 'wide' ? beside(context, camera) : around(context, camera);

const RADIUS = 3.4;
const RING = Array.from({ length: 11 }, (_, i) => (i * 2 * Math.PI) / 10);

/** The lines from words to parts, each ending in a ring; the ground's own colour lies under both. */
export function leaders(context: Context, camera: Camera): readonly Stroke[] {
  const { palette } = context;
  return setOf(context, camera).flatMap(({ words, line: [from, to] }): Stroke[] => {
    if (words.opacity <= 0.004) return [];
    const far = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const stop = Math.max(0, 1 - RADIUS / far);
    const line = [...from, from[0] + (to[0] - from[0]) * stop, from[1] + (to[1] - from[1]) * stop];
    const ring = RING.flatMap((a) => [to[0] + RADIUS * Math.cos(a), to[1] + RADIUS * Math.sin(a)]);
    const base = { opacity: words.opacity, z: 0 };
    const casing = { ...base, width: 4, colour: palette.contrast ? palette.paper : palette.slip };
    const ink = { ...base, width: 1.2, colour: palette.contrast ? palette.ink : palette.outline };
    return [
      { ...casing, id: `${words.id}-line-casing`, points: line },
      { ...casing, id: `${words.id}-ring-casing`, points: ring },
      { ...ink, id: `${words.id}-line`, points: line },
      { ...ink, id: `${words.id}-ring`, points: ring, width: 1.6 },
    ];
  });
}

/** Every label of a context, and who made the model, as fractions of the plate. */
export function labelsOf(context: Context): readonly PlacedLabel[] {
  const { params, aspect, state } = context;
  const camera = cameraOf(state.view, aspect, params.area);
  const area = areaOf(aspect, params.area);
  const credit: PictureLabel = {
    id: 'credit',
    x: area.x,
    y: area.y + area.height - 4,
    lines: fitted(
      params.licence === undefined ? params.credit : `${params.credit}, ${params.licence}`,
      area.width,
      SIZE.axis,
    ),
    align: 'start',
    role: 'axis',
    opacity: 1,
  };
  return [...setOf(context, camera).map(({ words }) => words), credit].map((words) =>
    onPlate(aspect, words),
  );
}
