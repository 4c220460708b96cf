/** Bars, goals round them, brackets of parts, dotted lines between, the words at each. */
import type { Palette } from '../../../story/scene.ts';
import { measure } from '../kit/measure.ts';
import { mark, round2, type Mark } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { DOTTED, polyline, stroked } from '../kit/path.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT, spread } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { boardOf, type Board, type PlacedBar } from './layout.ts';
import { bracketAt, goalMarks, paintMarks, partMarks } from './paint.ts';
import { acrossAt, shapeOf } from './shape.ts';
import type { Context, Params } from './spec.ts';

/** How high a dotted line between bars is, as a share of the highest bar. */
const SEPARATOR = 0.86;

/** A bar's group, kept while it rests. */
const barMarksOf = (board: Board, bar: PlacedBar, hatch: string) => {
  const shapeAt = keepLast((rise: number) => shapeOf(board, bar, rise));
  return keepLast(
    (palette: Palette, rise: number, opacity: number, goals: number, named: number): Mark => {
      const shape = shapeAt(rise);
      return mark('g', `bar-${bar.id}`, { opacity }, [
        ...paintMarks(palette, bar, shape, hatch),
        ...goalMarks(palette, board, bar, shape, goals),
        ...partMarks(palette, board, bar, shape, named),
      ]);
    },
  );
};

/** A base line under the bars; it breaks where a dotted line keeps two apart. */
function baseMarksOf(board: Board) {
  const size = board.isUpright ? board.area.width : board.area.height;
  const ends = [0, ...board.separators.flatMap(({ at }) => [at - 26, at + 26]), size];
  const base = ends
    .map((end, i) =>
      i % 2 === 0 ? polyline([board.at(0, end), board.at(0, ends[i + 1] ?? end)]) : '',
    )
    .join('');
  const gaps = board.bars
    .filter(({ value }) => value === undefined)
    .map((bar) => acrossAt(board, bar, 9, bar.width / 2))
    .join('');
  return keepLast(({ ink }: Palette) => [
    stroked('base', base, ink, 1.6),
    ...(gaps ? [stroked('gaps', gaps, ink, 1.6, DOTTED)] : []),
  ]);
}

function titleLabels({ title, rule }: Params, { area }: Board): readonly PictureLabel[] {
  const lines = [title, rule].filter((line) => line !== undefined);
  const y = area.y - 26 - (lines.length - 1) * LINE_HEIGHT;
  const role = title === undefined ? 'label' : 'strong';
  return lines.length === 0 ? [] : [label('title', [area.x, y], lines, role)];
}

/** Names at the foot of a bar. */
function footLabel({ isUpright, isTall, at }: Board, { id, param, middle, width }: PlacedBar) {
  const { name, note } = param;
  if (!isUpright) {
    const line = note === undefined ? name : `${name}, ${note}`;
    return label(`${id}-name`, at(0, middle - width / 2 - 12), [line], 'strong');
  }
  const lines = wrap(note === undefined ? [name] : [name, note], isTall ? width + 10 : 240, 13.5);
  return label(`${id}-name`, at(-22, middle), lines, 'strong', { align: 'middle' });
}

/** Names of a bar's parts: beside an upright bar, under a flat one. */
function partLabels(board: Board, bar: PlacedBar): readonly PictureLabel[] {
  const { area, at, lengthOf, isUpright } = board;
  const wishes = bar.parts.map(({ from, to }) => ({
    centre: at(lengthOf((from + to) / 2), 0)[1],
    height: 19,
  }));
  const centres = spread(isUpright ? wishes : [], area.y, at(0, 0)[1]);
  return bar.parts.map(({ id, from, name, text }, i) =>
    label(
      `${bar.id}.${id}`,
      isUpright
        ? [area.x + bracketAt(bar) + 17, (centres[i] ?? 0) + 5]
        : at(lengthOf(from) + 2, bar.middle + bar.width / 2 + 17),
      [`${name} ${text}`],
      isUpright ? 'label' : 'axis',
    ),
  );
}

/** A group's name under its bars, once, with the bars that it stands under. */
function groupsOf({ bars, area, isUpright, at }: Board) {
  const names = [...new Set(bars.map(({ param }) => param.group))];
  return (isUpright ? names : []).flatMap((name, i) => {
    if (name === undefined) return [];
    const members = bars.filter(({ param }) => param.group === name);
    const middle = members.reduce((sum, bar) => sum + bar.middle, 0) / members.length;
    const place = [at(0, middle)[0], area.y + area.height - 4] as const;
    return [{ members, text: label(`group-${i}`, place, [name], 'axis', { align: 'middle' }) }];
  });
}

/** The reason between two bars, on the side where the neighbour is lower, so that it lies on none. */
function separatorsOf(board: Board) {
  const { bars, reach, at, isUpright, isTall } = board;
  return board.separators.map(({ id, text, at: across }) => {
    const before = bars.findLast(({ middle }) => middle < across)?.whole ?? 0;
    const after = bars.find(({ middle }) => middle > across)?.whole ?? 0;
    const isBack = isUpright && before <= after;
    const [x, y] = at(reach * SEPARATOR, across);
    const place = isUpright
      ? ([x + (isBack ? -10 : 10), y + 12] as const)
      : ([x + 12, y + 5] as const);
    const align = isBack ? ('end' as const) : ('start' as const);
    return { id, text, across, place, align, width: isTall ? 118 : 170 };
  });
}

