/** Where the words of each sign stand: left and right of the rock, on the staff, below the foot. */
import { spread } from '../kit/place.ts';
import { beside, draft, LINE, linesIn, underWords, type Draft, type Placed } from './beside.ts';
import { extentAt, type Layout } from './layout.ts';
import type { Measure } from './rows.ts';
import { promisedTop, signsOf, type Sign } from './signs.ts';
import type { Context } from './spec.ts';

const GAP = 8;
/** Share of the rock's height that counts as its foot. */
const LOW = 0.22;

/** A column of words at one side, none on another. */
function column(layout: Layout, drafts: readonly Draft[]): Placed[] {
  const centres = spread(
    drafts.map(({ centre, lines }) => ({ centre, height: lines.length * LINE + GAP })),
    layout.top - 20,
    layout.base + 10,
  );
  return drafts.map(({ sign, y, side, lines }, i) => {
    const centre = centres[i] ?? y;
    const { x } = beside(layout, side, centre, lines.length * LINE);
    const top = centre - (lines.length * LINE) / 2 + 13.5;
    // Far above its height, a sign is named by an upright leader, and its dot stands under that.
    const lifted = y - centre > (lines.length * LINE) / 2 + 6;
    const dot = lifted ? underWords(layout, side, x, y, lines) : layout.middle;
    return { sign, y, dot, where: side, lifted, lines, x, top };
  });
}

function onStaff(context: Context, layout: Layout, signs: readonly Sign[]): Placed[] {
  if (context.aspect === 'tall')
    return signs.map((sign) => {
      const y = layout.y(sign.value);
      const [, right] = extentAt(layout, y, y + 3 * LINE);
      const x = layout.staff - 9;
      const lines = linesIn(sign, x - right - 8, true);
      return { sign, y, dot: layout.middle, where: 'staff', lines, x, top: y + 16 };
    });
  const fit = signs.map((sign) => linesIn(sign, 122, false));
  const centres = spread(
    signs.map((sign, i) => ({
      centre: layout.y(sign.value) + ((fit[i]?.length ?? 1) - 1) * (LINE / 2),
      height: (fit[i]?.length ?? 1) * LINE + GAP,
    })),
    layout.top - 20,
    layout.base + 40,
  );
  return signs.map((sign, i) => {
    const lines = fit[i] ?? [];
    const top = (centres[i] ?? 0) - ((lines.length - 1) * LINE) / 2 + 5;
    return {
      sign,
      y: layout.y(sign.value),
      dot: layout.middle,
      where: 'staff',
      lines,
      x: layout.staff + 20,
      top,
    };
  });
}

/** Below the foot, one after the other from the left. */
function below(context: Context, layout: Layout, signs: readonly Sign[]): Placed[] {
  const [, foot] = layout.at(0, layout.rock.front, 0);
  const tall = context.aspect === 'tall';
  const share = (layout.staff - layout.left) / signs.length;
  return signs.map((sign, i) => {
    const x = layout.left + 14 + i * share;
    const lines = signs.length > 1 ? linesIn(sign, share - 12, tall) : [sign.words.join(' ')];
    return { sign, y: layout.y(sign.value), dot: x + 8, where: 'below', lines, x, top: foot + 20 };
  });
}

/** Words on the bare face: over the uppermost figure, where they cross no line and the rock is wide enough. */
function onFace(
  context: Context,
  layout: Layout,
  sign: Sign,
  lines: readonly number[],
): Placed | undefined {
  const y = layout.y(sign.value);
  for (let foot = y - 26; foot > layout.top + 40; foot -= 4) {
    const [left, right] = extentAt(layout, foot - 2 * LINE, foot);
    const words = linesIn(sign, right - left - 28, context.aspect === 'tall');
    const head = foot - words.length * LINE;
    if (words.length > 2 || lines.some((line) => line > head - 6 && line < foot + 14)) continue;
    const x = (left + right) / 2;
    const top = head + 13.5;
    return { sign, y, dot: x, where: 'face', lifted: true, lines: words, x, top };
  }
  return undefined;
}

/** The sign whose words stand on the face: the figure that the paint reaches. */
function faceOf(context: Context, layout: Layout, signs: readonly Sign[]): Placed | undefined {
  const { params, state } = context;
  if (params.words !== 'face') return undefined;
  const sign = signs
    .filter(
      ({ kind, side, words }) =>
        ['dot', 'level'].includes(kind) && side === 'auto' && words.length > 0,
    )
    .find(({ value }) => value >= state.level);
  const ahead = signs.filter(({ kind }) => kind === 'goal' || kind === 'forecast');
  return (
    sign &&
    onFace(
      context,
      layout,
      sign,
      ahead.map(({ value }) => layout.y(value)),
    )
  );
}

export interface Places {
  readonly layout: Layout;
  /** How far up the silence reaches. */
  readonly head: number;
  readonly placed: readonly Placed[];
}

export function placesOf(context: Context, layout: Layout, measures: readonly Measure[]): Places {
  const signs = signsOf(context, measures);
  const head = promisedTop(signs);
  const spoken = signs.filter(({ words }) => words.length > 0);
  const goals = spoken.filter(({ kind }) => kind === 'goal');
  const face = faceOf(context, layout, signs);
  const others = spoken.filter((one) => one.kind !== 'goal' && one !== face?.sign);
  // Where the rock takes the whole width, a line at its foot has nowhere else to be named.
  const low = ({ kind, value }: Sign) =>
    context.params.words === 'face' && kind === 'line' && value < context.params.top * LOW;
  const sideOf = ({ kind, side }: Sign) =>
    side === 'left' || side === 'right'
      ? side
      : kind === 'forecast' || kind === 'gap'
        ? 'right'
        : 'left';
  const staff = onStaff(context, layout, goals);
  const drafts = others.map((sign) =>
    sign.side === 'below' || low(sign)
      ? undefined
      : draft(context, layout, sign, sideOf(sign), staff, head),
  );
  const at = (side: 'left' | 'right') =>
    column(
      layout,
      drafts.filter((one) => one !== undefined).filter((one) => one.side === side),
    );
  const homeless = others.filter((_, i) => drafts[i] === undefined);
  const silent = signs
    .filter(({ words }) => words.length === 0)
    .map((sign): Placed => {
      const y = layout.y(sign.value);
      return { sign, y, dot: layout.middle, where: 'none', lines: [], x: 0, top: y };
    });
  return {
    layout,
    head,
    placed: [
      ...staff,
      ...(face ? [face] : []),
      ...at('left'),
      ...at('right'),
      ...below(context, layout, homeless),
      ...silent,
    ],
  };
}
