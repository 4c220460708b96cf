/** The places of words: above the summits, beside a scale, at the fence. */
import { measure } from '../../../story/layout/measure.ts';
import { PLATE, type Label, type PlacedLabel, type TypeScale } from '../../../story/scene.ts';
import { lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { type Rect } from '../kit/place.ts';
import { onPlate, type Pair, type PictureLabel } from '../kit/plate.ts';
import { label, linesOf } from '../kit/text.ts';
import { gaugeLabels } from './gauge.ts';
import { footPoint, GHOSTS, outlineSummit, rangeOf, summit } from './range.ts';
import type { PlacedPeak, Range } from './range.ts';
import type { Context } from './params.ts';
import { dateLine, isDate, station } from './survey.ts';

/** A summit as an obstacle for labels: a triangle. */
interface Roof {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}
/** Distance between words and the paint beside them. */
const AIR = 8;
/** Whether a label overlaps a summit, or touches its edge. */
export function under({ x, top, bottom, half }: Omit<Roof, 'id'>, rect: Rect): boolean {
  if (rect.bottom < top) return false;
  const down = (Math.min(bottom, rect.bottom) - top) / Math.max(1, bottom - top);
  const wide = half * (0.1 + 0.9 * down);
  return rect.right + AIR > x - wide && rect.left - AIR < x + wide;
}
/** A mountain with two summits is two obstacles. */
const roofsOf = (s: PlacedPeak, camera: Camera): readonly Roof[] =>
  Object.values(s.peak.bumps).map(({ x, y, height, radius }) => {
    const z = s.z + y * SQUASH * s.broad;
    return {
      id: s.id,
      x: plateX(camera, s.x + x * s.broad),
      top: plateY(camera, lift(camera.aspect, height * s.tall, z)),
      bottom: plateY(camera, lift(camera.aspect, 0, z)),
      half: radius * s.broad * 0.92 * camera.scale,
    };
  });

const meet = (a: Rect, b: Rect) =>
  a.right >= b.left && b.right >= a.left && a.bottom >= b.top && b.bottom >= a.top;

/** A generous estimate of a label's width, because the exact text width is known only in the browser. */
const widthOf = (lines: readonly string[], isTall: boolean) =>
  Math.max(
    ...lines.map((line, i) => line.length * (isTall ? (i === 0 ? 7 : 6.4) : i === 0 ? 8.4 : 7.1)),
  );

/**
 * Name and value; a label with only the name is one line. Peaks stacked in depth have no sky between
 * them: a judgement, which the soft edge shows too, shares a line with the name: "Rail: full".
 */
function summitLines(
  { params, aspect, state }: Context,
  id: string,
  { text }: Label,
): readonly string[] {
  const { name, short = name } = params.peaks[id]!;
  const nameNow = aspect === 'tall' ? short : name;
  if (text === name) return [nameNow];
  const isSoft = aspect === 'tall' && Math.abs((state.edges[id] ?? 0) - 1) < 0.5;
  const judged = isSoft ? /^[^\s:]+: (.+)$/u.exec(text)?.[1] : undefined;
  return judged ? [`${nameNow}: ${judged}`] : [nameNow, text];
}

interface LabelRequest {
  readonly label: Label;
  readonly lines: readonly string[];
  readonly at: Pair;
  readonly id: string;
}

const LINE = 18;
/** Height of the page's own header at the top of a plate. */
const HEADER = { wide: 56, tall: 66 } as const;

/** The preferred place of a label, leader included: earlier labels keep it free. */
function homeOf({ lines, at: [x, y] }: LabelRequest, isTall: boolean): Rect {
  const wide = widthOf(lines, isTall);
  const left = isTall ? x - wide / 2 : x - 3;
  const right = isTall ? left + wide : x + 8 + wide;
  return { left, right, top: y - 24 - lines.length * LINE, bottom: y };
}

/** Wide: a leader up from the summit, the words beside its upper end, moved up until they are free. */
function summitLabels(
  requests: readonly LabelRequest[],
  roofs: readonly Roof[],
  { aspect }: Context,
): readonly PictureLabel[] {
  const isTall = aspect === 'tall';
  const taken: Rect[] = [];
  return requests.map(({ label: one, lines, at: [x, y], id }, turn) => {
    const homes = requests.slice(turn + 1).map((later) => homeOf(later, isTall));
    const wide = widthOf(lines, isTall);
    const rectAt = (rise: number, isLeft: boolean): Rect => {
      const top = y - rise - lines.length * LINE;
      const left = isTall ? x - wide / 2 : isLeft ? x - 8 - wide : x + 8;
      return { left, right: left + wide, top, bottom: y - rise + 4 };
    };
    const leaderTo = ({ top }: Rect, by: number) => {
      return { left: x - by, right: x + by, top, bottom: y };
    };
    const costOf = (rise: number, isLeft: boolean): number => {
      const rect = rectAt(rise, isLeft);
      const off =
        Math.max(0, rect.right - PLATE[aspect].width + 26) +
        Math.max(0, 8 - rect.left) +
        Math.max(0, HEADER[aspect] - rect.top);
      const leader = leaderTo(rect, 3);
      const hits = taken.filter((t) => meet(t, rect) || (!isTall && meet(t, leader))).length;
      const inWay = homes.filter((home) => meet(home, rect)).length;
      const roof = isTall ? 0 : roofs.filter((r) => r.id !== id && under(r, rect)).length;
      return rise + (isLeft ? 14 : 0) + off * 20 + hits * 900 + inWay * 300 + roof * 260;
    };
    const sides =
      one.side === 'left' ? [true] : one.side === 'right' || isTall ? [false] : [false, true];
    let best = { rise: 16, isLeft: sides[0]!, cost: Infinity };
    for (let rise = isTall ? 14 : 24; rise <= (isTall ? 60 : 200); rise += 6)
      for (const isLeft of sides) {
        const cost = costOf(rise, isLeft);
        if (cost < best.cost) best = { rise, isLeft, cost };
      }
    const chosen = rectAt(best.rise, best.isLeft);
    taken.push(chosen);
    if (!isTall) taken.push(leaderTo(chosen, 2));
    const [aside, align] = isTall
      ? [0, 'middle' as const]
      : best.isLeft
        ? [-8, 'end' as const]
        : [8, 'start' as const];
    return label(
      one.anchor,
      [x + aside, chosen.top + 14],
      lines,
      one.style === 'note' ? 'note' : 'strong',
      { align, leader: [x, y - 5], opacity: one.opacity },
    );
  });
}

/** Words at a point of their own: a fence, a foot, a ghost, the station. */
const pointLabel = (
  { anchor, style, opacity, text }: Label,
  at: Pair,
  role: PlacedLabel['role'],
  more: Partial<PictureLabel> = {},
): PictureLabel =>
  label(anchor, at, [text], style === 'note' ? 'note' : role, { opacity, ...more });

/** A date on its line: the year large, then what is promised for it. */
function dateLabels(
  one: Label,
  s: PlacedPeak,
  level: keyof typeof GHOSTS,
  camera: Camera,
  type: TypeScale,
): readonly PictureLabel[] {
  const { from, to } = dateLine(s, level, camera);
  const [year = '', promise = ''] = linesOf(one.text);
  const after = measure(year, type.figure) + 8;
  const width = after + measure(promise, type.label);
  const x = to > from[0] ? Math.max(from[0] + 14, to - width) : to;
  const y = from[1] - 7;
  return [
    pointLabel(one, [x, y], 'figure', { lines: [year] }),
    pointLabel(one, [x + after, y], 'label', { id: `${one.anchor}-said`, lines: [promise] }),
  ];
}

/** The words of a part of a peak that has a point of its own. */
function partLabels(
  one: Label,
  s: PlacedPeak,
  part: string,
  camera: Camera,
  type: TypeScale,
): readonly PictureLabel[] {
  const [x, y] = footPoint(s, camera);
  const align = 'middle';
  if (part === 'fence')
    return [pointLabel(one, [x, y + 46], 'friction', { align, leader: [x, y + 12] })];
  if (part === 'foot')
    return [pointLabel(one, [x, y + 30], 'strong', { align, lines: linesOf(one.text) })];
  if (part !== 'near' && part !== 'far' && part !== 'goal') return [];
  if (isDate(one.text)) return dateLabels(one, s, part, camera, type);
  const [peakX, peakY] = outlineSummit(s, camera, GHOSTS[part]);
  return [pointLabel(one, [peakX + 12, peakY + 4], 'label')];
}

/** The peak of an anchor: the one with the longest id that the anchor starts with. */
const peakOf = ({ peaks }: Range, anchor: string): PlacedPeak | undefined =>
  peaks
    .filter(({ id }) => anchor === id || anchor.startsWith(`${id}-`))
    .sort((a, b) => b.id.length - a.id.length)[0];

/** Every label of a context, as fractions of the plate. */
export function labelsOf(context: Context): readonly PlacedLabel[] {
  const range = rangeOf(context);
  const { camera, peaks } = range;
  const { width, height } = PLATE[context.aspect];
  const requests: LabelRequest[] = [];
  const placed: PictureLabel[] = [];
  for (const one of context.labels) {
    if (one.anchor === 'station') {
      const [x, y] = station(camera);
      placed.push(pointLabel(one, [x + 18, y + 24], 'label'));
      continue;
    }
    const s = peakOf(range, one.anchor);
    if (!s) continue;
    const part = one.anchor.slice(s.id.length + 1);
    const isAbove = part === '' || part === 'sight' || (part === 'goal' && !isDate(one.text));
    const onGauge = gaugeLabels(range, one, s, part);
    const labels =
      onGauge ?? (isAbove ? undefined : partLabels(one, s, part, camera, context.type));
    if (labels) {
      placed.push(...labels);
      continue;
    }
    const at = summit(s, camera, part === '' ? s.tall : s.height);
    const lines = part === '' ? summitLines(context, s.id, one) : [one.text];
    // Points outside the plate get no words, which would stand without anything beside them.
    if (at[0] > -0.02 * width && at[0] < 1.02 * width && at[1] < height)
      requests.push({ label: one, lines, at, id: s.id });
  }
  const roofs = peaks.flatMap((s) => roofsOf(s, camera));
  requests.sort((a, b) => a.at[0] - b.at[0]);
  return [...placed, ...summitLabels(requests, roofs, context)].map((one) =>
    onPlate(context.aspect, one),
  );
}
