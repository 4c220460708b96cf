/** The words over the lanes: names of lanes and posts, the list, the clock, the legend. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { axisWords } from './axis.ts';
import { strengthOf } from './fence.ts';
import type { Moment } from './params.ts';
import { layoutOf, TIER, type LanePlan, type Plan } from './plan.ts';
import { printedName, standingOf } from './posts.ts';

/** Words come after the thing they name. */
const after = (grown: number) => Math.max(0, grown * 2 - 1);

const said = (moment: Moment, anchor: string) =>
  moment.labels.find((label) => label.anchor === anchor);

function laneName(moment: Moment, lane: LanePlan): Words {
  const own = said(moment, lane.lane.id);
  return {
    id: lane.lane.id,
    ...lane.name,
    lines: [own?.text ?? lane.lane.name],
    align: 'start',
    role: 'strong',
    opacity: strengthOf(moment, lane) * (own?.opacity ?? 1),
  };
}

function postNames(moment: Moment, plan: Plan, lane: LanePlan): readonly Words[] {
  return lane.names.flatMap(({ post, x, tier, align }): readonly Words[] => {
    const own = said(moment, post.anchor);
    const { grown, hollow } = standingOf(post, moment.state.until, plan.days);
    const opacity = after(grown) * (own ? own.opacity : lane.open) * strengthOf(moment, lane);
    const y = tier >= 0 ? lane.top - 5 - tier * TIER : lane.foot + 14 - (tier + 1) * TIER;
    const shift = align === 'start' ? 5 : -5;
    const lines = [own?.text ?? printedName(post, hollow)];
    return [{ id: post.anchor, x: x + shift, y, lines, align, role: 'label', opacity }];
  });
}

function listWords(moment: Moment, plan: Plan): readonly Words[] {
  const { list } = plan;
  if (!list) return [];
  const { lane } = list.lane;
  const heading = [lane.name, moment.params.list].filter(Boolean).join(', ');
  return [
    {
      id: 'list',
      ...list.heading,
      lines: [heading],
      align: 'start',
      role: 'strong',
      opacity: list.opacity,
    },
    ...list.entries.map(({ post, text, x, y }): Words => {
      const { grown, hollow } = standingOf(post, moment.state.until, plan.days);
      const own = said(moment, post.anchor);
      const opacity = after(grown) * list.opacity * (own?.opacity ?? 1);
      return {
        id: post.anchor,
        x: x + 14,
        y,
        lines: [own?.text ?? text(hollow)],
        align: 'start',
        role: 'label',
        opacity,
      };
    }),
  ];
}

/** All words of the timeline, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  const words = [
    ...axisWords(moment, plan),
    ...plan.lanes.flatMap((lane) => {
      const shown = moment.state.shown[lane.lane.id] ?? 1;
      const all = [laneName(moment, lane), ...postNames(moment, plan, lane)];
      return all.map((one) => ({ ...one, opacity: one.opacity * shown }));
    }),
    ...listWords(moment, plan),
  ];
  return words.filter(({ opacity }) => opacity > 0).map((one) => onPlate(moment.aspect, one));
}
