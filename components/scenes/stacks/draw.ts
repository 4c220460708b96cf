/**
 * Piles up to the line, the line, the piles above it, the axes beside; finding, key and the words of
 * each.
 */
import type { Palette } from '../../../story/scene.ts';
import { DOTTED, hline, mark, type Mark, round1, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, heading, label, linesOf, scripted, wrap } from '../kit/text.ts';
import { brace, pileOf } from './boxes.ts';
import {
  bendOf,
  type Board,
  boardOf,
  extentOf,
  heightAt,
  type KeyEntry,
  keyOf,
  overText,
  type Stack,
  stacksOf,
  toldOf,
} from './layout.ts';
import type { Context, Params } from './params.ts';

/** Samples beside the words of the key. */
function keySample(palette: Palette, params: Params, hatch: string, entry: KeyEntry): Mark[] {
  const { id, at } = entry;
  const [x, y] = [round1(at[0]), round1(at[1] - 12)];
  if (id === 'line') {
    const line = { stroke: palette.ink, 'stroke-width': 2.6 };
    return [mark('path', 'key-line', { d: hline(at[0], at[1] - 5, 21), ...line })];
  }
  const isAbove = id === 'above';
  const { friction } = toldOf(params);
  const { contrast } = palette;
  const paint = isAbove ? colourAt(palette, 1) : palette.malachite;
  const fill = contrast ? (isAbove ? palette.ground : hatch) : paint;
  const stroke = isAbove && friction ? palette.friction : palette.edge;
  const box = { x, y, width: 21, height: 15 };
  const casing = { ...box, stroke: palette.ink, 'stroke-width': 3.6 };
  const braced = { stroke: palette.contourPainted, 'stroke-width': 1.2 };
  return [
    ...(contrast && isAbove ? [mark('rect', 'key-casing', casing)] : []),
    mark('rect', `key-${id}`, { ...box, fill, stroke, 'stroke-width': isAbove ? 1.8 : 1.2 }),
    ...(isAbove && !contrast
      ? [mark('path', 'key-brace', { d: brace(at[0], at[1] + 3, 21, 15), ...braced })]
      : []),
  ];
}

/** Finding, unit rule and key at the top of the stage; the line's name on its left. */
function fixedLabels(
  { aspect, params }: LayoutContext<Params>,
  board: Board,
  key: readonly KeyEntry[],
): readonly PictureLabel[] {
  const titlePlace = [key[0]?.at[0] ?? board.area.x, board.area.y + 14] as const;
  const named = linesOf(toldOf(params).line);
  const side = [(board.xs[0] ?? 0) - 22, board.line + 4 - (named.length - 1) * 9] as const;
  return [
    ...heading('title', params, () => titlePlace),
    ...key.map(({ id, text, at: [x, y] }) => label(`key-${id}`, [x + 30, y], [text], 'axis')),
    ...(aspect === 'tall' ? [] : [label('line', side, named, 'strong', { align: 'end' })]),
  ];
}

/** Whether the script has words for a stack. */
const isSaid = ({ labels }: Context, id: string) => labels.some(({ anchor }) => anchor === id);

/** Others recede while a stack is in focus. */
const strengthOf = (context: Context, { id, shown }: Stack): number =>
  shown * emphasisOpacity(context, 0.28, id);

/**
 * The line bends around a stack as far as that is in its way: along its front, back along its end,
 * and on behind to the next.
 */
function lineOf(
  { aspect, params }: LayoutContext<Params>,
  board: Board,
  i: number,
  bend: number,
): string {
  const { line, front, back, pitch, xs } = board;
  const x = xs[i] ?? 0;
  const [dx, dy] = [back.x * params.deep * bend, back.y * params.deep * bend];
  const reach = aspect === 'tall' ? 5 : 14;
  const isLast = i === xs.length - 1;
  const end = isLast
    ? x + front + back.x * params.deep + reach
    : x + pitch - reach * (1 + 0.6 * bend);
  return (
    `M${round1(x - reach)},${round1(line)}H${round1(x + front)}` +
    `l${round1(dx)},${round1(-dy)}H${round1(Math.max(end, x + front + dx))}`
  );
}

