/** Groups of marks; counts on their heads, dates at the foot, goals, notes of the script, the key. */
import type { Label, Palette } from '../../../story/scene.ts';
import { yearOf } from '../kit/dated.ts';
import { clamp, round2 } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { arrival, emphasisOpacity, label, scripted } from '../kit/text.ts';
import { boardOf, goalHeight, headOf, type Board, type PlacedGroup } from './layout.ts';
import { curveMark, noteOf } from './notes.ts';
import { baseMarks, goalMarks, groupMark, keyMarks, waterOf } from './paint.ts';
import { lastGoal } from './rows.ts';
import type { Context, Params } from './spec.ts';

/** Where columns are close, the last one carries the unit and the others their number alone. */
function ownTexts({ lang, params }: LayoutContext<Params>, { groups, area }: Board) {
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  const pitch = area.width / groups.length;
  const isClose = groups.some(({ row }) => measure(row.text ?? '', 14) > pitch - 4);
  const last = groups.findLast(({ promise, marks }) => !promise && marks !== undefined);
  return groups.map((group) => {
    const { value } = group.row;
    const isMain = group === last;
    const isWhole = isMain || !isClose || params.figures[group.x] !== undefined;
    return { isMain, text: isWhole || value === undefined ? group.text : print(value) };
  });
}

/** Dates under columns; words instead of marks, one under the other where the column is narrow. */
function footLabels({ params }: LayoutContext<Params>, board: Board) {
  const { ticks } = params.x;
  const pitch = board.area.width / board.groups.length;
  const gap = measure(params.gap, 13) < pitch ? [params.gap] : params.gap.split(' ');
  return board.groups.flatMap(({ id, x, box, marks }) => {
    const [middle, foot] = [box.x + box.width / 2, box.y + box.height];
    const at = (key: string, y: number, lines: readonly string[]) =>
      label(key, [middle, y], lines, 'axis', { align: 'middle' });
    return [
      ...(marks === undefined ? [at(id, foot - 17 - (gap.length - 1) * LINE_HEIGHT, gap)] : []),
      ...(!ticks || ticks.includes(x) ? [at(`axis-${id}`, foot + 22, [x])] : []),
    ];
  });
}

const keyLabels = ({ key, sample }: Board) =>
  key.map(({ id, text, at: [x, y] }) =>
    id === 'rule'
      ? label('key-rule', [x, y], [text], 'axis')
      : label(id === 'key' ? id : `key-${id}`, [x + sample.width + 10, y], [text], 'label'),
  );

/** All that does not move; one keeper of marks for each part. */
function layoutOf(context: LayoutContext<Params>) {
  const { params, aspect } = context;
  const board = boardOf(context);
  const hatch = hatchOf(context);
  const texts = ownTexts(context, board);
  return {
    board,
    groups: board.groups.map((group, i) => {
      const fixed = {
        params,
        board,
        group,
        hatch,
        water: params.water ? waterOf(board, group) : '',
      };
      return {
        group,
        isMain: texts[i]?.isMain ?? false,
        text: texts[i]?.text ?? '',
        markAt: keepLast((palette: Palette, counted: number, rest: number, opacity: number) =>
          groupMark(palette, fixed, counted, rest, opacity),
        ),
        noteAt: keepLast((text: string, side: Label['side']) =>
          noteOf(board, group, aspect === 'tall', text, side),
        ),
      };
    }),
    baseAt: keepLast((palette: Palette) => baseMarks(palette, params, board)),
    goalsAt: keepLast((palette: Palette, drawn: number) =>
      goalMarks(palette, params, board, drawn),
    ),
    keyAt: keepLast((palette: Palette) => keyMarks(palette, params.shape, board, hatch)),
    labels: [
      ...(params.layout === 'columns' ? footLabels(context, board) : []),
      ...keyLabels(board),
    ],
  };
}
type Layout = ReturnType<typeof layoutOf>;
type Kept = Layout['groups'][number];

/** Marks counted at this moment, with the part of the one that is arriving. */
function countedOf({ state }: Context, { at, before, marks = 0 }: PlacedGroup): number {
  return marks * clamp((yearOf(state.until) - before) / (at - before || 1)) * state.rise;
}
/** How much of a group's count has arrived: its words follow. */
const arrivedOf = (context: Context, group: PlacedGroup) =>
  group.marks ? clamp(arrival(countedOf(context, group) / group.marks)) : 1;

const opacityOf = (context: Context, { id, x }: PlacedGroup) =>
  (context.state.shown[x] ?? 1) * emphasisOpacity(context, 0.3, id);

/** The script's words for an anchor; its notes stand elsewhere. */
const counts = (context: Context) => ({
  labels: context.labels.filter(({ style }) => style !== 'note'),
});

