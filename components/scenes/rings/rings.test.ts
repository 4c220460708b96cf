import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { layoutOf, pointAt } from './layout.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
function chain(count: number, state: JsonObject = {}, aspect: Aspect = 'wide', more = {}): Context {
  const ids = Array.from({ length: count }, (_, i) => `r${i}`);
  const rings = Object.fromEntries(ids.map((id) => [id, { name: id.toUpperCase() }]));
  const params = { rings, ...more } as JsonObject;
  const [only] = exampleMoments(spec, { kind: 'rings', params, states: { s: state } }, aspect);
  if (!only) throw new Error('no state');
  return only.moment;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const ring = (moment: Context, id: string) =>
  flat(marks(moment)).find((m) => m.id === `ring-${id}`);

describe('weaving', () => {
  it('hides each of two rings at one crossing, on opposite sides', () => {
    const all = flat(marks(chain(2)));
    for (const id of ['r0', 'r1'])
      expect(all.find((m) => m.id === `ring-${id}`)?.attrs['mask']).toContain(`${id}-mask`);
    const planes = all.filter((m) => m.id === 'under-0').map((m) => m.attrs['stroke-dasharray']);
    expect(new Set(planes).size).toBe(2);
    // Chromium loses tiles of what is masked by something clipped.
    expect(all.some((m) => m.tag === 'clipPath' || 'clip-path' in m.attrs)).toBe(false);
  });

  it('hides the middle ring of three twice, and cuts nothing before its cover is drawn', () => {
    const cuts = (moment: Context) =>
      flat(marks(moment)).filter((m) => /^under-/.test(m.id)).length;
    expect(cuts(chain(3))).toBe(4);
    expect(cuts(chain(2, { drawn: { r1: 0 } }))).toBe(1);
    expect(ring(chain(2, { drawn: { r1: 0 } }), 'r0')?.attrs['mask']).toBeUndefined();
  });

  it('cuts no further than the cover has come', () => {
    const reach = (r1: number) => {
      const under = flat(marks(chain(2, { drawn: { r1 } }))).find((m) => m.id === 'under-0');
      const dashes = String(under?.attrs['stroke-dasharray']).split(' ').slice(0, -1).map(Number);
      return dashes.reduce((sum, dash) => sum + dash, 0);
    };
    expect(reach(0.3)).toBeCloseTo(300, 0);
    expect(reach(1)).toBeCloseTo(1000, 0);
  });
});

describe('strokes', () => {
  it('grow with their ring, the banks ahead', () => {
    const half = ring(chain(1, { drawn: { r0: 0.5 } }), 'r0')?.children ?? [];
    const shares = half.map((m) => Number.parseFloat(String(m.attrs['stroke-dasharray'])));
    expect(half).toHaveLength(13);
    expect(Math.max(...shares)).toBe(shares[0]);
    expect(Math.min(...shares)).toBe(shares[6]);
    expect(ring(chain(1, { drawn: { r0: 0 } }), 'r0')?.children).toEqual([]);
  });

  it('end whole, without a dash', () => {
    const full = ring(chain(1), 'r0')?.children ?? [];
    expect(full.every((m) => m.attrs['stroke-dasharray'] === undefined)).toBe(true);
  });
});

for (const aspect of ASPECTS) {
  it.each([1, 2, 3, 5])(`keeps %s rings in the room beside the words (${aspect})`, (count) => {
    const { rings, area, bottom } = layoutOf(chain(count, {}, aspect));
    for (const { curve } of rings)
      for (let i = 0; i < 24; i++) {
        const [x, y] = pointAt(curve, (i / 12) * Math.PI, curve.half);
        expect(x).toBeGreaterThan(area.x - 8);
        expect(x).toBeLessThan(area.x + area.width + 8);
        expect(y).toBeGreaterThan(area.y - 8);
        expect(y).toBeLessThan(bottom + 8);
      }
  });

  it(`lays no word on another (${aspect})`, () => {
    for (const { moment } of exampleMoments(spec, readExample(import.meta.dirname), aspect)) {
      const rects = labels(moment).map((words) => rectOnPlate(words, moment));
      rects.forEach((a, i) =>
        rects.slice(i + 1).forEach((b) => {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }),
      );
    }
  });
}

it('sets dated names to scale on a line', () => {
  const names = {
    a: { at: '2000', name: 'A' },
    b: { at: '2010', name: 'B' },
    c: { at: '2040', name: 'C' },
  };
  const moment = chain(2, {}, 'wide', { names });
  const [a, b, c] = layoutOf(moment).names.map(({ at }) => at[0]) as [number, number, number];
  expect((c - a) / (b - a)).toBeCloseTo(4);
});

it('tells names and dates, and that there is no quantity', () => {
  const names = { a: { at: '2015', name: 'Old name', note: 'left', past: true } };
  const message = spec.describe(chain(2, {}, 'wide', { names }));
  expect(message).toContain('2015 Old name, left');
  expect(message).toContain('No quantity');
  expect(spec.describe(chain(2, { drawn: { r0: 0, r1: 0 } }))).toContain('No ring');
});

it('refuses more rings than hang in a chain, and more than a whole ring', () => {
  const rings = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, { name: 'R' }]));
  expect(spec.params.safeParse({ rings: rings(5) }).success).toBe(true);
  expect(spec.params.safeParse({ rings: rings(6) }).success).toBe(false);
  expect(spec.state.safeParse({ drawn: { r0: 1.2 } }).success).toBe(false);
});
