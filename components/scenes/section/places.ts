/** The places of each sign's words: left and right of the rock, on its face, at the axis, below the foot. */
import { measure } from '../../../story/layout/measure.ts';
import { spread } from '../kit/place.ts';
import { wrap } from '../kit/text.ts';
import { extentAt, type Layout } from './layout.ts';
import { signsOf, type Measure, type Sign } from './signs.ts';
import type { Context } from './params.ts';

type Side = 'left' | 'right';

export interface Placed {
  readonly sign: Sign;
  /** Height of what is named, and the end of its dot or leader. */
  readonly y: number;
  readonly dot: number;
  /** Its words are above it, with a vertical leader. */
  readonly isLifted?: boolean;
  readonly where: Side | 'face' | 'axis' | 'below' | 'none';
  readonly lines: readonly string[];
  /** The baseline of the first line, and the edge at which the words are aligned. */
  readonly x: number;
  readonly top: number;
}

const GAP = 8;
/** Share of the rock's height that counts as its foot. */
const LOW = 0.22;

const typeAt = ({ type }: Layout, i: number) => type[i === 0 ? 'strong' : 'rest'];
const linesIn = (layout: Layout, { words, kind }: Sign, width: number) =>
  words.flatMap((part, i) => wrap([part], width, typeAt(layout, kind === 'forecast' ? 1 : i)));
const widthOf = (layout: Layout, lines: readonly string[]) =>
  Math.max(0, ...lines.map((line, i) => measure(line, typeAt(layout, i))));
const heightOf = ({ type }: Layout, lines: readonly string[]) => lines.length * type.line;

/** The start and width of words beside the rock, centred on a height. */
function besideAt(layout: Layout, side: Side, centre: number, height: number) {
  const [left, right] = extentAt(layout, centre - height / 2 - 4, centre + height / 2 + 4);
  const off = layout.isTall ? 14 : 24;
  return side === 'left'
    ? { x: left - off, width: left - off - layout.edge }
    : { x: right + off, width: layout.axis - off / 2 - (right + off) };
}

interface Draft extends Pick<Placed, 'sign' | 'y' | 'lines'> {
  /** The preferred middle of the words: at `y`, or higher where the rock leaves more room. */
  readonly centre: number;
  readonly side: Side;
}

/**
 * Words beside the rock at their height, else as far up as needed; undefined if they must go below
 * the foot.
 */
function draftOf(
  layout: Layout,
  sign: Sign,
  side: Side,
  goals: readonly Placed[],
  highest: number,
): Draft | undefined {
  const { isTall, base, top, y: yOf } = layout;
  const isGap = sign.kind === 'gap';
  const y = yOf(isGap ? sign.value + (highest - sign.value) * 0.52 : sign.value);
  /**
   * The lines of words beside the rock at a height; undefined if there are more than `most` or, on a
   * tall stage, if they overlap a goal's words.
   */
  const fit = (centre: number, most: number) => {
    let lines = sign.words;
    let width = 0;
    for (let pass = 0; pass < 3; pass += 1) {
      width = besideAt(layout, side, centre, heightOf(layout, lines)).width;
      lines = linesIn(layout, sign, width);
    }
    const half = heightOf(layout, lines) / 2 + 4;
    const isTaken =
      isTall &&
      side === 'right' &&
      goals.some((goal) => {
        const low = goal.top + heightOf(layout, goal.lines) - layout.type.line + 5;
        return centre + half > goal.top - 13 && centre - half < low;
      });
    const fits = lines.length <= most && widthOf(layout, lines) <= width + 2;
    return fits && !isTaken ? lines : undefined;
  };
  // A gap can be named anywhere along its line: where its words take at most two lines.
  if (isGap)
    for (let centre = y; centre > yOf(highest) + 30; centre -= 8) {
      const lines = fit(centre, 2);
      if (lines) return { sign, y: centre, centre, side, lines };
    }
  for (let centre = y; centre === y || centre > top - 20; centre -= 10) {
    const lines = fit(centre, 4);
    if (lines) return { sign, y, centre, side, lines };
    if (side === 'left' && y > base - (base - top) * LOW) return undefined;
  }
  return undefined;
}

/** A place under lifted words that is on what they name, as far out as possible. */
function underWords(layout: Layout, side: Side, x: number, y: number, lines: readonly string[]) {
  const [left, right] = extentAt(layout, y - 1, y + 1);
  const far = widthOf(layout, lines) - 5;
  return side === 'left' ? Math.max(x - far, left + 10) : Math.min(x + far, right + 8);
}

/** A column of words on one side, without overlap. */
function columnOf(layout: Layout, drafts: readonly Draft[]): readonly Placed[] {
  const wishes = drafts.map(({ centre, lines }) => ({
    centre,
    height: heightOf(layout, lines) + GAP,
  }));
  const centres = spread(wishes, layout.top - 20, layout.base + 10);
  return drafts.map(({ sign, y, side, lines }, i) => {
    const centre = centres[i] ?? y;
    const half = heightOf(layout, lines) / 2;
    const { x } = besideAt(layout, side, centre, half * 2);
    // If the words are far above its height, a sign gets a vertical leader, with its dot below.
    const isLifted = y - centre > half + 6;
    const dot = isLifted ? underWords(layout, side, x, y, lines) : layout.middle;
    return { sign, y, dot, where: side, isLifted, lines, x, top: centre - half + 13.5 };
  });
}

