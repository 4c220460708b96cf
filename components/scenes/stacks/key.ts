/** The words on top of the stage: finding, unit rule, and a key whose samples are drawn in model.ts. */
import type { Moment } from './params.ts';
import type { Plan } from './plan.ts';

export interface KeyEntry {
  readonly id: 'below' | 'above' | 'line';
  readonly text: string;
  readonly x: number;
  /** Base line of its words. */
  readonly y: number;
}

const ROW = { wide: 25, tall: 19 } as const;

/** Height of title and rule above the key. */
export function headOf({ aspect, params }: Moment): number {
  const lines = [params.title, params.rule].filter((line) => line !== undefined).length;
  return lines === 0 ? 14 : 14 + lines * 18 + (aspect === 'tall' ? 5 : 10);
}

/** A phone has no room beside the line: there the key says what it is. */
export function keyOf(moment: Moment, plan: Plan): readonly KeyEntry[] {
  const { aspect, params } = moment;
  const ids =
    aspect === 'tall' ? (['below', 'above', 'line'] as const) : (['below', 'above'] as const);
  const top = plan.area.y + headOf(moment);
  const x = aspect === 'tall' ? plan.area.x : (plan.places[0]?.x ?? plan.area.x);
  return ids.map((id, i) => ({
    id,
    text: params[id].replace(/;\s*/g, ' '),
    x,
    y: top + i * ROW[aspect],
  }));
}
