/** Words that do not depend on the moment: numbers of groups in their own form, dates and names, the key. */
import type { Type } from '../../../story/scene.ts';
import { measure } from '../../../story/layout/measure.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { label } from '../kit/text.ts';
import { isNamed } from './groups.ts';
import { bottomOf, type Board, type PlacedGroup } from './layout.ts';
import type { Params } from './params.ts';

/** The words for a group's count, and their type. */
export interface CustomText {
  readonly role: 'figure' | 'strong' | 'label';
  readonly text: string;
}

/** If the words of columns do not fit, those of every second or third column, counted from the last. */
function thinned(
  groups: Board['groups'],
  words: (group: PlacedGroup) => string,
  type: Type,
  pitch: number,
): (i: number) => boolean {
  const widest = Math.max(...groups.map((group) => measure(words(group), type)));
  const step = Math.ceil((widest + 2) / pitch);
  return (i) => (groups.length - 1 - i) % step === 0;
}

/**
 * If columns are close, only the last one has the unit. Columns by name have their numbers in the
 * largest type that fits.
 */
export function customTexts(context: LayoutContext<Params>, { groups, area }: Board) {
  const { lang, params, data, type } = context;
  const isHuge = groups.some(({ row: { value = 0 } }) => value >= 1e6);
  const print = numberPrinter(lang, {
    maximumFractionDigits: 1,
    ...(isHuge && { notation: 'compact' }),
  });
  const pitch = area.width / groups.length;
  const fits = (role: 'figure' | 'label') =>
    groups.every(({ text }) => measure(text, type[role]) <= pitch - 4);
  const isClose = !fits('label');
  const named = isNamed(params, data) ? (fits('figure') ? 'figure' : 'strong') : undefined;
  const last = groups.findLast(({ promise, marks }) => !promise && marks !== undefined);
  const thinnedGroups = thinned(
    groups,
    ({ row: { value = 0 } }) => print(value),
    type.label,
    pitch,
  );
  return groups.map((group, i): CustomText => {
    const { value } = group.row;
    if (isClose && !thinnedGroups(i) && group !== last)
      return { role: 'label', text: params.figures[group.x] ?? '' };
    const isMain = group === last;
    const isWhole = (isMain && !named) || !isClose || params.figures[group.x] !== undefined;
    const role = named ?? (isMain ? 'strong' : 'label');
    return { role, text: isWhole || value === undefined ? group.text : print(value) };
  });
}

/** Dates or names under columns; words instead of marks, below each other in a narrow column. */
export function bottomLabels(context: LayoutContext<Params>, board: Board) {
  const { params, type } = context;
  const { ticks } = params.x;
  const pitch = board.area.width / board.groups.length;
  const { role, linesOf } = bottomOf(context, pitch);
  const gap = measure(params.gap, type.axis) < pitch ? [params.gap] : params.gap.split(' ');
  const hasDate = thinned(board.groups, ({ name }) => name, type.axis, pitch);
  const isTold = (x: string, i: number) => ticks?.includes(x) ?? (role === 'label' || hasDate(i));
  return board.groups.flatMap(({ id, x, name, box, marks }, i) => {
    const [middle, bottom] = [box.x + box.width / 2, box.y + box.height];
    const at = (key: string, y: number, lines: readonly string[], as: 'axis' | 'label' = 'axis') =>
      label(key, [middle, y], lines, as, { align: 'middle' });
    return [
      ...(marks === undefined ? [at(id, bottom - 17 - (gap.length - 1) * type.line, gap)] : []),
      ...(isTold(x, i) ? [at(`axis-${id}`, bottom + 22, linesOf(name), role)] : []),
    ];
  });
}

export const keyLabels = ({ key, sample }: Board) =>
  key.map(({ id, text, at: [x, y] }) =>
    id === 'rule'
      ? label('key-rule', [x, y], [text], 'axis')
      : label(id === 'key' ? id : `key-${id}`, [x + sample.width + 10, y], [text], 'label'),
  );
