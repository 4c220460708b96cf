import { describe, expect, it } from 'vitest';
import { PLATE, type JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { extentAt, layoutOf } from './layout.ts';
import { rockOf, sliceOf } from './rock.ts';
import { spec } from './spec.ts';

const example = readExample(import.meta.dirname);
const moment = (state: JsonObject, aspect: 'wide' | 'tall' = 'wide', params: JsonObject = {}) => {
  const changed = {
    ...example,
    params: { ...example.params, ...params },
    states: { only: state },
  };
  const [only] = exampleMoments(spec, changed, aspect);
  if (!only) throw new Error('no state');
  return only.moment;
};
const cutOf = (context: ReturnType<typeof moment>) =>
  layoutOf(rockOf(context.params), context, context.state.open);
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const found = (state: JsonObject, id: RegExp) =>
  flat(drawing.marks(moment(state))).filter((m) => id.test(m.id));

it.each<[string, JsonObject]>([
  ['a top of next to nothing', { top: 1e-99 }],
  ['ticks that are next to each other', { ticks: [0, 1e-7, 70] }],
])('ends, and draws numbers, with %s', (_, params) => {
  for (const aspect of ['wide', 'tall'] as const) {
    const one = moment(example.states['counted'] ?? {}, aspect, params);
    const drawn = JSON.stringify([drawing.marks(one), drawing.labels(one)]);
    expect(drawn).not.toMatch(/NaN|Infinity|null/);
    expect(drawn.length).toBeLessThan(1e6);
  }
});

describe('the cut', () => {
  const square = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  it('moves what lies before the plane onto it', () => {
    const { tread, faces, gone } = sliceOf(square, 0.25);
    expect(Math.max(...tread.map(([, z]) => z))).toBe(0.25);
    expect(faces).toEqual([[-1, 1]]);
    expect(gone.flat(2)).toContain(1);
  });
  it('leaves what lies behind as it was, and of what lies before only a face', () => {
    expect(sliceOf(square, 2)).toMatchObject({ faces: [], gone: [] });
    expect(sliceOf(square, -2)).toMatchObject({ tread: [], walls: [], faces: [[-1, 1]] });
  });
  it('opens from the foot backwards', () => {
    const at = (open: number) => cutOf(moment({ open }));
    expect(at(0).terraces.every(({ faces }) => faces.length === 0)).toBe(true);
    expect(at(1).terraces.every(({ faces }) => faces.length > 0)).toBe(true);
    expect(at(0.5).plane).toBeGreaterThan(at(1).plane);
  });
});

describe('the paint', () => {
  it('stops at the value, on the axis of the staff', () => {
    const state = { level: 33 };
    const { y, top, base } = cutOf(moment(state));
    const [edge] = found(state, /^edge$/);
    expect(edge?.attrs['d']).toContain(` ${Math.round(y(33) * 10) / 10}H`);
    expect(y(0)).toBe(base);
    expect(y(70)).toBe(top);
  });
  it('is nowhere when nothing was counted', () => {
    expect(found({ level: 0 }, /wet|^edge$/)).toEqual([]);
  });
});

describe('signs', () => {
  it('are drawn one after the other, in the order of their dates', () => {
    expect(found({ drawn: { goal: 0.5 } }, /^goal@/).map(({ id }) => id.slice(0, 9))).toEqual([
      'goal@2025',
    ]);
    expect(found({ drawn: { goal: 1 } }, /^goal@2030/)).not.toEqual([]);
  });
  it('dash what was promised and never what was counted', () => {
    const all = found({ drawn: { goal: 1, heat: 1, pumps: 1 } }, /^(goal|heat|pumps)@/);
    const dashed = all
      .filter(({ attrs }) => attrs['stroke-dasharray'])
      .map(({ id }) => id.slice(0, 9));
    expect(new Set(dashed)).toEqual(new Set(['goal@2025', 'goal@2030', 'heat@2026']));
  });
  it('say that nothing follows only where something was promised', () => {
    expect(found({}, /^gap/)).not.toEqual([]);
    const quiet = moment({}, 'wide', { measures: { heat: { series: 'heat', entity: 'pumps' } } });
    expect(flat(drawing.marks(quiet)).filter(({ id }) => id.startsWith('gap'))).toEqual([]);
  });
});

describe('words', () => {
  for (const aspect of ['wide', 'tall'] as const)
    it(`keep apart and on the plate (${aspect})`, () => {
      for (const { moment: one } of exampleMoments(spec, example, aspect)) {
        const { width } = PLATE[aspect];
        const rects = drawing.labels(one).map((words) => ({
          id: words.id,
          ...rectOnPlate(words, one),
        }));
        for (const [i, a] of rects.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(8);
          expect(a.right).toBeLessThanOrEqual(width - 8);
          for (const b of rects.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, `${a.id} and ${b.id}`).toBe(true);
          }
        }
      }
    });
});

describe('words on the bare face', () => {
  const state = {
    level: { series: 'heat', entity: 'city', x: '2023' },
    labels: { 'heat@2023': '34% made; here, 2023', 'pumps@2023': '6% by heat pumps, 2023' },
  };
  const one = moment(state, 'tall', { words: 'face', free: { below: 0.3 } });
  const rectOf = (name: string) => {
    const words = drawing.labels(one).find(({ id }) => id === name);
    if (!words) throw new Error(`no words ${name}`);
    return { ...rectOnPlate(words, one), words };
  };

  it('stand over the paint, inside the rock, in two lines', () => {
    const plan = cutOf(one);
    const { left, right, top, bottom, words } = rectOf('heat@2023');
    const [from, to] = extentAt(plan, top, bottom);
    expect(left).toBeGreaterThan(from);
    expect(right).toBeLessThan(to);
    expect(bottom).toBeLessThan(plan.y(34) - 8);
    expect(words.lines).toHaveLength(2);
  });
  it('cross no forecast', () => {
    const { top, bottom } = rectOf('heat@2023');
    const forecast = cutOf(one).y(38);
    expect(forecast < top || forecast > bottom).toBe(true);
  });
  it('leave a line at the foot to be named below it, and the rock is wider', () => {
    const { top, words } = rectOf('pumps@2023');
    expect(top).toBeGreaterThan(cutOf(one).base);
    expect(words.lines).toHaveLength(1);
    const beside = cutOf(moment(state, 'tall', { free: { below: 0.3 } }));
    const plan = cutOf(one);
    expect(plan.right - plan.left).toBeGreaterThan(beside.right - beside.left);
  });
});