/** Draws one stack: its boxes and axis, its part of the line, its words. */
function stackDrawer(around: LayoutContext<Params>, board: Board, i: number) {
  const { aspect, lang } = around;
  const params = toldOf(around.params);
  const isTall = aspect === 'tall';
  const x = board.xs[i] ?? 0;
  const lineAt = keepLast((bend: number) => lineOf(around, board, i, bend));
  const { name = '', note = '' } = Object.values(params.stacks)[i] ?? {};
  const wrapped = keepLast((value: string) => [
    name,
    ...wrap(
      [...linesOf(note), value].filter((one) => one !== ''),
      board.pitch - 6,
      around.type.rest,
    ),
  ]);
  /** A pile by palette, which caches settled rows. */
  const pileAt = (id: string, isTop: boolean) => {
    const layers = 100 / params.layer;
    const { across, deep } = params;
    const pile = { id, x, across, deep, layers, from: isTop ? layers : 0, isTop };
    return keepLast((palette: Palette, isBare: boolean) => {
      const edge = isTop && params.friction ? palette.friction : palette.edge;
      const hatch = isBare || isTop ? palette.ground : hatchOf(around);
      const fill = palette.contrast ? hatch : undefined;
      return keepLast(pileOf(board, pile, { palette, edge, fill, isBare }));
    });
  };
  const [below, above] = [pileAt('below', false), pileAt('above', true)];

  /** An axis from the line to the exact value: boxes are rounded, the axis is not. */
  function axisMarks({ palette }: Context, level: number, grown: number): readonly Mark[] {
    if (Math.abs(level - 100) < 0.05 || grown <= 0) return [];
    const [at, cap] = isTall ? [x - 5, 2.5] : [x - 13, 4.5];
    const [bottom, end] = [board.line - 4, heightAt(board, 100 + (level - 100) * grown)];
    const d =
      `M${round1(at)},${round1(bottom)}V${round1(end)}` +
      hline(at - cap, bottom, cap * 2) +
      hline(at - cap, end, cap * 2);
    const stroke = params.friction && level > 100 ? palette.friction : palette.ink;
    return [
      ...(palette.contrast ? [stroked('axis-casing', d, palette.ink, 3.4)] : []),
      stroked('axis', d, stroke, 1.6),
    ];
  }

  /** How far it stands above the line, over its uppermost box; the script's words replace it. */
  function overLabel(context: Context, stack: Stack, level: number, grown: number): PictureLabel {
    const { lines, opacity, isNote } = scripted(context, stack.id, [overText(lang, level)]);
    const boxes = stack.below + stack.above;
    const layersUsed = Math.ceil(boxes / (params.across * params.deep) - 1e-6);
    const back = params.deep * board.back.y;
    const top = Math.min(board.floor - layersUsed * board.height, board.line) - back;
    const at = [x + board.back.x, top - 10 - (lines.length - 1) * around.type.line] as const;
    const role = params.friction && level > 100 ? 'friction' : isNote ? 'note' : 'strong';
    const arrived = Math.min(1, arrival(grown)) * opacity * strengthOf(context, stack);
    return label(`${stack.id}-over`, at, lines, role, { opacity: arrived });
  }

  return (context: Context, stack: Stack) => {
    const { palette, state } = context;
    const { id, text, level, isPromised } = stack;
    const opacity = strengthOf(context, stack);
    const grown = (level !== undefined && level > 100 ? state.above : state.filled)[id] ?? 1;
    // No data: a dotted base line and the words.
    const nothing = { d: hline(x, board.floor - 6, board.front), stroke: palette.outline };
    const value = text === undefined ? params.gap : `${text} ${params.said}`.trim();
    const round = { 'stroke-linejoin': 'round' };
    const line = lineAt(bendOf(board, around.params, level));
    // The distance from the line is drawn only where it is printed.
    const isMeasured = level !== undefined && (params.reads === 'use' || isSaid(context, id));
    return {
      stack: mark('g', `stack-${id}`, { opacity }, [
        ...(level === undefined
          ? [mark('path', 'nothing', { ...nothing, 'stroke-width': 1.2, ...DOTTED })]
          : []),
        below(palette, isPromised)(stack.below),
        above(palette, isPromised)(stack.above),
        ...(isMeasured ? axisMarks(context, level, grown) : []),
      ]),
      line: mark('g', `line-${id}`, { opacity }, [
        stroked('casing', line, palette.ground, 6, round),
        stroked('line', line, palette.ink, 2.6, round),
      ]),
      labels: [
        label(id, [x, board.floor + (isTall ? 19 : 26)], wrapped(value), 'strong', { opacity }),
        ...(isMeasured ? [overLabel(context, stack, level, grown)] : []),
      ],
    };
  };
}

/** Everything that does not move; computed again when values change the size of a box. */
const layoutOf = (context: LayoutContext<Params>) =>
  keepLast((highest: number, rows: number) => {
    const { params } = context;
    const board = boardOf(context, highest, rows);
    const key = keyOf(context, board);
    const ground = hline(board.area.x, board.floor, board.area.width);
    return {
      labels: fixedLabels(context, board, key),
      groundAt: keepLast(({ ink }: Palette) =>
        mark('path', 'ground', { d: ground, stroke: ink, 'stroke-width': 1.4 }),
      ),
      keyAt: keepLast((palette: Palette) =>
        key.flatMap((entry) => keySample(palette, params, hatchOf(context), entry)),
      ),
      drawers: board.xs.map((_, i) => stackDrawer(context, board, i)),
    };
  });

export const drawing = drawingOf(layoutOf, (layoutAt, context: Context): Picture => {
  const stacks = stacksOf(context);
  const layout = layoutAt(...extentOf(context.params, stacks));
  const drawn = layout.drawers.flatMap((draw, i) => (stacks[i] ? [draw(context, stacks[i])] : []));
  return layers([
    { marks: hatchDefs(context), labels: layout.labels },
    { marks: [layout.groundAt(context.palette)] },
    { marks: drawn.map(({ stack }) => stack) },
    { marks: drawn.map(({ line }) => line) },
    { marks: layout.keyAt(context.palette) },
    { labels: drawn.flatMap(({ labels }) => labels) },
  ]);
});
