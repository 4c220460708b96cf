/** Lines, bands and links through the shapes of a small chart. */
import { group, median } from 'd3-array';
import { endsOf } from '../colours.ts';
import { channelOf, wordOf } from '../read.ts';
import type { Connected, LineEnd, Shape } from '../shapes.ts';
import { COUNT, type Row } from '../table.ts';
import { atOf } from '../until.ts';
import type { Cell, Frame } from './frame.ts';
import { hasEndValues, isNamedAtEnds } from './head.ts';
import { groupFieldOf, type Plan } from './plan.ts';

/** The share of distances that may be longer than usual in a line that is interrupted there. */
const FEW = 0.15;
/**
 * Rows before which a line is interrupted: a row in between has no value, or the distance is one of a few
 * that are longer than all others. Where distances differ anyway, none is a gap.
 */
function breaksIn(rows: readonly Row[], place: (row: Row) => number, missing: readonly number[]) {
  const distances = rows.slice(1).map((row, i) => place(row) - place(rows[i]!));
  const usual = median(distances) ?? 0;
  const isEven = distances.filter((one) => one < usual * 0.6).length <= distances.length * FEW;
  const long = distances.filter((one) => one > usual * 1.5).length;
  const isTorn = isEven && long <= Math.max(1, distances.length * FEW);
  const found = rows.slice(1).filter((row, i) => {
    const isMissing = missing.some((at) => at > atOf(rows[i]!) && at < atOf(row));
    return isMissing || (isTorn && distances[i]! > usual * 1.5);
  });
  return new Set(found.map(({ key }) => key));
}

export function connectedIn(
  plan: Plan,
  cell: Cell,
  { isSmall }: Frame,
  shapes: readonly Shape[],
): readonly Connected[] {
  const { view, colours, has, along, across, isFlat, around, isTall } = plan;
  const [band, radius] = [isTall ? 2.5 : 3.5, isSmall ? 2.6 : isTall ? 3.6 : 4.2];
  const known = new Map(shapes.map((one) => [one.key, one]));
  const rows = plan.rows.filter((row) => known.has(row.key));
  const order = new Map(plan.table.rows.map((row, i) => [row.key, i]));
  const isCount = plan.across?.field?.startsWith(COUNT) ?? false;
  const isOrdered =
    (isFlat ? plan.y : plan.x)?.kind !== 'number' || has('area') || along?.field === 'x' || isCount;
  return (['area', 'line', 'link'] as const).flatMap((kind) => {
    // Beside bars, a line is that of what they are compared with.
    if (!has(kind) || (kind === 'line' && view.reference !== undefined)) return [];
    const field = groupFieldOf(plan, kind);
    const found = group(rows, (row) => wordOf(row, field));
    // A column that names every row joins none of them.
    const groups = found.size === rows.length ? [['', rows] as const] : [...found];
    // Those of many that have no colour of their own are faint, and lie under the others.
    const isCrowd = kind === 'line' && groups.length > 8 && colours.words.length < groups.length;
    const isColoured = field === channelOf(view.color)?.field;
    const hasColour = new Set(isColoured ? colours.words.map(([word]) => word) : []);
    const isFaint = (name: string) => isCrowd && !hasColour.has(name);
    const ordered = [...groups].sort(([a], [b]) => Number(isFaint(b)) - Number(isFaint(a)));
    const lacks = ({ cells }: Row) => cells[across?.field ?? ''] === undefined;
    const lacking = plan.table.rows.filter(lacks);
    const joined = ordered.map(([name, same]): Connected => {
      // Along words and dates in their order; two measures are joined as the table's rows follow each other.
      const place = ({ key }: Row) => known.get(key)![isFlat ? 'y' : 'x'];
      const value = isOrdered ? place : ({ key }: Row) => order.get(key)!;
      const further = isCount ? plan.measure : () => 0;
      const isLink = kind === 'link';
      const sorted = isLink
        ? same
        : [...same].sort((a, b) => value(a) - value(b) || further(a) - further(b));
      const last = known.get(sorted.at(-1)?.key ?? '');
      const missing = lacking.filter((row) => wordOf(row, field) === name).map(atOf);
      const isPale = isFaint(name);
      const isThin = isPale || sorted.at(-1)?.colour === 'teaLine';
      const canTear = isOrdered && !isLink && !isFlat && across?.field !== COUNT;
      const isSplit = kind === 'area' && channelOf(view.color)?.middle !== undefined;
      return {
        breaks: canTear ? breaksIn(sorted, place, missing) : new Set(),
        isEdge: kind === 'line' && has('bar', 'area') && view.y2 === undefined,
        alpha: kind === 'area' && has('line') ? 0.35 : isPale ? 0.55 : 1,
        pen: kind === 'line' && hasEndValues(plan) && !isPale ? radius : 0,
        ...{ id: `${kind}-${cell.facet}-${name}`, kind, name, isFlat },
        ...{ rows: sorted, keys: sorted.map(({ key }) => key) },
        colour: isLink ? around.palette.tea : (last?.fill ?? around.palette.ink),
        ...(isSplit && colours.ramp && { halves: endsOf(colours.ramp) }),
        width: isLink ? band : isThin ? 1.6 : isSmall ? 2 : 2.6,
      };
    });
    // Those that have a colour lie on those that are grey.
    const isGrey = ({ colour }: Connected) => colour === around.palette.tea;
    return view.highlight ? joined.sort((a, b) => Number(isGrey(b)) - Number(isGrey(a))) : joined;
  });
}

/** What stands at the ends of lines and areas: names, and values of lines. */
export function endsIn(
  plan: Plan,
  { right, isSmall }: Frame,
  { box }: Cell,
  lines: readonly Connected[],
): readonly LineEnd[] {
  const [isNamed, hasValue] = [isNamedAtEnds(plan) && !isSmall, hasEndValues(plan)];
  if (!isNamed && !hasValue) return [];
  const joined = lines.filter(({ kind }) => kind !== 'link');
  // Of an area and its line the line has the name.
  const byName = new Map(joined.map((one) => [one.name, one]));
  return [...byName].flatMap(([name, { id: line }]) => {
    if (isNamed && plan.colours.words.every(([word]) => word !== name)) return [];
    const isBare = !isNamed || name === '';
    if (isBare && (!hasValue || (!isSmall && byName.size > 1))) return [];
    const room = Math.max(40, right - (plan.isTall ? 7 : 10));
    return [{ id: `end-${line}`, line, name: isBare ? '' : name, box, room, hasValue, isSmall }];
  });
}
