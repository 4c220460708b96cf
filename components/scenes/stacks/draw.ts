/** Piles up to the line, the line, what stands above it, the axes beside; finding, key and the words of each. */
import type { Palette } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { DOTTED, hline, stroked } from '../kit/path.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, linesOf, scripted, wrap } from '../kit/text.ts';
import { brace, pileOf, type Look } from './boxes.ts';
import { boardOf, extentOf, heightAt, keyOf, type Board, type KeyEntry } from './layout.ts';
import { overText, stacksOf, type Stack } from './rows.ts';
import type { Context, Params } from './spec.ts';

/** Others recede while a stack has the focus. */
const strengthOf = (context: Context, { id, shown }: Stack): number =>
  shown * emphasisOpacity(context, 0.28, id);

/** A stack's piles by palette, which keep the rows that have settled. */
function pilesOf({ scene, params }: LayoutContext<Params>, board: Board, x: number) {
  const whole = 100 / params.layer;
  const common = { x, across: params.across, deep: params.deep, layers: whole };
  const pile = (id: string, from: number, isHead: boolean) =>
    keepLast((palette: Palette, isBare: boolean) => {
      const edge = isHead && params.friction ? palette.friction : palette.edge;
      const fill = isBare || isHead ? palette.ground : hatchOf({ scene });
      const paint = palette.contrast ? fill : undefined;
      const look: Look = { palette, edge, fill: paint, isBare, isHead };
      return keepLast(pileOf(board, { ...common, id, from }, look));
    });
  return { below: pile('below', 0, false), above: pile('above', whole, true) };
}

/** The line wraps a stack: along its front, back along its end, on behind to the next. */
function lineOf({ aspect, params }: LayoutContext<Params>, board: Board, i: number): string {
  const { line, front, back, pitch, xs } = board;
  const x = xs[i] ?? 0;
  const [dx, dy] = [back.x * params.deep, back.y * params.deep];
  const reach = aspect === 'tall' ? 5 : 14;
  const end = i === xs.length - 1 ? x + front + dx + reach : x + pitch - reach * 1.6;
  return (
    `M${round1(x - reach)},${round1(line)}H${round1(x + front)}` +
    `l${round1(dx)},${round1(-dy)}H${round1(Math.max(end, x + front + dx))}`
  );
}

