/** Bars, outlines of goals, brackets of parts, dotted separators, and the words of each. */
import { measure } from '../../../story/layout/measure.ts';
import type { Palette } from '../../../story/scene.ts';
import { DOTTED, polyline, round2, stroked } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { spread } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import {
  arrival,
  cutLines,
  emphasisOpacity,
  heading,
  label,
  scripted,
  wrap,
  together,
} from '../kit/text.ts';
import { boardOf, type Board, type PlacedBar } from './layout.ts';
import { acrossAt, barMarkOf, bracketAt } from './paint.ts';
import type { Context, Params } from './params.ts';

/** Height of a separator, as a share of the highest bar. */
const SEPARATOR = 0.86;

/** The base line under the bars; it is interrupted at separators. */
function baseMarksOf(board: Board) {
  const size = board.isUpright ? board.area.width : board.area.height;
  const starts = [0, ...board.separators.map(({ at }) => at + 26)];
  const base = starts.map((start, i) => {
    const end = (board.separators[i]?.at ?? size + 26) - 26;
    return polyline([board.at(0, start), board.at(0, end)]);
  });
  const gaps = board.bars
    .filter(({ value }) => value === undefined)
    .map((bar) => acrossAt(board, bar, 9, bar.width / 2));
  return keepLast(({ ink }: Palette) => [
    stroked('base', base.join(''), ink, 1.6),
    ...(gaps.length > 0 ? [stroked('gaps', gaps.join(''), ink, 1.6, DOTTED)] : []),
  ]);
}

/** Name and note under a bar. */
function bottomLabel(
  { isUpright, isTall, type, at, pitch, front }: Board,
  { id, param, label: name, middle, width }: PlacedBar,
) {
  const words = [isUpright ? param.name : name, param.note].filter((one) => one !== undefined);
  if (front > 0) {
    const most = Math.max(1, Math.floor(pitch / type.line));
    const { lines, isCut } = cutLines(wrap([together(words)], front - 12, type.strong), most);
    const [x, y] = at(-12, middle);
    const top = y + 5 - ((lines.length - 1) * type.line) / 2;
    return label(`${id}-name`, [x, top], lines, 'strong', { align: 'end', isCut });
  }
  if (!isUpright)
    return label(`${id}-name`, at(0, middle - width / 2 - 12), [together(words)], 'strong');
  const space = isTall ? width + 10 : Math.min(240, Math.max(width, pitch - 10));
  const [first = ''] = wrap(words, space, type.rest);
  // The first line is larger than the others.
  const lines = wrap(
    words,
    space,
    measure(first, type.strong) > pitch - 20 ? type.strong : type.rest,
  );
  return label(`${id}-name`, at(-22, middle), lines, 'strong', { align: 'middle' });
}

/** On a flat bar, where there is room: name and number, or only the number. */
function insideLabels({ at, lengthOf, type }: Board, bar: PlacedBar): readonly PictureLabel[] {
  return bar.parts.flatMap(({ id, from, to, name, text }) => {
    const lines = [`${name} ${text}`, text].find(
      (one) => measure(one, type.caption) < bar.width - 12,
    );
    if (lines === undefined || lengthOf(to - from) < type.line + 8) return [];
    const [x, y] = at(lengthOf((from + to) / 2), bar.middle);
    return [label(`${bar.id}.${id}`, [x, y + 5], [lines], 'caption', { align: 'middle' })];
  });
}

/** Names of a bar's parts: beside an upright bar, under a flat one. */
function partLabels(board: Board, bar: PlacedBar): readonly PictureLabel[] {
  const { area, at, lengthOf, isUpright } = board;
  const wishes = bar.parts.map(({ from, to }) => ({
    centre: at(lengthOf((from + to) / 2), 0)[1],
    height: 19,
  }));
  if (board.isInside) return insideLabels(board, bar);
  const centres = spread(isUpright ? wishes : [], area.y, at(0, 0)[1]);
  return bar.parts.flatMap(({ id, from, to, name, text }, i) => {
    // Parts of zero are only in the table.
    if (from === to) return [];
    const beside: Pair = [area.x + bracketAt(bar) + 17, (centres[i] ?? 0) + 5];
    const under = at(lengthOf(from) + 2, bar.middle + bar.width / 2 + 17);
    const role = isUpright ? 'label' : 'axis';
    return [label(`${bar.id}.${id}`, isUpright ? beside : under, [`${name} ${text}`], role)];
  });
}

/** Opacity of a bar (0 to 1), without the focus. */
const visibilityOf = ({ state }: Context, id: string) => state.shown[id] ?? 1;