/** All that does not move; one keeper of marks for each part. */
function layoutOf(context: LayoutContext<Params>) {
  const board = boardOf(context);
  const hatch = hatchOf(context);
  return {
    board,
    bars: board.bars.map((bar) => ({
      bar,
      marksAt: barMarksOf(board, bar, hatch),
      foot: footLabel(board, bar),
      parts: partLabels(board, bar),
    })),
    baseMarks: baseMarksOf(board),
    titles: titleLabels(context.params, board),
    groups: groupsOf(board),
    separators: separatorsOf(board),
  };
}
type Layout = ReturnType<typeof layoutOf>;

const faded = (words: PictureLabel, opacity: number): PictureLabel => ({ ...words, opacity });

/** How far a bar has risen, how strongly it shows (0 to 1), and the same with its focus. */
function stateOf({ state, ...context }: Context, id: string) {
  const shown = state.shown[id] ?? 1;
  return { rise: state.rise[id] ?? 1, shown, opacity: shown * emphasisOpacity(context, 0.3, id) };
}

/** All figures are of one size: large only where every one has the room. */
const hasLargeFigures = (context: Context, { isTall, bars }: Board): boolean =>
  !isTall ||
  bars.every(({ id, text, width }) => {
    const [first = ''] = scripted(context, id, text).lines;
    return measure(first, 25) < width + 26;
  });

/** The figure over what it is a share of, at the head of a bar. */
function headLabels(
  context: Context,
  { at, isUpright, lengthOf, reach }: Board,
  bar: PlacedBar,
  isLarge: boolean,
): readonly PictureLabel[] {
  const { id, middle, param, goal, range } = bar;
  const { rise, shown, opacity } = stateOf(context, id);
  const text = scripted(context, id, bar.text);
  const [first = '', ...more] = text.lines;
  const align = isUpright ? ('middle' as const) : ('start' as const);
  if (bar.value === undefined || first === '') {
    const place = at(18, middle + (isUpright ? 0 : 5));
    return [label(id, place, [context.params.gap], 'axis', { align, opacity: shown })];
  }
  const lengthTo = (value: number) => Math.min(reach, lengthOf(value));
  const head = Math.max(
    bar.whole * rise,
    range ? lengthTo(range[1]) * rise : 0,
    goal ? lengthTo(goal.value) * context.state.goals : 0,
  );
  const end = head + (param.open ? 28 : 0);
  const look = { align, opacity: opacity * arrival(rise) * text.opacity };
  if (!isUpright) return [label(id, at(end + 10, middle + 5), text.lines, 'strong', look)];
  const [x, y] = at(end, middle);
  const rest = param.of ? [...more, param.of] : more;
  const top = y - rest.length * LINE_HEIGHT;
  if (!isLarge) return [label(id, [x, top - 10], [first, ...rest], 'strong', look)];
  const figure = label(id, [x, top - 13], [first], 'figure', look);
  if (rest.length === 0) return [figure];
  return [figure, label(`${id}-of`, [x, top - 10 + LINE_HEIGHT], rest, 'label', look)];
}

function barPicture(
  context: Context,
  board: Board,
  { bar, marksAt, foot, parts }: Layout['bars'][number],
  isLarge: boolean,
): Partial<Picture> {
  const { palette, state } = context;
  const { rise, shown, opacity } = stateOf(context, bar.id);
  const named = state.parts * arrival(rise);
  return {
    marks: [marksAt(palette, rise, round2(opacity), state.goals, round2(named))],
    labels: [
      ...headLabels(context, board, bar, isLarge),
      faded(foot, opacity),
      ...parts.map((part) => {
        const text = scripted(context, part.id, part.lines);
        return { ...part, lines: text.lines, opacity: named * shown * text.opacity };
      }),
    ],
  };
}

function separatorPicture(
  context: Context,
  { at, reach }: Board,
  { id, text, across, place, align, width }: Layout['separators'][number],
): Partial<Picture> {
  const { between } = context.state;
  if (between <= 0) return {};
  const d = polyline([at(-10, across), at(reach * SEPARATOR * between, across)]);
  const dots = { 'stroke-dasharray': '1.5 6', 'stroke-linecap': 'round' };
  const { lines, opacity } = scripted(context, id, text);
  const look = { align, opacity: arrival(between) * opacity };
  return {
    marks: [stroked(`between-${id}`, d, context.palette.ink, 1.4, dots)],
    labels: [label(id, place, wrap(lines, width, 14), 'note', look)],
  };
}

export const drawing = drawingOf(layoutOf, (layout, context: Context): Picture => {
  const { board, bars, baseMarks, titles, groups, separators } = layout;
  const isLarge = hasLargeFigures(context, board);
  return layers([
    { marks: hatchDefs(context), labels: titles },
    ...bars.map((one) => barPicture(context, board, one, isLarge)),
    { marks: baseMarks(context.palette) },
    {
      labels: groups.map(({ members, text }) =>
        faded(text, Math.max(...members.map(({ id }) => stateOf(context, id).shown))),
      ),
    },
    ...separators.map((one) => separatorPicture(context, board, one)),
  ]);
});
