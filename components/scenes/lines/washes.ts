/** What was measured elsewhere as ground: a tea wash, with terraces while there are few of them. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Drawing } from './drawing.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import { terraceOf } from './ridge.ts';
import { areaOf } from './strokes.ts';

/** Up to so many washes are painted as ground; more of them would cover the field. */
const GROUND = 2;

const isWashed = ({ line }: Drawing) => line.role === 'comparison' && line.wash;
const areasOf = ({ stretches }: Drawing, base: number) =>
  stretches.filter(({ stroke }) => stroke === 'solid').map(({ pairs }) => areaOf(pairs, base));

export const isGround = (drawings: readonly Drawing[]): boolean => {
  const count = drawings.filter(isWashed).length;
  return count > 0 && count <= GROUND;
};

export function washGradient(
  id: string,
  { box, base }: PanelPlan,
  tea: string,
  ground: boolean,
): Mark {
  const attrs = { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0 };
  const [head, foot] = ground ? [0.85, 0.45] : [0.5, 0.06];
  return mark('linearGradient', 'wash', { ...attrs, y1: round1(box.y), y2: round1(base) }, [
    mark('stop', 'head', { offset: 0, 'stop-color': tea, 'stop-opacity': head }),
    mark('stop', 'foot', { offset: 1, 'stop-color': tea, 'stop-opacity': foot }),
  ]);
}

/** The clip of all washes, for the terraces on them. */
export const washClip = (id: string, plan: PanelPlan, drawings: readonly Drawing[]): Mark =>
  mark(
    'clipPath',
    'washed',
    { id },
    drawings
      .filter(isWashed)
      .flatMap((drawing) =>
        areasOf(drawing, plan.base).map((d, i) =>
          mark('path', `${drawing.line.id}-wash-${i}`, { d }),
        ),
      ),
  );

export function washMarks(
  { palette, state }: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
  paint: { readonly wash: string; readonly clip: string },
): readonly Mark[] {
  if (palette.contrast) return [];
  const washed = drawings.filter(isWashed);
  const ground = isGround(drawings);
  // Many washes over each other stay as light as two.
  const lightness = Math.min(1, GROUND / Math.max(1, washed.length));
  const washes = washed.flatMap((drawing) =>
    areasOf(drawing, plan.base).map((d, i) =>
      mark('path', `wash-${drawing.line.id}-${i}`, {
        d,
        fill: paint.wash,
        opacity: Math.round(drawing.strength * lightness * 100) / 100,
      }),
    ),
  );
  if (!ground || washes.length === 0) return washes;
  const highest = Math.max(
    0,
    ...washed.flatMap(({ line }) => line.points.map((p) => p.value ?? 0)),
  );
  const size = terraceOf(plan, highest || 1);
  const count = Math.min(200, Math.ceil(highest / size));
  const y = (value: number) => plan.base + (plan.y(value) - plan.y(0)) * state.rise;
  const lips = Array.from(
    { length: count },
    (_, i) => `M${round1(plan.box.x)},${round1(y((i + 1) * size))}h${round1(plan.box.width)}`,
  ).join('');
  return [
    ...washes,
    mark('path', 'wash-lips', {
      d: lips,
      stroke: palette.teaLine,
      'stroke-width': 0.8,
      opacity: 0.42,
      'clip-path': paint.clip,
    }),
  ];
}
