/** The positions of the line, the places on it and the survey point. */
import { evenly, breakLines } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import { dateText } from '../kit/dates.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { together } from '../kit/text.ts';
import type { Params } from './params.ts';

/** In the script's order, with those set apart at the end; the order is the author's and not a scale. */
export function verdictsOf({ verdicts, groups }: Params, lang: string) {
  const all = Object.entries(verdicts).map(([id, param]) => {
    const { date, source, group: name = '' } = param;
    const group = groups[name];
    const when = together([dateText(String(date), lang), source]);
    return { id, param, when, isApart: group?.apart ?? false, group: group?.name };
  });
  return [...all.filter(({ isApart }) => !isApart), ...all.filter(({ isApart }) => isApart)];
}
export type Verdict = ReturnType<typeof verdictsOf>[number];

export interface Placed {
  readonly verdict: Verdict;
  /** Its place on the line. */
  readonly spot: Pair;
  /** Baselines of the first line of its words and of its name. */
  readonly words: Pair;
  readonly lines: readonly string[];
  readonly name: Pair;
  readonly nameLines: readonly string[];
  /** Baseline of its group's words, for those set apart. */
  readonly group: Pair;
  /** Upper end of the hairline with the words; absent on a tall stage. */
  readonly titlePlace?: Pair;
}
export type Segment = readonly [Pair, Pair];
export interface Layout {
  readonly all: readonly Placed[];
  readonly station: Pair;
  /** The line and its dashed part, each from end to end. */
  readonly line: Segment;
  readonly dashed?: Segment | undefined;
  readonly stationWords: Pair;
}

/** Part of a horizontal line, and of a vertical one. */
const level = (y: number, from: number, to: number): Segment => [
  [from, y],
  [to, y],
];
const upright = (x: number, from: number, to: number): Segment => [
  [x, from],
  [x, to],
];

/** Vertical hairlines on a horizontal line, with the survey point below it. */
function wideLayout(
  { params: { area: part, free }, type }: LayoutContext<Params>,
  verdicts: readonly Verdict[],
): Layout {
  const area = areaOf('wide', part, free);
  const far = area.x + area.width;
  const main = verdicts.filter(({ isApart }) => !isApart).length;
  const gap = main > 0 && main < verdicts.length ? 26 : 0;
  const column = (area.width - gap) / Math.max(1, verdicts.length);
  const width = column - 20;
  const worded = verdicts.map((verdict) => ({
    verdict,
    lines: evenly(verdict.param.words, width, type.quote),
    nameLines: [
      // A name may reach up to the next line: if it were broken, its second line would look like a date.
      ...breakLines(verdict.param.who, width + 7, type.strong),
      ...breakLines(verdict.when, width, type.rest),
    ],
  }));
  const longest = Math.max(0, ...worded.map(({ lines }) => lines.length));
  const most = Math.max(0, ...worded.map(({ nameLines }) => nameLines.length));
  const top = area.y + 4;
  const y = top + 16 + longest * type.quoteLine + most * type.line + 26;
  const xOf = (i: number) => area.x + i * column + (verdicts[i]?.isApart ? gap : 0) + 2;
  const all = worded.map((one, i): Placed => {
    const x = xOf(i);
    return {
      ...one,
      spot: [x, y],
      titlePlace: [x, top],
      words: [x + 11, top + 16],
      name: [x + 11, y - 16 - (one.nameLines.length - 1) * type.line],
      group: [x + 11, y + 24],
    };
  });
  const station: Pair = [area.x + area.width / 2, area.y + area.height - 34];
  const end = main > 0 && gap > 0 ? xOf(main) - gap - 12 : far;
  return {
    all,
    station,
    line: level(y, area.x - 10, main > 0 ? end : area.x - 10),
    dashed: main < verdicts.length ? level(y, xOf(main), far) : undefined,
    // On its left, because a figure's note stands on the right at the bottom.
    stationWords: [station[0] - 26, station[1] + 2],
  };
}

/** A vertical line, with the survey point on its left and the verdicts on its right. */
function tallLayout(
  { params: { area: part, free }, type }: LayoutContext<Params>,
  verdicts: readonly Verdict[],
): Layout {
  const area = areaOf('tall', part, free);
  const x = area.x + 58;
  const left = x + 18;
  const width = area.x + area.width + 4 - left;
  const top = area.y + 30;
  const worded = verdicts.map((verdict) => {
    const { param, when, isApart, group } = verdict;
    const line = together([param.who, when]);
    const isShort = measure(line, type.strong) <= width;
    const nameLines = isShort ? [line] : [param.who, ...breakLines(when, width, type.rest)];
    const lines = evenly(param.words, width, type.quote);
    const rows = nameLines.length + (isApart && group ? 1 : 0);
    const height = lines.length * type.quoteLine + rows * type.line;
    return { verdict, lines, nameLines, rows, height };
  });
  const main = verdicts.filter(({ isApart }) => !isApart).length;
  const parted = main > 0 && main < verdicts.length ? 1 : 0;
  const used = worded.reduce((sum, { height }) => sum + height, 0);
  const count = Math.max(1, verdicts.length - 1 + parted);
  const gap = Math.max(3, Math.min(24, (area.y + area.height - top - used) / count));
  let y = top;
  const all = worded.map(({ rows, height, ...one }, i): Placed => {
    if (parted && i === main) y += gap;
    const first = y + 15;
    y += height + gap;
    return {
      ...one,
      spot: [x, first - 5],
      // The name stands at its place from the start; the words appear under it.
      words: [left, first + (rows - 1) * type.line + type.quoteLine + 2],
      name: [left, first],
      group: [left, first + one.nameLines.length * type.line],
    };
  });
  const ys = all.map(({ spot }) => spot[1]);
  const [firstY, last] = [ys[0] ?? top, ys.at(-1) ?? top];
  const end = parted ? ((ys[main - 1] ?? firstY) + (ys[main] ?? last)) / 2 : last + 14;
  return {
    all,
    station: [area.x + 6, (firstY + last) / 2],
    line: upright(x, firstY - 14, main > 0 ? end : firstY - 14),
    dashed:
      main < verdicts.length
        ? upright(x, parted ? (ys[main] ?? last) : firstY, last + 40)
        : undefined,
    stationWords: [area.x, area.y + 10],
  };
}

export function layoutOf(context: LayoutContext<Params>): Layout {
  const verdicts = verdictsOf(context.params, context.lang);
  return (context.aspect === 'tall' ? tallLayout : wideLayout)(context, verdicts);
}
