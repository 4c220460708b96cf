import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { drawing } from './draw.ts';
import { boardOf } from './layout.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const { marks } = drawing;
const layoutOf = (context: Context) => boardOf(context, Object.values(context.state.values));
const example = readExample(import.meta.dirname);
const moment = (state: JsonObject, aspect: 'wide' | 'tall' = 'wide') => {
  const [only] = exampleMoments(spec, { ...example, states: { only: state } }, aspect);
  if (!only) throw new Error('no state');
  return only.moment;
};
/** Lines of a flow: the banks are the first and the last of them. */
const linesOf = (state: JsonObject, flow: string): readonly Mark[] =>
  marks(moment(state))
    .find(({ id }) => id === `flow-${flow}`)
    ?.children?.filter(({ id }) => /^(line|bank)-/.test(id)) ?? [];

describe('a flow', () => {
  it('has as many spaces between its lines as its number', () => {
    const values = { in: 310, out: 50 };
    expect(linesOf({ values }, 'in')).toHaveLength(32);
    expect(linesOf({ values }, 'out')).toHaveLength(6);
  });
  it('rounds to the nearest line and keeps its height exact', () => {
    const values = { in: 316 };
    expect(linesOf({ values }, 'in')).toHaveLength(33);
    const { flows, step } = layoutOf(moment({ values }));
    expect(flows[0]?.height).toBeCloseTo(31.6 * step);
  });
  it('draws no lines beyond the plate, however many there are', () => {
    for (const many of [1e7, 1e15])
      expect(linesOf({ values: { in: many, out: 50 } }, 'in').length).toBeLessThan(3000);
  });
  it('is not there before it is drawn', () => {
    expect(marks(moment({ values: { in: 310 }, drawn: 0 }))).toEqual([]);
  });
});

for (const aspect of ['wide', 'tall'] as const)
  it(`keeps flows to one scale, none on another, inside the picture (${aspect})`, () => {
    const { flows, step } = layoutOf(moment({ values: { in: 2000, out: 900 } }, aspect));
    const [first, second] = flows;
    expect(first?.height).toBeCloseTo(200 * step);
    expect(second?.height).toBeCloseTo(90 * step);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(second?.y ?? 0);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThan(aspect === 'wide' ? 810 : 592);
  });
