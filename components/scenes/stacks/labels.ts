/** The words: finding and key, what each stack is, how far it stands above the line. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted } from '../kit/measure.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { keyOf } from './key.ts';
import { overText } from './levels.ts';
import { strengthOf } from './model.ts';
import type { Moment } from './params.ts';
import { layoutOf, type Place, type Plan } from './plan.ts';

const linesOf = (text: string): readonly string[] => text.split(/;\s*/);
const clamp = (n: number) => Math.min(1, Math.max(0, n));

function headWords(moment: Moment, plan: Plan): readonly Words[] {
  const { title, rule } = moment.params;
  const lines = [title, rule].filter((line) => line !== undefined);
  const key = keyOf(moment, plan);
  const x = key[0]?.x ?? plan.area.x;
  const common = { align: 'start', opacity: 1 } as const;
  const head: Words = {
    ...common,
    id: 'title',
    x,
    y: plan.area.y + 14,
    lines,
    role: title === undefined ? 'label' : 'strong',
  };
  return [
    ...(lines.length > 0 ? [head] : []),
    ...key.map((entry): Words => ({
      ...common,
      id: `key-${entry.id}`,
      x: entry.x + 30,
      y: entry.y,
      lines: [entry.text],
      role: 'axis',
    })),
  ];
}

/** What the line is, at its left; a semicolon breaks it. */
function lineWords({ aspect, params }: Moment, plan: Plan): readonly Words[] {
  const [first] = plan.places;
  if (aspect === 'tall' || !first) return [];
  const lines = linesOf(params.line);
  const y = plan.line + 4 - (lines.length - 1) * 9;
  return [{ id: 'line', x: first.x - 22, y, lines, align: 'end', role: 'strong', opacity: 1 }];
}

/** Name, note and value under the floor. */
function footWords(moment: Moment, plan: Plan, { stack, x }: Place): Words {
  const { params, aspect } = moment;
  const size = aspect === 'tall' ? 12.5 : 13.5;
  const width = plan.pitch - 6;
  const value = stack.text === undefined ? params.gap : `${stack.text} ${params.said}`.trim();
  const small = [...linesOf(stack.param.note ?? ''), value].filter((line) => line !== '');
  return {
    id: stack.id,
    x,
    y: plan.floor + (aspect === 'tall' ? 19 : 26),
    lines: [stack.param.name, ...small.flatMap((line) => fitted(line, width, size))],
    align: 'start',
    role: 'strong',
    opacity: strengthOf(moment, stack),
  };
}

/** How far it stands above the line, over its uppermost box; words of the script take its place. */
function overWords(moment: Moment, plan: Plan, { stack, x }: Place): readonly Words[] {
  const { params, state } = moment;
  const said = moment.labels.find(({ anchor }) => anchor === stack.id);
  if (stack.level === undefined) return [];
  const above = stack.level > 100;
  // Words come after the thing they name.
  const grown = clamp(((above ? state.above : state.filled)[stack.id] ?? 1) * 4 - 3);
  const lines = said ? linesOf(said.text) : [overText(moment, stack.level)];
  const boxes = stack.below + stack.above;
  const perLayer = params.across * params.deep;
  const full = Math.ceil(boxes / perLayer - 1e-6);
  const top = plan.floor - full * plan.height - params.deep * plan.back.y;
  return [
    {
      id: `${stack.id}-over`,
      x: x + plan.back.x,
      y: Math.min(top, plan.line - params.deep * plan.back.y) - 10 - (lines.length - 1) * 18,
      lines,
      align: 'start',
      role: params.friction && above ? 'friction' : said?.style === 'note' ? 'note' : 'strong',
      opacity: grown * (said?.opacity ?? 1) * strengthOf(moment, stack),
    },
  ];
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  return [
    ...headWords(moment, plan),
    ...lineWords(moment, plan),
    ...plan.places.flatMap((place) => [
      footWords(moment, plan, place),
      ...overWords(moment, plan, place),
    ]),
  ]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
