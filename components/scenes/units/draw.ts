/** Groups of marks; counts above them, dates below, goals, the script's notes, the key. */
import { measure } from '../../../story/layout/measure.ts';
import { punctuationOf } from '../../../story/locale.ts';
import type { Label, Palette } from '../../../story/scene.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { clamp, round2 } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasisOpacity, label, scripted, together } from '../kit/text.ts';
import { isNamed, lastGoal } from './groups.ts';
import { bottomLabels, keyLabels, customTexts, type CustomText } from './labels.ts';
import {
  boardOf,
  fieldTitleOf,
  goalHeight,
  headOf,
  type Board,
  type PlacedGroup,
} from './layout.ts';
import { baseMarks, goalMarks, groupMarkOf, keyMarks, noteOf } from './paint.ts';
import type { Context, Params } from './params.ts';

/** The script's words for an anchor, without its notes, which stand elsewhere. */
const counts = (context: Context) => ({
  labels: context.labels.filter(({ style }) => style !== 'note'),
});

/** Marks of a group that are counted at this moment, with the share of the one that is arriving. */
const countedOf = ({ state }: Context, { at, before, marks = 0 }: PlacedGroup): number =>
  marks * clamp((yearOf(state.until) - before) / (at - before || 1)) * state.rise;

/** The place of the words over a column: on its marks, and not on the outline of its goal. */
function standingOf(context: Context, board: Board, group: PlacedGroup): number {
  const { goal, marks = 0 } = group;
  const top = headOf(board, group, countedOf(context, group));
  const isNear = goal && context.state.goals > 0 && goal.marks >= marks - board.row;
  if (!isNear) return top - 8;
  const outline = headOf(board, group, goal.marks) - board.pitch[1] + board.size.height;
  return Math.min(top, outline) - 8;
}

/** Draws one group: its marks, the words above it, a note of the script. */
function groupDrawer(
  context: LayoutContext<Params>,
  board: Board,
  group: PlacedGroup,
  { role, text }: CustomText,
) {
  const { params, aspect, lang } = context;
  const { id, x, box } = group;
  const isTall = aspect === 'tall';
  const isColumn = params.layout !== 'fields';
  const hasName = isNamed(params, context.data);
  const edge = board.area.x + board.area.width;
  const markAt = groupMarkOf(context, board, group);
  const noteAt = keepLast((palette: Palette, words: string, side: Label['side']) =>
    noteOf(context, palette, board, group, { text: words, side }),
  );

  function columnLabels(now: Context, opacity: number, arrived: number): readonly PictureLabel[] {
    if (group.marks === undefined) return [];
    const labels = scripted(counts(now), id, [text]);
    // The words of an outer column may be wider than it; they end at the edge of the area.
    const isOuter =
      group === board.groups.at(-1) &&
      measure(labels.lines[0] ?? '', context.type.strong) > box.width;
    const y = standingOf(now, board, group) - (labels.lines.length - 1) * context.type.line;
    const look = {
      align: isOuter ? ('end' as const) : ('middle' as const),
      opacity: opacity * arrived * labels.opacity,
    };
    const at = [isOuter ? edge : box.x + box.width / 2, y] as const;
    return [label(id, at, labels.lines, role, look)];
  }

  /** Above a field: its number in the large type on one side, its date on the other. */
  function fieldLabels(now: Context, opacity: number, arrived: number): readonly PictureLabel[] {
    const figure = scripted(counts(now), id, text);
    const y = box.y - (isTall ? 8 : 14);
    const look = { opacity: opacity * arrived * figure.opacity };
    if (hasName) {
      const lines = fieldTitleOf(context, group, box.width);
      const top = y - (lines.length - 1) * context.type.line;
      const end = { ...look, align: 'end' as const };
      return [
        label(`axis-${id}`, [box.x, top], lines, 'strong', { opacity }),
        label(id, [box.x + box.width, y], [together(figure.lines)], 'figure', end),
      ];
    }
    return [
      label(id, [box.x, y], [together(figure.lines)], 'figure', look),
      label(`axis-${id}`, [box.x + box.width, y], [dateText(x, lang)], 'strong', {
        align: 'end',
        opacity,
      }),
    ];
  }

  /** An earlier goal has words only if the script gives it a label: over its column's own number. */
  function goalLabels(now: Context, drawn: number): readonly PictureLabel[] {
    const { lines, opacity, isScripted } = scripted(counts(now), group.goal?.id ?? '');
    if (!group.goal || !isScripted) return [];
    const y = standingOf(now, board, group) - context.type.line * lines.length;
    const look = { align: 'middle', opacity: drawn * opacity } as const;
    return [label(group.goal.id, [box.x + box.width / 2, y], lines, 'axis', look)];
  }

  return {
    goalLabels,
    marksAndCount(now: Context): Picture {
      const counted = countedOf(now, group);
      const opacity = (now.state.shown[x] ?? 1) * emphasisOpacity(now, 0.3, id);
      // Words follow the marks that they count.
      const arrived = group.marks ? clamp(arrival(counted / group.marks)) : 1;
      const labels = isColumn ? columnLabels : fieldLabels;
      return {
        marks: [markAt(now.palette, counted, now.state.rest, round2(opacity))],
        labels: labels(now, opacity, arrived),
      };
    },
    notes: (now: Context): readonly Picture[] =>
      now.labels
        .filter(({ style, anchor }) => isColumn && style === 'note' && anchor === id)
        .map(({ text: words, side, opacity }) => noteAt(now.palette, words, side)(opacity)),
  };
}

/** The last goal has its name on the line across. */
function goalLabels(context: Context, board: Board): readonly PictureLabel[] {
  const { params, state, lang } = context;
  const last = lastGoal(board.groups);
  if (!params.goal || !last?.goal) return [];
  const line = scripted(counts(context), 'goal', [
    params.goal.name + punctuationOf(lang).colon + (last.goal.row.text ?? ''),
  ]);
  const opacity = clamp(arrival(state.goals)) * line.opacity;
  return [
    label('goal', [board.area.x, goalHeight(board, last) - 9], line.lines, 'label', { opacity }),
  ];
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const { params } = context;
    const board = boardOf(context);
    const texts = customTexts(context, board);
    const customText: CustomText = { role: 'label', text: '' };
    return {
      board,
      groups: board.groups.map((group, i) =>
        groupDrawer(context, board, group, texts[i] ?? customText),
      ),
      baseAt: keepLast((palette: Palette) => baseMarks(palette, params, board)),
      goalsAt: keepLast((palette: Palette, drawn: number) =>
        goalMarks(palette, params, board, drawn),
      ),
      keyAt: keepLast((palette: Palette) =>
        keyMarks(palette, params.shape, board, hatchOf(context)),
      ),
      labels: [
        ...(params.layout === 'fields' ? [] : bottomLabels(context, board)),
        ...keyLabels(board),
      ],
    };
  },
  ({ board, groups, baseAt, goalsAt, keyAt, labels }, context: Context): Picture => {
    const { palette, state, params } = context;
    const drawn = clamp(arrival(state.goals));
    const hasGoals = params.goal !== undefined && params.layout !== 'fields';
    const counted = groups.map((group) => group.marksAndCount(context));
    return layers([
      { marks: hatchDefs(context) },
      { marks: baseAt(palette) },
      ...counted,
      {
        marks: goalsAt(palette, state.goals),
        labels: hasGoals
          ? [
              ...goalLabels(context, board),
              ...groups.flatMap((group) => group.goalLabels(context, drawn)),
            ]
          : [],
      },
      ...groups.flatMap((group) => group.notes(context)),
      { marks: keyAt(palette), labels },
    ]);
  },
);
