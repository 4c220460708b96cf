/** Marks of each group row by row, water under them, outlines of promises, the key. */
import { measure } from '../../../story/layout/measure.ts';
import type { Label, Palette } from '../../../story/scene.ts';
import { bodyOf, darkOf, type GlyphName, stamp } from '../kit/glyphs.ts';
import {
  DASHED,
  dot,
  hline,
  mark,
  type Mark,
  polyline,
  round1,
  round2,
  stroked,
  vline,
} from '../kit/marks.ts';
import { colourAt, hatchOf } from '../kit/paint.ts';
import { group, keepLast, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { label, wrap } from '../kit/text.ts';
import { lastGoal } from './groups.ts';
import { type Board, goalHeight, headOf, type PlacedGroup } from './layout.ts';
import type { Params } from './params.ts';

/** Finer than on long lines, because a mark is small. */
const DASH = { near: '2.4 1.4', far: '1 2' } as const;
const EDGE = { 'stroke-width': 1.1, 'stroke-linejoin': 'round' } as const;
/** Opacity of the tea for what is left over: low enough to be lighter than any paint even without colour. */
const REST = 0.34;

/**
 * A group up to its present count, cached while it does not change: water, what is left over, its
 * marks; promises are outlined.
 */
export function groupMarkOf(context: LayoutContext<Params>, board: Board, group: PlacedGroup) {
  const { water: hasWater, total = 0, rest: restName } = context.params;
  const { id, box, rows, levelOf, bodies, darks, lines, promise } = group;
  const { row, climb, pitch } = board;
  const hatch = hatchOf(context);

  /** One wave per mark under each row, over the full width of a field. */
  const [wide, high] = pitch;
  const wave = `q${round1(wide / 4)},-3 ${round1(wide / 2)},0t${round1(wide / 2)},0`.repeat(row);
  const water = Array.from({ length: rows }, (_, r) => {
    return `M${round1(box.x)},${round1(box.y + box.height - r * high + 0.6)}${wave}`;
  }).join('');

  /**
   * One path per row, since a row has one hue: the colour scale extends from the bottom to the
   * highest count.
   */
  function paintedRows(palette: Palette, counted: number): readonly Mark[] {
    const complete = Math.floor(counted + 1e-6);
    const part = counted - complete;
    const path = (name: string, from: number, to: number, more: Mark['attrs'] = {}) => {
      const height = (levelOf(Math.floor(from / row)) + 0.5) / climb;
      const fill = palette.contrast ? hatch : colourAt(palette, height);
      const d = bodies.slice(from, to).join('');
      return mark('path', name, { d, fill, stroke: palette.edge, ...EDGE, ...more });
    };
    const dark = darks.slice(0, complete).join('');
    return [
      ...Array.from({ length: Math.ceil(complete / row) }, (_, r) =>
        path(`row-${r}`, r * row, Math.min(complete, (r + 1) * row)),
      ),
      ...(part > 1e-6 ? [path('arriving', complete, complete + 1, { opacity: round2(part) })] : []),
      ...(dark ? [mark('path', 'dark', { d: dark, fill: palette.edge })] : []),
    ];
  }

  /**
   * What is left over: plain paper; if it has a name, tea with a line through it, so that it differs
   * in form as well as colour.
   */
  function restMarks(
    { contrast, tea, teaLine, paper, edge }: Palette,
    counted: number,
    opacity: number,
  ) {
    const from = Math.floor(counted + 1e-6);
    if (opacity <= 0 || from >= total) return [];
    if (restName === undefined) {
      if (promise || bodies.length < total) return [];
      const bare = bodies.slice(from, total).join('');
      return [mark('path', 'bare', { d: bare, fill: paper, stroke: edge, 'stroke-width': 0.9 })];
    }
    const stroke = { stroke: teaLine, 'stroke-width': 1.1, opacity };
    // Paler than the neighbouring paint, and crossed by a line: the two differ even without hues.
    const fill = { fill: tea, 'fill-opacity': contrast ? 1 : REST };
    const between = (paths: readonly string[]) => paths.slice(from, total).join('');
    return [
      mark('path', 'rest', { d: between(bodies), ...fill, ...stroke }),
      mark('path', 'rest-line', { d: between(lines), fill: 'none', ...stroke }),
    ];
  }

  return keepLast((palette: Palette, counted: number, rest: number, opacity: number): Mark => {
    const ink = palette.contrast ? palette.teaLine : palette.ink;
    const outlined = promise ? bodies.slice(0, Math.round(counted)).join('') : '';
    const dash = { 'stroke-dasharray': DASH[promise ?? 'near'] };
    return mark('g', `group-${id}`, { opacity }, [
      ...(hasWater ? [stroked('water', water, ink, 0.9, { opacity: 0.5 })] : []),
      ...restMarks(palette, counted, rest),
      ...(promise ? [] : paintedRows(palette, counted)),
      ...(outlined ? [stroked('promised', outlined, palette.outline, 1.2, dash)] : []),
    ]);
  });
}

const pair = (x: number, y: number): Pair => [x, y];

/** From the bottom left up, over and down: an incomplete last row makes a step. */
function outlineOf({ row, pitch }: Board, { box }: PlacedGroup, marks: number): readonly Pair[] {
  const [bottom, left, right] = [box.y + box.height, box.x - 2, box.x + box.width + 2];
  const fullRows = Math.floor(marks / row);
  const over = marks % row;
  const top = bottom - fullRows * pitch[1];
  const step = box.x + over * pitch[0];
  const high = top - pitch[1];
  const upperEdge =
    over > 0 ? [pair(left, high), pair(step, high), pair(step, top)] : [pair(left, top)];
  const end = fullRows > 0 ? [pair(right, top), pair(right, bottom)] : [pair(step, bottom)];
  return [pair(left, bottom), ...upperEdge, ...end];
}

/** Goals: an outline around the promised number of marks, and a line across for the last one. */
export function goalMarks(
  { outline }: Palette,
  { layout }: Params,
  board: Board,
  drawn: number,
): readonly Mark[] {
  if (drawn <= 0) return [];
  const look = { ...DASHED, opacity: round2(Math.min(1, drawn * 2)) };
  const outlines = board.groups.flatMap((group) => {
    if (!group.goal) return [];
    const d = polyline(outlineOf(board, group, group.goal.marks));
    return [stroked(`goal-${group.id}`, d, outline, 1.4, look)];
  });
  const last = lastGoal(board.groups);
  if (!last || layout === 'fields') return outlines;
  const { x } = board.area;
  const end = x + (last.box.x - 2 - x) * drawn;
  const d = `M${round1(x)},${round1(goalHeight(board, last))}H${round1(end)}`;
  return [...outlines, stroked('goal-line', d, outline, 1.4, DASHED)];
}

/** The base line of columns, with a tick under each; dotted if a row has no value. */
export function baseMarks({ ink }: Palette, { layout }: Params, board: Board): readonly Mark[] {
  const [first] = board.groups;
  if (layout === 'fields' || !first) return [];
  const y = round1(first.box.y + first.box.height);
  const ticks = board.groups.map(({ box }) => vline(box.x + box.width / 2, y, 5));
  const gaps = board.groups
    .filter(({ marks }) => marks === undefined)
    .map(({ box }) => hline(box.x, y - 9, box.width));
  const dotted = { stroke: ink, fill: 'none', 'stroke-dasharray': '1.5 5' };
  return [
    stroked('base', hline(board.area.x, y, board.area.width), ink, 1.6),
    stroked('ticks', ticks.join(''), ink, 1),
    ...(gaps.length > 0 ? [mark('path', 'gaps', { d: gaps.join(''), ...dotted })] : []),
  ];
}

/** A mark of each kind beside its words. */
export function keyMarks(
  palette: Palette,
  shape: GlyphName,
  { key, sample: { width, height } }: Board,
  hatch: string,
): readonly Mark[] {
  const body = bodyOf(shape, width, height);
  return key.flatMap(({ id, at: [x, y] }) => {
    const at: Pair = [x, y - 5 + height / 2];
    const d = stamp(body, [at]);
    const line = hline(x + width * 0.12, at[1] - height * 0.32, width * 0.76);
    const fill = palette.contrast ? hatch : colourAt(palette, 0.55);
    const paint = { fill, stroke: palette.edge, ...EDGE };
    const tea = { fill: palette.tea, 'fill-opacity': palette.contrast ? 1 : REST };
    const teaLine = { stroke: palette.teaLine, ...EDGE };
    const dark = { d: stamp(darkOf(shape, width, height), [at]), fill: palette.edge };
    const outline = { fill: 'none', stroke: palette.outline, ...EDGE };
    const marks = {
      key: [mark('path', 'key', { d, ...paint }), mark('path', 'key-dark', dark)],
      promised: [mark('path', 'key-promised', { d, ...outline })],
      rest: [
        mark('path', 'key-rest', { d, ...tea, ...teaLine }),
        mark('path', 'key-line', { d: line, ...teaLine }),
      ],
      rule: [],
    };
    return marks[id];
  });
}

/**
 * A note of the script in free ground with a curved line to its group: left of its column and above
 * what stands there, or right of it if there is more room.
 */
export function noteOf(
  { aspect, type: scale }: LayoutContext<Params>,
  { ink }: Palette,
  board: Board,
  placed: PlacedGroup,
  { text, side }: Pick<Label, 'text' | 'side'>,
): (opacity: number) => Picture {
  const { area } = board;
  const isTall = aspect === 'tall';
  const type = scale.note;
  const lines = wrap(text, isTall ? 130 : 190, type);
  const width = Math.max(...lines.map((line) => measure(line, type)));
  const middle = placed.box.x + placed.box.width / 2;
  const top = headOf(board, placed, placed.marks ?? 0) - (isTall ? 22 : 28);
  const hasRoom = middle - area.x > area.width / 2 - 60;
  const isLeft = side !== 'right' && (hasRoom || side === 'left');
  const near = middle + (isLeft ? -1 : 1) * (isTall ? 44 : 118);
  const rise = (isTall ? 54 : 112) + (lines.length - 1) * scale.line;
  const y = Math.max(area.y + 70, top - rise);
  const x = isLeft ? Math.max(near, area.x + width) : Math.min(near, area.x + area.width - width);
  const [start, from, end] = [x + (isLeft ? 8 : -8), y - 4, round1(middle)].map(round1);
  const curve = `M${start},${from}Q${end},${from} ${end},${round1(top + 2)}`;
  const look = { align: isLeft ? 'end' : 'start' } as const;
  const note = {
    marks: [stroked('curve', curve, ink, 1.1), dot('end', [middle, top + 2], 2.6, { fill: ink })],
    // The id differs from that of the count, since a group may have both.
    labels: [label(`note-${placed.id}`, [x, y], lines, 'note', look)],
  };
  return (opacity) => group(`curve-${placed.id}`, opacity, [note]);
}