/** Samples beside the words of the key. */
function keySample(palette: Palette, { friction }: Params, hatch: string, entry: KeyEntry): Mark[] {
  const { id, at } = entry;
  const [x, y] = [round1(at[0]), round1(at[1] - 12)];
  if (id === 'line') {
    const line = { stroke: palette.ink, 'stroke-width': 2.6 };
    return [mark('path', 'key-line', { d: hline(at[0], at[1] - 5, 21), ...line })];
  }
  const isAbove = id === 'above';
  const { contrast } = palette;
  const paint = isAbove ? palette.azurite : palette.malachite;
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

/** Finding, unit rule and key on top of the stage; what the line is, at its left. */
function fixedLabels(
  { aspect, params: { title, rule, line } }: LayoutContext<Params>,
  board: Board,
  key: readonly KeyEntry[],
): readonly PictureLabel[] {
  const lines = [title, rule].filter((one) => one !== undefined);
  const head = [key[0]?.at[0] ?? board.area.x, board.area.y + 14] as const;
  const named = linesOf(line);
  const side = [(board.xs[0] ?? 0) - 22, board.line + 4 - (named.length - 1) * 9] as const;
  return [
    ...(lines.length > 0
      ? [label('title', head, lines, title === undefined ? 'label' : 'strong')]
      : []),
    ...key.map(({ id, text, at: [x, y] }) => label(`key-${id}`, [x + 30, y], [text], 'axis')),
    ...(aspect === 'tall' ? [] : [label('line', side, named, 'strong', { align: 'end' })]),
  ];
}

/** All that does not move; again where values change the measure of a box. */
const layoutOf = (context: LayoutContext<Params>) =>
  keepLast((highest: number, rows: number) => {
    const { params, aspect, scene } = context;
    const board = boardOf(context, highest, rows);
    const key = keyOf(context, board);
    const names = Object.values(params.stacks);
    const ground = hline(board.area.x, board.floor, board.area.width);
    return {
      board,
      labels: fixedLabels(context, board, key),
      groundAt: keepLast(({ ink }: Palette) =>
        mark('path', 'ground', { d: ground, stroke: ink, 'stroke-width': 1.4 }),
      ),
      keyAt: keepLast((palette: Palette) =>
        key.flatMap((entry) => keySample(palette, params, hatchOf({ scene }), entry)),
      ),
      stacks: board.xs.map((x, i) => ({
        x,
        ...pilesOf(context, board, x),
        line: lineOf(context, board, i),
        wrapped: keepLast((value: string) =>
          wrap(
            [...linesOf(names[i]?.note ?? ''), value].filter((line) => line !== ''),
            board.pitch - 6,
            aspect === 'tall' ? 12.5 : 13.5,
          ),
        ),
      })),
    };
  });
type Layout = ReturnType<ReturnType<typeof layoutOf>>;
type Kept = Layout['stacks'][number];

/** An axis from the line to the exact figure: boxes are rounded, the axis is not. */
function axisMarks(context: Context, board: Board, stack: Stack, x: number): readonly Mark[] {
  const { palette, params, state, aspect } = context;
  const { id, level } = stack;
  if (level === undefined || Math.abs(level - 100) < 0.05) return [];
  const grown = (level > 100 ? state.above : state.filled)[id] ?? 1;
  if (grown <= 0) return [];
  const [at, cap] = aspect === 'tall' ? [x - 5, 2.5] : [x - 13, 4.5];
  const [foot, end] = [board.line - 4, heightAt(board, 100 + (level - 100) * grown)];
  const d =
    `M${round1(at)},${round1(foot)}V${round1(end)}` +
    hline(at - cap, foot, cap * 2) +
    hline(at - cap, end, cap * 2);
  const stroke = params.friction && level > 100 ? palette.friction : palette.ink;
  return [
    ...(palette.contrast ? [stroked('axis-casing', d, palette.ink, 3.4)] : []),
    stroked('axis', d, stroke, 1.6),
  ];
}

function stackMark(context: Context, board: Board, stack: Stack, { x, below, above }: Kept): Mark {
  const { palette } = context;
  // Nobody has a figure: a dotted base line and the words.
  const base = { d: hline(x, board.floor - 6, board.front), stroke: palette.outline };
  return mark('g', `stack-${stack.id}`, { opacity: strengthOf(context, stack) }, [
    ...(stack.level === undefined
      ? [mark('path', 'nothing', { ...base, 'stroke-width': 1.2, ...DOTTED })]
      : []),
    below(palette, stack.isPromised)(stack.below),
    above(palette, stack.isPromised)(stack.above),
    ...axisMarks(context, board, stack, x),
  ]);
}

function lineMark(context: Context, stack: Stack, { line }: Kept): Mark {
  const { palette } = context;
  const round = { 'stroke-linejoin': 'round' };
  return mark('g', `line-${stack.id}`, { opacity: strengthOf(context, stack) }, [
    stroked('casing', line, palette.ground, 6, round),
    stroked('line', line, palette.ink, 2.6, round),
  ]);
}

/** Name, note and value under the floor. */
function footLabel(
  context: Context,
  { floor }: Board,
  stack: Stack,
  { x, wrapped }: Kept,
): PictureLabel {
  const { params, aspect } = context;
  const { id, text, param } = stack;
  const value = text === undefined ? params.gap : `${text} ${params.said}`.trim();
  const lines = [param.name, ...wrapped(value)];
  const opacity = strengthOf(context, stack);
  return label(id, [x, floor + (aspect === 'tall' ? 19 : 26)], lines, 'strong', { opacity });
}

/** How far it stands above the line, over its uppermost box; words of the script take its place. */
function overLabels(
  context: Context,
  board: Board,
  stack: Stack,
  x: number,
): readonly PictureLabel[] {
  const { params, state, lang } = context;
  const { id, level } = stack;
  if (level === undefined) return [];
  const isAbove = level > 100;
  const grown = Math.min(1, arrival((isAbove ? state.above : state.filled)[id] ?? 1));
  const { lines, opacity, isNote } = scripted(context, id, [overText(lang, level)]);
  const layersUsed = Math.ceil((stack.below + stack.above) / (params.across * params.deep) - 1e-6);
  const back = params.deep * board.back.y;
  const top = Math.min(board.floor - layersUsed * board.height, board.line) - back;
  return [
    label(
      `${id}-over`,
      [x + board.back.x, top - 10 - (lines.length - 1) * LINE_HEIGHT],
      lines,
      params.friction && isAbove ? 'friction' : isNote ? 'note' : 'strong',
      { opacity: grown * opacity * strengthOf(context, stack) },
    ),
  ];
}

export const drawing = drawingOf(layoutOf, (layoutAt, context: Context): Picture => {
  const stacks = stacksOf(context);
  const {
    board,
    labels,
    groundAt,
    keyAt,
    stacks: kept,
  } = layoutAt(...extentOf(context.params, stacks));
  const each = <T>(draw: (stack: Stack, one: Kept) => readonly T[]): readonly T[] =>
    stacks.flatMap((stack, i) => (kept[i] ? draw(stack, kept[i]) : []));
  return layers([
    { marks: hatchDefs(context), labels },
    { marks: [groundAt(context.palette)] },
    { marks: each((stack, one) => [stackMark(context, board, stack, one)]) },
    { marks: each((stack, one) => [lineMark(context, stack, one)]) },
    { marks: keyAt(context.palette) },
    {
      labels: each((stack, one) => [
        footLabel(context, board, stack, one),
        ...overLabels(context, board, stack, one.x),
      ]),
    },
  ]);
});
