/** The words along the line: rows, the names of its colours, the rule. */
import { PLATE, type PlacedLabel } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { choose, rectOf, type Rect } from '../kit/place.ts';
import { onPlate, type Pair, type Words } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { spotAt } from './path.ts';
import { layoutOf, reached, type Plan } from './plan.ts';
import type { Row } from './rows.ts';

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.foot && b.top < a.foot;

/** Middle and edges of the line as chords: words keep off them. */
function chords({ track, width }: Plan): readonly (readonly Pair[])[] {
  const stops = [0];
  let start = 0;
  for (const { turn, length } of track.parts) {
    const steps = turn ? 8 : 1;
    for (let i = 1; i <= steps; i += 1) stops.push(start + (length * i) / steps);
    start += length;
  }
  return [1, 0, -1].map((side) =>
    stops.map((along): Pair => {
      const { at, normal } = spotAt(track, along);
      const off = side * (width / 2 + 3);
      return [at[0] + normal[0] * off, at[1] + normal[1] * off];
    }),
  );
}

type Bare = Omit<Words, 'x' | 'y' | 'align'>;

/** Above its tick, else below; at a turn on the inside of the bend. */
function candidates(plan: Plan, value: number, bare: Bare): readonly Words[] {
  const { at, turning } = spotAt(plan.track, plan.along(value));
  const [x, y] = at;
  const tail = (bare.lines.length - 1) * 18;
  const over = y - plan.width / 2 - (bare.role === 'strong' ? 13 : 10) - tail;
  const under = y + plan.width / 2 + 22;
  const inside: Words = {
    ...bare,
    x: x - turning * (plan.width / 2 + 12),
    y: y + 5 - tail / 2,
    align: turning > 0 ? 'end' : 'start',
  };
  const straight: readonly Words[] = [
    { ...bare, x, y: over, align: 'middle' },
    { ...bare, x: x + 4, y: over, align: 'end' },
    { ...bare, x: x - 4, y: over, align: 'start' },
    { ...bare, x, y: under, align: 'middle' },
    { ...bare, x: x + 4, y: under, align: 'end' },
    { ...bare, x: x - 4, y: under, align: 'start' },
  ];
  return turning === 0 ? straight : [inside, ...straight];
}

/** Under the line from a place on, where that is straight. */
function under(plan: Plan, along: number, bare: Bare): readonly Words[] {
  const { at, normal, turning } = spotAt(plan.track, along);
  if (turning !== 0) return [];
  const rightwards = normal[1] < 0;
  const x = at[0] + (rightwards ? 6 : -6);
  const y = at[1] + plan.width / 2 + 20;
  return [{ ...bare, x, y, align: rightwards ? 'start' : 'end' }];
}

function spokenWords(moment: Moment, plan: Plan, row: Row): Bare | undefined {
  const there = reached(moment, plan, row);
  const label = moment.labels.find(({ anchor }) => anchor === row.anchor);
  if (!label || there <= 0) return undefined;
  const lines = label.text.split(/;\s*/);
  return { id: row.anchor, lines, role: 'strong', opacity: label.opacity * there };
}

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  const { params, state, aspect } = moment;
  const { width, height } = PLATE[aspect];
  const tall = aspect === 'tall';
  const bounds = { left: tall ? 8 : 500, right: width - 8, top: tall ? 60 : 96, foot: height };
  const lines = chords(plan);
  const start = spotAt(plan.track, 0).at;
  const taken: Rect[] = [];
  const words: Words[] = [];
  const put = (one: Words | undefined) => {
    if (!one) return;
    taken.push(rectOf(one));
    words.push(one);
  };
  if (params.rule !== undefined) {
    const text = fitted(params.rule, width - 16 - start[0], 15);
    const y = start[1] - plan.width / 2 - 16 - (text.length - 1) * 18;
    put({ id: 'rule', x: start[0], y, lines: text, align: 'start', role: 'label', opacity: 1 });
  }
  for (const row of plan.rows) {
    const bare = spokenWords(moment, plan, row);
    if (bare) put(choose(candidates(plan, row.value, bare), taken, lines, bounds));
  }
  for (const span of plan.spans) {
    // A name stands under the first of its colour, once there is enough of it.
    const grown = Math.min(1, Math.max(0, (plan.painted - span.from) / (params.of * 0.05)));
    if (grown <= 0 || span.name === '') continue;
    const bare: Bare = { id: span.id, lines: [span.name], role: 'note', opacity: grown };
    const from = plan.along(span.from);
    const length = plan.along(span.to) - from;
    const tries = [0, 0.03, 0.06, 0.1, 0.15, 0.2].flatMap((share) =>
      under(plan, from + 3 + share * length, bare),
    );
    put(choose(tries, taken, lines, bounds));
  }
  for (const row of plan.rows) {
    const there = reached(moment, plan, row) * state.ticks;
    if (row.promised || there <= 0 || words.some(({ id }) => id === row.anchor)) continue;
    const bare: Bare = { id: row.anchor, lines: [row.x], role: 'axis', opacity: there };
    const rooms = candidates(plan, row.value, bare).filter((one) => {
      const rect = rectOf(one);
      const inside = rect.left >= bounds.left && rect.right <= bounds.right;
      return inside && !taken.some((other) => overlaps(rect, other));
    });
    const fits = rooms.length > 0 && measure(row.x, 13) < 90;
    if (fits) put(choose(rooms, taken, lines, bounds));
  }
  return words.filter(({ opacity }) => opacity > 0).map((one) => onPlate(aspect, one));
}