/** Where the words over a column stand: on its marks, and not on the outline of its goal. */
function standingOf(context: Context, board: Board, group: PlacedGroup): number {
  const { goal, marks = 0 } = group;
  const top = headOf(board, group, countedOf(context, group));
  const isNear = goal && context.state.goals > 0 && goal.marks >= marks - board.row;
  const outline = isNear
    ? headOf(board, group, goal.marks) - board.pitch[1] + board.size.height
    : top;
  return Math.min(top, outline) - 8;
}

function columnLabels(context: Context, { board, groups }: Layout): readonly PictureLabel[] {
  const edge = board.area.x + board.area.width;
  const own = counts(context);
  return groups.flatMap(({ group, isMain, text }, i) => {
    if (group.marks === undefined) return [];
    const { lines, opacity } = scripted(own, group.id, [text]);
    // The words of the outermost column may be wider than it; they end where the room does.
    const isOuter = i === groups.length - 1 && measure(lines[0] ?? '', 16) > group.box.width;
    const x = isOuter ? edge : group.box.x + group.box.width / 2;
    const y = standingOf(context, board, group) - (lines.length - 1) * LINE_HEIGHT;
    return [
      label(group.id, [x, y], lines, isMain ? 'strong' : 'label', {
        align: isOuter ? 'end' : 'middle',
        opacity: opacityOf(context, group) * arrivedOf(context, group) * opacity,
      }),
    ];
  });
}

/** A field's head: its figure in the large type, its date at the other end. */
function fieldLabels(context: Context, { groups }: Layout): readonly PictureLabel[] {
  const own = counts(context);
  return groups.flatMap(({ group }) => {
    const { id, x, text, box } = group;
    const figure = scripted(own, id, text);
    const opacity = opacityOf(context, group);
    const y = box.y - (context.aspect === 'tall' ? 8 : 14);
    return [
      label(id, [box.x, y], [figure.lines.join(', ')], 'figure', {
        opacity: opacity * arrivedOf(context, group) * figure.opacity,
      }),
      label(`axis-${id}`, [box.x + box.width, y], [x], 'strong', { align: 'end', opacity }),
    ];
  });
}

function goalLabels(context: Context, { board }: Layout): readonly PictureLabel[] {
  const { params, state } = context;
  const last = lastGoal(board.groups);
  if (!params.goal || !last?.goal || params.layout === 'fields') return [];
  const own = counts(context);
  const drawn = clamp(arrival(state.goals));
  const line = scripted(own, 'goal', [`${params.goal.name}: ${last.goal.row.text ?? ''}`]);
  const place = [board.area.x, goalHeight(board, last) - 9] as const;
  return [
    label('goal', place, line.lines, 'label', { opacity: drawn * line.opacity }),
    // An earlier goal says its words only where the script asks for them: over its column's own figure.
    ...board.groups.flatMap((group) => {
      if (!group.goal) return [];
      const { lines, opacity, isScripted } = scripted(own, group.goal.id);
      if (!isScripted) return [];
      const y = standingOf(context, board, group) - LINE_HEIGHT * lines.length;
      const look = { align: 'middle', opacity: drawn * opacity } as const;
      return [label(group.goal.id, [group.box.x + group.box.width / 2, y], lines, 'axis', look)];
    }),
  ];
}

function notesOf(context: Context, { groups }: Layout): readonly Partial<Picture>[] {
  if (context.params.layout === 'fields') return [];
  return context.labels.flatMap(({ anchor, style, text, side, opacity }) => {
    const found = groups.find(({ group }) => group.id === anchor);
    if (style !== 'note' || !found) return [];
    const note = found.noteAt(text, side);
    return [
      {
        marks: [curveMark(context.palette, anchor, note, opacity)],
        labels: [{ ...note.words, opacity }],
      },
    ];
  });
}

const groupMarkOf = (context: Context, { group, markAt }: Kept) =>
  markAt(
    context.palette,
    countedOf(context, group),
    context.state.rest,
    round2(opacityOf(context, group)),
  );

export const drawing = drawingOf(layoutOf, (layout, context: Context): Picture => {
  const { palette, state, params } = context;
  const figures = params.layout === 'columns' ? columnLabels : fieldLabels;
  return layers([
    { marks: hatchDefs(context), labels: figures(context, layout) },
    { marks: layout.baseAt(palette) },
    { marks: layout.groups.map((one) => groupMarkOf(context, one)) },
    { marks: layout.goalsAt(palette, state.goals), labels: goalLabels(context, layout) },
    ...notesOf(context, layout),
    { marks: layout.keyAt(palette), labels: layout.labels },
  ]);
});