/** Draws one bar. */
function barDrawer(context: LayoutContext<Params>, board: Board, bar: PlacedBar) {
  const { at, isUpright, lengthOf, reach } = board;
  const { id, middle, param, goal, range } = bar;
  const [below, parts] = [bottomLabel(board, bar), partLabels(board, bar)];
  const markAt = barMarkOf(board, bar, hatchOf(context));

  /** The number above what it is a share of, at the top of the bar. */
  function topLabels(now: Context, rise: number, strength: number, isLarge: boolean) {
    const text = scripted(now, id, bar.text);
    const [first = '', ...more] = text.lines;
    const align = isUpright ? ('middle' as const) : ('start' as const);
    if (first === '' && param.series === undefined) return [];
    if (bar.value === undefined || first === '') {
      const look = { align, opacity: visibilityOf(now, id) };
      return [label(id, at(18, middle + (isUpright ? 0 : 5)), [now.params.gap], 'axis', look)];
    }
    const lengthTo = (value: number | undefined) => Math.min(reach, lengthOf(value ?? 0));
    const highest = Math.max(
      bar.length * rise,
      lengthTo(range?.[1]) * rise,
      lengthTo(goal?.value) * now.state.goals,
    );
    const end = highest + (param.open ? 28 : 0);
    const look = { align, opacity: strength * arrival(rise) * text.opacity };
    if (!isUpright) return [label(id, at(end + 10, middle + 5), text.lines, 'strong', look)];
    const [x, y] = at(end, middle);
    // The number may contain the unit already.
    const rest = param.of && !first.endsWith(param.of) ? [...more, param.of] : more;
    const top = y - rest.length * board.type.line;
    if (!isLarge) return [label(id, [x, top - 10], [first, ...rest], 'strong', look)];
    const figure = label(id, [x, top - 13], [first], 'figure', look);
    if (rest.length === 0) return [figure];
    return [figure, label(`${id}-of`, [x, top - 10 + board.type.line], rest, 'label', look)];
  }

  return (now: Context, isLarge: boolean): Picture => {
    const { palette, state } = now;
    const rise = state.rise[id] ?? 1;
    const visibility = visibilityOf(now, id);
    const strength = visibility * emphasisOpacity(now, 0.3, id);
    const named = state.parts * arrival(rise);
    return {
      marks: [markAt(palette, rise, round2(strength), state.goals, round2(named))],
      labels: [
        ...topLabels(now, rise, strength, isLarge),
        { ...below, opacity: strength },
        ...parts.map((part) => {
          const { lines, opacity } = scripted(now, part.id, part.lines);
          return { ...part, lines, opacity: named * visibility * opacity };
        }),
      ],
    };
  };
}

/** A group's name under its bars, once, as opaque as the most visible of them. */
function groupLabels({ bars, area, isUpright, at }: Board): (now: Context) => PictureLabel[] {
  const names = [...new Set(bars.map(({ param }) => param.group))];
  const groups = (isUpright ? names : []).flatMap((name, i) => {
    if (name === undefined) return [];
    const members = bars.filter(({ param }) => param.group === name);
    const middle = members.reduce((sum, bar) => sum + bar.middle, 0) / members.length;
    const place: Pair = [at(0, middle)[0], area.y + area.height - 4];
    return [{ members, text: label(`group-${i}`, place, [name], 'axis', { align: 'middle' }) }];
  });
  return (now) =>
    groups.map(({ members, text }) => {
      const opacity = Math.max(...members.map(({ id }) => visibilityOf(now, id)));
      return { ...text, opacity };
    });
}

/** Draws the text of a separator, on the side of the lower neighbour, so that it covers no bar. */
function separatorDrawer(board: Board, { id, text, at: across }: Board['separators'][number]) {
  const { bars, reach, at, isUpright, isTall, type } = board;
  const before = bars.findLast(({ middle }) => middle < across)?.length ?? 0;
  const after = bars.find(({ middle }) => middle > across)?.length ?? 0;
  const isBack = isUpright && before <= after;
  const [x, y] = at(reach * SEPARATOR, across);
  const place: Pair = isUpright ? [x + (isBack ? -10 : 10), y + 12] : [x + 12, y + 5];
  return (now: Context): Partial<Picture> => {
    const { between } = now.state;
    if (between <= 0) return {};
    const d = polyline([at(-10, across), at(reach * SEPARATOR * between, across)]);
    const dots = { 'stroke-dasharray': '1.5 6', 'stroke-linecap': 'round' };
    const { lines, opacity } = scripted(now, id, text);
    const look = { align: isBack ? 'end' : 'start', opacity: arrival(between) * opacity } as const;
    return {
      marks: [stroked(`between-${id}`, d, now.palette.ink, 1.4, dots)],
      labels: [label(id, place, wrap(lines, isTall ? 118 : 170, type.note), 'note', look)],
    };
  };
}

/**
 * All numbers have the same size: large only if every one has room for it. On a phone a wide number may
 * reach over a neighbouring bar that is clearly lower or higher.
 */
function hasLargeFigures(context: Context, { isTall, type, bars, pitch }: Board): boolean {
  const widths = bars.map(({ id, text }) =>
    measure(scripted(context, id, text).lines[0] ?? '', type.figure),
  );
  return bars.every(({ width, middle, length }, i) => {
    const [across = 0, after = 0] = widths.slice(i);
    if (!isTall) return across < pitch - 8;
    const next = bars[i + 1];
    const isLevel = next !== undefined && Math.abs(next.length - length) < type.figure.size;
    return across < width + 26 && !(isLevel && (across + after) / 2 > next.middle - middle);
  });
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const board = boardOf(context);
    const { area } = board;
    return {
      board,
      bars: board.bars.map((bar) => barDrawer(context, board, bar)),
      baseMarks: baseMarksOf(board),
      title: heading('title', context.params, (count) => [
        area.x,
        area.y - 26 - (count - 1) * board.type.line,
      ]),
      groups: groupLabels(board),
      separators: board.separators.map((one) => separatorDrawer(board, one)),
    };
  },
  ({ board, bars, baseMarks, title, groups, separators }, context: Context): Picture => {
    const isLarge = hasLargeFigures(context, board);
    return layers([
      { marks: hatchDefs(context), labels: title },
      ...bars.map((draw) => draw(context, isLarge)),
      { marks: baseMarks(context.palette) },
      { labels: groups(context) },
      ...separators.map((draw) => draw(context)),
    ]);
  },
);
