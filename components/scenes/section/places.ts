/** Where the words of each sign stand: left and right of the rock, on the staff, below the foot. */
import {
  beside,
  draft,
  type Draft,
  extentAt,
  LINE,
  linesIn,
  type Placed,
  underWords,
} from './beside.ts';
import { spread } from '../kit/place.ts';
import type { Moment } from './params.ts';
import { layoutOf, type Plan } from './plan.ts';
import { signsOf, type Sign } from './signs.ts';

const GAP = 8;
/** Share of the rock's height that counts as its foot. */
const LOW = 0.22;

/** A column of words at one side, none on another. */
function column(plan: Plan, drafts: readonly Draft[]): Placed[] {
  const centres = spread(
    drafts.map(({ centre, lines }) => ({ centre, height: lines.length * LINE + GAP })),
    plan.top - 20,
    plan.base + 10,
  );
  return drafts.map(({ sign, y, side, lines }, i) => {
    const centre = centres[i] ?? y;
    const { x } = beside(plan, side, centre, lines.length * LINE);
    const top = centre - (lines.length * LINE) / 2 + 13.5;
    // Far above its height, a sign is named by an upright leader, and its dot stands under that.
    const lifted = y - centre > (lines.length * LINE) / 2 + 6;
    const dot = lifted ? underWords(plan, side, x, y, lines) : plan.middle;
    return { sign, y, dot, where: side, lifted, lines, x, top };
  });
}

function onStaff(moment: Moment, plan: Plan, signs: readonly Sign[]): Placed[] {
  if (moment.aspect === 'tall')
    return signs.map((sign) => {
      const y = plan.y(sign.value);
      const [, right] = extentAt(plan, y, y + 3 * LINE);
      const x = plan.staff - 9;
      const lines = linesIn(sign, x - right - 8, true);
      return { sign, y, dot: plan.middle, where: 'staff', lines, x, top: y + 16 };
    });
  const fit = signs.map((sign) => linesIn(sign, 122, false));
  const centres = spread(
    signs.map((sign, i) => ({
      centre: plan.y(sign.value) + ((fit[i]?.length ?? 1) - 1) * (LINE / 2),
      height: (fit[i]?.length ?? 1) * LINE + GAP,
    })),
    plan.top - 20,
    plan.base + 40,
  );
  return signs.map((sign, i) => {
    const lines = fit[i] ?? [];
    const top = (centres[i] ?? 0) - ((lines.length - 1) * LINE) / 2 + 5;
    return {
      sign,
      y: plan.y(sign.value),
      dot: plan.middle,
      where: 'staff',
      lines,
      x: plan.staff + 20,
      top,
    };
  });
}

/** Below the foot, one after the other from the left. */
function below(moment: Moment, plan: Plan, signs: readonly Sign[]): Placed[] {
  const [, foot] = plan.at(0, plan.rock.front, 0);
  const tall = moment.aspect === 'tall';
  const share = (plan.staff - plan.left) / signs.length;
  return signs.map((sign, i) => {
    const x = plan.left + 14 + i * share;
    const lines = signs.length > 1 ? linesIn(sign, share - 12, tall) : [sign.words.join(' ')];
    return { sign, y: plan.y(sign.value), dot: x + 8, where: 'below', lines, x, top: foot + 20 };
  });
}

/** Words on the bare face: over the uppermost figure, where they cross no line and the rock is wide enough. */
function onFace(
  moment: Moment,
  plan: Plan,
  sign: Sign,
  lines: readonly number[],
): Placed | undefined {
  const y = plan.y(sign.value);
  for (let foot = y - 26; foot > plan.top + 40; foot -= 4) {
    const [left, right] = extentAt(plan, foot - 2 * LINE, foot);
    const words = linesIn(sign, right - left - 28, moment.aspect === 'tall');
    const head = foot - words.length * LINE;
    if (words.length > 2 || lines.some((line) => line > head - 6 && line < foot + 14)) continue;
    const x = (left + right) / 2;
    const top = head + 13.5;
    return { sign, y, dot: x, where: 'face', lifted: true, lines: words, x, top };
  }
  return undefined;
}

/** The sign whose words stand on the face: the figure that the paint reaches. */
function faceOf(moment: Moment, plan: Plan, signs: readonly Sign[]): Placed | undefined {
  const { params, state } = moment;
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
      moment,
      plan,
      sign,
      ahead.map(({ value }) => plan.y(value)),
    )
  );
}

export interface Places {
  readonly plan: Plan;
  readonly placed: readonly Placed[];
}

export function placesOf(moment: Moment): Places {
  const plan = layoutOf(moment);
  const signs = signsOf(moment);
  const spoken = signs.filter(({ words }) => words.length > 0);
  const goals = spoken.filter(({ kind }) => kind === 'goal');
  const face = faceOf(moment, plan, signs);
  const others = spoken.filter((one) => one.kind !== 'goal' && one !== face?.sign);
  // Where the rock takes the whole width, a line at its foot has nowhere else to be named.
  const low = ({ kind, value }: Sign) =>
    moment.params.words === 'face' && kind === 'line' && value < moment.params.top * LOW;
  const sideOf = ({ kind, side }: Sign) =>
    side === 'left' || side === 'right'
      ? side
      : kind === 'forecast' || kind === 'gap'
        ? 'right'
        : 'left';
  const staff = onStaff(moment, plan, goals);
  const drafts = others.map((sign) =>
    sign.side === 'below' || low(sign) ? undefined : draft(moment, plan, sign, sideOf(sign), staff),
  );
  const at = (side: 'left' | 'right') =>
    column(
      plan,
      drafts.filter((one) => one !== undefined).filter((one) => one.side === side),
    );
  const homeless = others.filter((_, i) => drafts[i] === undefined);
  const silent = signs
    .filter(({ words }) => words.length === 0)
    .map((sign): Placed => {
      const y = plan.y(sign.value);
      return { sign, y, dot: plan.middle, where: 'none', lines: [], x: 0, top: y };
    });
  return {
    plan,
    placed: [
      ...staff,
      ...(face ? [face] : []),
      ...at('left'),
      ...at('right'),
      ...below(moment, plan, homeless),
      ...silent,
    ],
  };
}
