/** Labels beside those of line ends: title, rules, gaps, key, and what the script says of single rows. */
import { PLATE, type Label } from '../../../story/scene.ts';
import { yearOf } from '../kit/dated.ts';
import { clamp, mark, round1, round2, type Mark } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { dot } from '../kit/path.ts';
import type { Picture } from '../kit/picture.ts';
import { choose, LINE_HEIGHT, rectOf } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, linesOf, oneLine, scripted, wrap } from '../kit/text.ts';
import type { Panel } from './layout.ts';
import { isReached, limitOf, type Line, type Point } from './rows.ts';
import { heightOf } from './shape.ts';
import type { Context, Params } from './spec.ts';
import type { DrawnLine } from './strokes.ts';

/** Around a row that a note is about: wide enough to show two lines meeting in it. */
const NOTE_RING = 6;

export function titleLabels(isTall: boolean, { id, param, box }: Panel): readonly PictureLabel[] {
  const lines = [param.title, param.rule].filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  const y = box.y - (isTall ? 4 : 6) - LINE_HEIGHT * lines.length;
  const role = param.title ? 'strong' : 'label';
  return [label(`${id}-title`, [isTall ? 16 : box.x, y], lines, role)];
}

function skylineAt({ lines }: Panel, at: number): number | undefined {
  const line = lines.find(({ role }) => role === 'ridge' || role === 'line');
  for (const run of line?.runs ?? [])
    for (const [i, point] of run.entries()) {
      const next = run[i + 1];
      if (Math.abs(point.at - at) < 1e-6) return point.value;
      if (next && point.at < at && at < next.at)
        return point.value + ((next.value - point.value) * (at - point.at)) / (next.at - point.at);
    }
  return undefined;
}

interface StandingRule {
  readonly id: string;
  readonly at: number;
  readonly lines: readonly string[];
  /** Where it ends below: on the skyline of the first ridge or line, else on the base. */
  readonly value: number | undefined;
}

/** Upright rules at dates of a panel: what happened while the line was drawn. */
export function rulesOf({ rules, panels }: Params, panel: Panel): readonly StandingRule[] {
  const [first] = Object.keys(panels);
  return Object.entries(rules).flatMap(([id, { panel: own = first, at: date, text, note }]) => {
    const at = yearOf(date);
    if (own !== panel.id || at < panel.from || at > panel.to) return [];
    const lines = [text, note].filter((line) => line !== undefined);
    return [{ id, at, lines, value: skylineAt(panel, at) }];
  });
}

export function rulePicture(
  context: Context,
  panel: Panel,
  { id, at, lines: own, value }: StandingRule,
): Partial<Picture> {
  const { state, palette } = context;
  // It grows during the last fortieth of the axis before its date: settled when the line is there.
  const grown = clamp(1 + (state.until - at) / ((panel.to - panel.from) / 40));
  if (grown <= 0) return {};
  const [x, top] = [panel.x(at), panel.box.y - 2];
  const foot = value === undefined ? panel.base : heightOf(panel, state.rise, value);
  const d = `M${round1(x)},${round1(foot)}V${round1(foot + (top - foot) * grown)}`;
  const { lines, opacity } = scripted(context, id, own);
  const width = Math.max(...lines.map((line) => measure(line, 14)));
  // Before the rule, unless there is no room to its left.
  const isBefore = x - width - 10 > panel.box.x;
  const align = isBefore ? 'end' : 'start';
  const corner = [x + (isBefore ? -9 : 9), top + 12] as const;
  return {
    marks: [mark('path', `rule-${id}`, { d, stroke: palette.ink, 'stroke-width': 1.2 })],
    labels: [label(id, corner, lines, 'strong', { align, opacity: grown * opacity })],
  };
}

/** Nothing known is nothing drawn: a dotted base line and words. */
export function gapLabels(
  { x, base }: Panel,
  gap: string,
  id: string,
  [from, to]: Pair,
): PictureLabel[] {
  const [left, right] = [x(from), x(to)];
  if (right - left <= measure(gap, 14) + 16) return [];
  return [
    label(`${id}-gap-${from}`, [(left + right) / 2, base - 18], [gap], 'axis', { align: 'middle' }),
  ];
}

const isKeyNote = ({ style, side }: Label) => style === 'note' && side === 'below';

interface Spot {
  readonly line: Line;
  readonly point: Point;
  readonly at: Pair;
}

/** Where a row stands; undefined while it is not drawn or lies outside the window. */
function spotOf({ state }: Context, panel: Panel, anchor: string): Spot | undefined {
  for (const line of panel.lines) {
    const point = line.points.find((one) => one.anchor === anchor);
    if (!point) continue;
    const limit = limitOf(state, line);
    const value = point.value ?? point.high ?? point.low;
    const { at } = point;
    if (limit === undefined || value === undefined || !isReached(at, limit)) return undefined;
    if (at < panel.from - 1e-6 || at > panel.to + 1e-6) return undefined;
    return { line, point, at: [panel.x(at), heightOf(panel, state.rise, value)] };
  }
  return undefined;
}

