/** Notes of the script on a group: a sentence in free ground and a curved line to what it speaks of. */
import type { Label } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { headOf, type GroupPlan, type Plan } from './plan.ts';

const SIZE = 15;

export interface Note {
  readonly label: Label;
  readonly words: Words;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Left of its column and above what stands there, or right of it where there is more room. */
function noteOf(moment: Moment, plan: Plan, label: Label, group: GroupPlan): Note {
  const tall = moment.aspect === 'tall';
  const lines = label.text.split(/;\s*/).flatMap((one) => fitted(one, tall ? 130 : 190, SIZE));
  const width = Math.max(...lines.map((line) => measure(line, SIZE)));
  const middle = group.box.x + group.box.width / 2;
  const head = headOf(plan, group, group.marks ?? 0) - (tall ? 22 : 28);
  const toLeft =
    label.side === 'right'
      ? false
      : middle - plan.area.x > plan.area.width / 2 - 60 || label.side === 'left';
  const near = middle + (toLeft ? -1 : 1) * (tall ? 44 : 118);
  const rise = (tall ? 54 : 112) + (lines.length - 1) * 18;
  const y = Math.max(plan.area.y + 70, head - rise);
  const words: Words = {
    id: label.anchor,
    x: toLeft
      ? Math.max(near, plan.area.x + width)
      : Math.min(near, plan.area.x + plan.area.width - width),
    y,
    lines,
    align: toLeft ? 'end' : 'start',
    role: 'note',
    opacity: label.opacity,
  };
  const from = [words.x + (toLeft ? 8 : -8), y - 4] as const;
  return { label, words, from, to: [middle, head + 2] };
}

export const notesOf = (moment: Moment, plan: Plan): readonly Note[] =>
  moment.labels.flatMap((label) => {
    const group = plan.groups.find(({ id }) => id === label.anchor);
    return label.style === 'note' && group && moment.params.layout === 'columns'
      ? [noteOf(moment, plan, label, group)]
      : [];
  });

export const tieMarks = (moment: Moment, plan: Plan): readonly Mark[] =>
  notesOf(moment, plan).map(({ label, from: [x, y], to }) =>
    mark('g', `tie-${label.anchor}`, { opacity: label.opacity }, [
      mark('path', 'curve', {
        d: `M${round1(x)},${round1(y)}Q${round1(to[0])},${round1(y)} ${round1(to[0])},${round1(to[1])}`,
        fill: 'none',
        stroke: moment.palette.ink,
        'stroke-width': 1.1,
      }),
      mark('circle', 'end', {
        cx: round1(to[0]),
        cy: round1(to[1]),
        r: 2.6,
        fill: moment.palette.ink,
      }),
    ]),
  );