function atAxis(layout: Layout, signs: readonly Sign[]): readonly Placed[] {
  const { y: yOf, middle: dot, axis, isTall, top, base } = layout;
  const where = 'axis' as const;
  if (isTall)
    return signs.map((sign) => {
      const y = yOf(sign.value);
      const [, right] = extentAt(layout, y, y + 3 * layout.type.line);
      const x = axis - 9;
      const lines = linesIn(layout, sign, x - right - 8);
      return { sign, y, dot, where, lines, x, top: y + 16 };
    });
  const all = signs.map((sign) => ({ sign, lines: linesIn(layout, sign, 122) }));
  const wishes = all.map(({ sign, lines }) => ({
    centre: yOf(sign.value) + (heightOf(layout, lines) - layout.type.line) / 2,
    height: heightOf(layout, lines) + GAP,
  }));
  const centres = spread(wishes, top - 20, base + 40);
  return all.map(({ sign, lines }, i) => {
    const first = (centres[i] ?? 0) - (heightOf(layout, lines) - layout.type.line) / 2 + 5;
    return { sign, y: yOf(sign.value), dot, where, lines, x: axis + 20, top: first };
  });
}

/** Below the foot, side by side from the left. */
function below(layout: Layout, signs: readonly Sign[]): readonly Placed[] {
  const [, bottom] = layout.at(0, layout.rock.front, 0);
  const share = (layout.axis - layout.left) / signs.length;
  return signs.map((sign, i) => {
    const x = layout.left + 14 + i * share;
    const lines = signs.length > 1 ? linesIn(layout, sign, share - 12) : [sign.words.join(' ')];
    return {
      sign,
      y: layout.y(sign.value),
      dot: x + 8,
      where: 'below',
      lines,
      x,
      top: bottom + 20,
    };
  });
}

/** Words on the bare face above the painted value, where they cross no line and the rock is wide enough. */
function onFace(
  { params, state }: Context,
  layout: Layout,
  signs: readonly Sign[],
): Placed | undefined {
  const sign = signs.find(
    ({ kind, side, words, value }) =>
      (kind === 'dot' || kind === 'level') &&
      side === 'auto' &&
      words.length > 0 &&
      value >= state.level,
  );
  if (!sign || params.words !== 'face') return undefined;
  const isAhead = ({ kind }: Sign) => kind === 'goal' || kind === 'forecast';
  const crossed = signs.filter(isAhead).map(({ value }) => layout.y(value));
  const y = layout.y(sign.value);
  for (let bottom = y - 26; bottom > layout.top + 40; bottom -= 4) {
    const [left, right] = extentAt(layout, bottom - 2 * layout.type.line, bottom);
    const lines = linesIn(layout, sign, right - left - 28);
    const highest = bottom - heightOf(layout, lines);
    if (lines.length > 2 || crossed.some((line) => line > highest - 6 && line < bottom + 14))
      continue;
    const x = (left + right) / 2;
    return { sign, y, dot: x, where: 'face', isLifted: true, lines, x, top: highest + 13.5 };
  }
  return undefined;
}

export interface Places {
  readonly layout: Layout;
  /** The upper end of the gap without data: the highest goal or forecast. */
  readonly highest: number;
  readonly placed: readonly Placed[];
}

export function placesOf(context: Context, layout: Layout, measures: readonly Measure[]): Places {
  const { words, top } = context.params;
  const signs = signsOf(context, measures);
  const isAhead = ({ kind }: Sign) => kind === 'goal' || kind === 'forecast';
  const highest = Math.max(0, ...signs.filter(isAhead).map(({ value }) => value));
  const spoken = signs.filter((sign) => sign.words.length > 0);
  const face = onFace(context, layout, signs);
  const goals = atAxis(
    layout,
    spoken.filter(({ kind }) => kind === 'goal'),
  );
  // If the rock takes the whole width, a line at its foot can only be named below it.
  const isLow = ({ kind, value }: Sign) => words === 'face' && kind === 'line' && value < top * LOW;
  const sideOf = ({ kind, side }: Sign): Side => {
    if (side === 'left' || side === 'right') return side;
    return kind === 'forecast' || kind === 'gap' ? 'right' : 'left';
  };
  const others = spoken
    .filter((sign) => sign.kind !== 'goal' && sign !== face?.sign)
    .map((sign) => ({
      sign,
      draft:
        sign.side === 'below' || isLow(sign)
          ? undefined
          : draftOf(layout, sign, sideOf(sign), goals, highest),
    }));
  const at = (side: Side) =>
    columnOf(
      layout,
      others.flatMap(({ draft }) => (draft?.side === side ? [draft] : [])),
    );
  const silent = signs
    .filter((sign) => sign.words.length === 0)
    .map((sign): Placed => {
      const y = layout.y(sign.value);
      return { sign, y, dot: layout.middle, where: 'none', lines: [], x: 0, top: y };
    });
  return {
    layout,
    highest,
    placed: [
      ...goals,
      ...(face ? [face] : []),
      ...at('left'),
      ...at('right'),
      ...below(
        layout,
        others.flatMap(({ sign, draft }) => (draft ? [] : [sign])),
      ),
      ...silent,
    ],
  };
}