/** Under the time axis: what a hollow dot is, and notes that are too long for their row. */
export function keyPicture(context: Context, panel: Panel, all: readonly DrawnLine[]): Picture {
  const { params, aspect, labels, palette } = context;
  const lone = all.filter(({ line }) => line.role === 'dots').flatMap((one) => one.lone);
  const dots = params.dots !== undefined && lone.length > 0;
  const entries = [
    ...(dots
      ? [
          {
            anchor: 'dots',
            text: params.dots ?? '',
            opacity: Math.max(...lone.map(({ grown }) => grown)),
            isDot: true,
          },
        ]
      : []),
    ...labels
      .filter((one) => isKeyNote(one) && spotOf(context, panel, one.anchor))
      .map(({ anchor, text, opacity }) => ({ anchor, text: oneLine(text), opacity, isDot: false })),
  ];
  const isTall = aspect === 'tall';
  let x = isTall ? 16 : panel.box.x;
  let y = panel.box.y + panel.box.height + (isTall ? 43 : 52);
  const parts = entries.map(({ anchor, text, opacity, isDot }) => {
    const sample = dot(`key-${anchor}`, [x + 6, y - 4.5], isDot ? 3.4 : NOTE_RING, {
      fill: 'none',
      stroke: isDot ? palette.teaLine : palette.ink,
      'stroke-width': isDot ? 1.5 : 1.8,
      opacity: round2(opacity),
    });
    const id = isDot ? `${panel.id}-dots` : anchor;
    const words = label(id, [x + 20, y], [text], 'axis', { opacity });
    if (isTall) y += 19;
    else x += measure(text, 13) + 56;
    return { sample, words };
  });
  return { marks: parts.map(({ sample }) => sample), labels: parts.map(({ words }) => words) };
}

/** Dots on the rows that the script says something about. */
export function rowMarks(
  context: Context,
  panel: Panel,
  all: readonly DrawnLine[],
): readonly Mark[] {
  const { palette, labels } = context;
  return labels.flatMap(({ anchor, style, opacity }) => {
    const spot = spotOf(context, panel, anchor);
    if (!spot || spot.line.role === 'dots' || spot.line.role === 'goal') return [];
    const stroke = spot.line.role === 'comparison' ? palette.teaLine : palette.edge;
    const emphasis = all.find(({ line }) => line === spot.line)?.emphasis ?? 1;
    // A note rings its row, so that what meets there stays in sight; hollow: not measured like its neighbours.
    const isNote = style === 'note';
    const isHollow = ['estimate', 'projected', 'target', 'judgement'].includes(spot.point.status);
    return [
      dot(`row-${anchor}`, spot.at, isNote ? NOTE_RING : isHollow ? 4 : 3.8, {
        fill: isNote ? 'none' : isHollow ? palette.ground : stroke,
        stroke,
        'stroke-width': isNote || isHollow ? 1.8 : 0,
        opacity: round2(opacity * emphasis),
      }),
    ];
  });
}

/** Where a note on a row might stand, the best first. */
function notePlaces(
  isTall: boolean,
  { anchor, text, opacity, side }: Label,
  [x, y]: Pair,
): PictureLabel[] {
  const lines = wrap(text, isTall ? 150 : 250, 13.5);
  const leader = [x, y - 7] as const;
  const tail = (lines.length - 1) * LINE_HEIGHT;
  const heights = [1, 1.5, 2, 2.6].map((far) => y - (isTall ? 46 : 66) * far - tail);
  const place = (align: 'start' | 'end', top: number) =>
    label(anchor, [x + (align === 'end' ? -9 : 9), top], lines, 'note', { align, leader, opacity });
  const aligns =
    side === 'left'
      ? (['end'] as const)
      : side === 'right'
        ? (['start'] as const)
        : (['end', 'start'] as const);
  return heights.flatMap((top) => aligns.map((align) => place(align, top)));
}

/** Where the words of a row might stand, the best first. */
function rowPlaces(
  { anchor, text, opacity, side }: Label,
  { line, at: [x, y] }: Spot,
): PictureLabel[] {
  const lines = linesOf(text);
  const role = line.role === 'comparison' || line.role === 'dots' ? 'label' : 'strong';
  const tail = (lines.length - 1) * LINE_HEIGHT;
  const place = (dx: number, dy: number, align: PictureLabel['align']) =>
    label(anchor, [x + dx, y + dy], lines, role, { align, opacity });
  const above = place(0, -13 - tail, 'middle');
  const left = place(-11, -4 - tail / 2, 'end');
  const right = place(11, 5 - tail / 2, 'start');
  const below = place(0, 24, 'middle');
  if (side !== 'auto') return [{ above, left, right, below }[side]];
  // A goal's row is the end of its step: the words stand on the outline.
  if (line.role === 'goal')
    return [place(-6, -9 - tail, 'end'), place(-3, -9 - tail, 'start'), below];
  const [before, after] = [place(3, -13 - tail, 'end'), place(-3, -13 - tail, 'start')];
  const over = [left, before, after, right, place(0, -34 - tail, 'middle')];
  // Below a ridge lies paint: ink would drown in it.
  return [above, ...(line.role === 'ridge' ? [] : [below]), ...over];
}

/** What the script says of rows, clear of each other, of lines and of `fixed` labels, as far as may be. */
export function rowLabels(
  context: Context,
  panel: Panel,
  all: readonly DrawnLine[],
  fixed: readonly PictureLabel[],
  isPainted: (x: number, y: number) => boolean,
): readonly PictureLabel[] {
  const { aspect, labels } = context;
  const asked = labels.flatMap((one) => {
    // A note that is to stand below is in the key.
    const spot = isKeyNote(one) ? undefined : spotOf(context, panel, one.anchor);
    return spot ? [{ one, spot }] : [];
  });
  if (asked.length === 0) return [];
  const taken = fixed.map(rectOf);
  const lines = all.flatMap(({ stretches }) => stretches.map(({ pairs }) => pairs));
  const { width, height } = PLATE[aspect];
  const bounds = { left: 8, right: width - 8, top: 48, foot: height };
  return asked.flatMap(({ one, spot }) => {
    const places =
      one.style === 'note' ? notePlaces(aspect === 'tall', one, spot.at) : rowPlaces(one, spot);
    const words = choose(places, taken, lines, bounds, isPainted);
    if (words) taken.push(rectOf(words));
    return words ? [words] : [];
  });
}
