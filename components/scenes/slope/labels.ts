/** The words beside the slopes: who, what was found, the names at line ends, before and after. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted } from '../kit/measure.ts';
import { LINE_HEIGHT, spread } from '../kit/place.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { layoutOf, type FramePlan, type Plan, type SlopePlan } from './plan.ts';
import { drawnOf, strengthOf } from './strength.ts';

const said = (moment: Moment, anchor: string) =>
  moment.labels.find((label) => label.anchor === anchor);

function headWords(moment: Moment, { frame, head, headLines }: FramePlan): readonly Words[] {
  const own = said(moment, frame.id);
  const lines = own ? own.text.split(/;\s*/) : headLines;
  if (lines.length === 0) return [];
  const [x, y] = head;
  const opacity = own?.opacity ?? 1;
  return [{ id: frame.id, x, y, lines, align: 'start', role: 'strong', opacity }];
}

/** Words come after the line they name. */
const arrived = (drawn: number) => Math.max(0, drawn * 4 - 3);

interface Ending {
  readonly plan: SlopePlan;
  readonly lines: readonly string[];
  readonly opacity: number;
}

function endWords(moment: Moment, { box, slopes, room }: FramePlan): readonly Words[] {
  const size = moment.aspect === 'tall' ? 13 : 14.5;
  const endings = slopes.map((plan): Ending => {
    const { slope } = plan;
    const own = said(moment, slope.id);
    const text = own?.text ?? [slope.name, slope.ends?.[1].text].filter(Boolean).join(' ');
    const lines = text.split(/;\s*/).flatMap((one) => fitted(one, room, size));
    const opacity = arrived(drawnOf(moment, slope)) * strengthOf(moment, slope);
    return { plan, lines, opacity: opacity * (own?.opacity ?? 1) };
  });
  const wishes = endings.map(({ plan, lines }) => ({
    // Where two lines end together, ink goes up and tea down.
    centre: plan.to[1] + (plan.slope.role === 'comparison' ? 3 : -3),
    height: lines.length * LINE_HEIGHT + 2,
  }));
  const centres = spread(wishes, box.y - 20, box.y + box.height + 14);
  const x = box.x + box.width + (moment.aspect === 'tall' ? 9 : 12);
  return endings.map(({ plan, lines, opacity }, i): Words => ({
    id: plan.slope.id,
    x,
    y: (centres[i] ?? 0) - (lines.length - 1) * 9 + 5,
    lines,
    align: 'start',
    role: plan.slope.role === 'comparison' ? 'axis' : 'label',
    opacity,
  }));
}

/** Values at the left staff, where there are any. */
function startWords(moment: Moment, { box, slopes }: FramePlan): readonly Words[] {
  const valued = slopes.filter(({ slope }) => slope.ends);
  const wishes = valued.map(({ from }) => ({ centre: from[1], height: LINE_HEIGHT }));
  const centres = spread(wishes, box.y - 20, box.y + box.height + 14);
  return valued.map(({ slope }, i): Words => ({
    id: `${slope.id}-from`,
    x: box.x - 9,
    y: (centres[i] ?? 0) + 5,
    lines: [slope.ends?.[0].text ?? ''],
    align: 'end',
    role: 'axis',
    opacity: Math.min(1, drawnOf(moment, slope) * 4) * strengthOf(moment, slope),
  }));
}

function clockWords(
  { aspect, params }: Moment,
  { box, frame, clock }: FramePlan,
): readonly Words[] {
  if (!clock) return [];
  const y = box.y + box.height + (aspect === 'tall' ? 17 : 20);
  const ends = frame.slopes.find((slope) => slope.ends)?.ends;
  const common = { y, align: 'middle', role: 'axis', opacity: 1 } as const;
  const words = [ends?.[0].x ?? params.before, ends?.[1].x ?? params.after];
  return words.map((text, i) => ({
    ...common,
    id: `${frame.id}-${i === 0 ? 'before' : 'after'}`,
    x: box.x + i * box.width,
    lines: [text],
  }));
}

function ruleWords({ aspect, params }: Moment, { area, frames }: Plan): readonly Words[] {
  const tall = aspect === 'tall';
  const common = { align: 'start', opacity: 1 } as const;
  const bare = frames.filter(({ frame }) => frame.slopes.some(({ direction }) => direction));
  const last = frames.at(-1);
  const rules = params.rule ? (tall ? fitted(params.rule, area.width, 14.5) : [params.rule]) : [];
  const heading = rules.map((line, i): Words => ({
    ...common,
    id: i === 0 ? 'rule' : `rule-${i}`,
    x: area.x,
    y: area.y + 13 + i * LINE_HEIGHT,
    lines: [line],
    role: 'strong',
  }));
  const [first] = bare;
  if (!first || !last) return heading;
  const y = tall ? last.box.y + last.box.height + 35 : first.box.y + first.box.height + 44;
  const x = tall ? area.x : first.box.x;
  return [...heading, { ...common, id: 'unscaled', x, y, lines: [params.unscaled], role: 'axis' }];
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  const words = [
    ...ruleWords(moment, plan),
    ...plan.frames.flatMap((frame) => {
      const shown = moment.state.shown[frame.frame.id] ?? 1;
      return [
        ...headWords(moment, frame),
        ...startWords(moment, frame),
        ...endWords(moment, frame),
        ...clockWords(moment, frame),
      ].map((one) => ({ ...one, opacity: one.opacity * shown }));
    }),
  ];
  return words.filter(({ opacity }) => opacity > 0).map((one) => onPlate(moment.aspect, one));
}
