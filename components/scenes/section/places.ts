/** Where the words of each sign stand: left and right of the rock, on the staff, below the foot. */
import { beside, draft, LINE, linesIn, underWords, type Draft, type Placed } from './beside.ts';
import { spread } from '../place.ts';
import type { Moment } from './params.ts';
import { planOf, type Plan } from './plan.ts';
import { signsOf, type Sign } from './signs.ts';
import { extentAt } from './silhouette.ts';

const GAP = 8;

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

export interface Places {
  readonly plan: Plan;
  readonly placed: readonly Placed[];
}

export function placesOf(moment: Moment): Places {
  const plan = planOf(moment);
  const signs = signsOf(moment);
  const spoken = signs.filter(({ words }) => words.length > 0);
  const goals = spoken.filter(({ kind }) => kind === 'goal');
  const others = spoken.filter(({ kind }) => kind !== 'goal');
  const sideOf = ({ kind, side }: Sign) =>
    side === 'left' || side === 'right'
      ? side
      : kind === 'forecast' || kind === 'gap'
        ? 'right'
        : 'left';
  const staff = onStaff(moment, plan, goals);
  const drafts = others.map((sign) =>
    sign.side === 'below' ? undefined : draft(moment, plan, sign, sideOf(sign), staff),
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
    placed: [...staff, ...at('left'), ...at('right'), ...below(moment, plan, homeless), ...silent],
  };
}
