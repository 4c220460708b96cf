/** Charts that nobody tuned fill their field: plain rows, few and many, on both stages. */
import { describe, expect, it } from 'vitest';
import { PLATE, type Aspect, type SceneSpec } from '../../story/scene.ts';
import { exampleMoments, type Example } from '../../tests/tools/example-moment.ts';
import type { Context as BarsContext } from './bars/params.ts';
import { spec as barsSpec } from './bars/spec.ts';
import { drawing as bars, laidAt } from './bars/draw.ts';
import type { Drawing } from './kit/picture.ts';
import { rectOnPlate } from './kit/place.ts';
import { areaOf } from './kit/plate.ts';
import { drawing as timeline } from './timeline/draw.ts';
import type { Context as TimelineContext } from './timeline/params.ts';
import { spec as timelineSpec } from './timeline/spec.ts';

const ASPECTS = ['wide', 'tall'] as const;

function momentOf<P, S>(
  spec: SceneSpec<P, S>,
  params: object,
  data: NonNullable<Example['data']>,
  aspect: Aspect,
) {
  const example = { kind: spec.kind, params, states: { now: {} }, data } as Example;
  const [one] = exampleMoments(spec, example, aspect);
  if (!one) throw new Error('no moment');
  return one.moment;
}

/** No label leaves the window, none lies on another. */
function expectApart<P, S>(drawing: Drawing<P, S>, moment: Parameters<typeof drawing.labels>[0]) {
  const rects = drawing
    .labels(moment)
    .filter(({ opacity }) => opacity > 0)
    .map((one) => ({ id: one.id, ...rectOnPlate(one, moment) }));
  for (const [i, a] of rects.entries()) {
    expect(a.left, a.id).toBeGreaterThanOrEqual(0);
    expect(a.right, a.id).toBeLessThanOrEqual(PLATE[moment.aspect].width);
    for (const b of rects.slice(i + 1)) {
      const apart =
        a.right <= b.left + 1 ||
        b.right <= a.left + 1 ||
        a.bottom <= b.top + 1 ||
        b.bottom <= a.top + 1;
      expect(apart, `${a.id} on ${b.id} (${moment.aspect})`).toBe(true);
    }
  }
  return rects;
}

describe('bars of plain rows', () => {
  const rowsOf = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => [
      `${name} ${String.fromCharCode(65 + i)}`,
      100 - 3 * i,
    ]);
  const moment = (count: number, name: string, aspect: Aspect) => {
    const rows = rowsOf(count, name);
    const params = {
      title: 'Tons',
      bars: Object.fromEntries(
        rows.map(([x], i) => [`bar-${i}`, { series: 'tons', x, name: String(x) }]),
      ),
    };
    const tons = { title: 'Tons', xType: 'words' as const, rows: [['x', 'value'], ...rows] };
    return momentOf(barsSpec, params, { tons }, aspect) as BarsContext;
  };

  for (const aspect of ASPECTS)
    for (const count of [1, 2, 3, 5, 8, 12, 13, 24])
      it(`are 40 to 93 % of their step, ${count} on a ${aspect} stage`, () => {
        for (const name of ['Land', 'Ministry of Agriculture and Rural Affairs']) {
          const now = moment(count, name, aspect);
          const [first, second] = laidAt(now).shapes;
          if (first && second) {
            const [width, step] = first.isFlat
              ? [first.height, second.y - first.y]
              : [first.width, second.x - first.x];
            expect(width / step).toBeGreaterThanOrEqual(0.4);
            expect(width / step).toBeLessThanOrEqual(0.93);
          }
          expectApart(bars, now);
        }
      });

  it('stand up to twelve and lie from thirteen; on a phone they lie where names have no room', () => {
    const isFlat = (count: number, aspect: Aspect, name = 'Land') =>
      laidAt(moment(count, name, aspect)).shapes[0]?.isFlat;
    expect(isFlat(12, 'wide')).toBe(false);
    expect(isFlat(13, 'wide')).toBe(true);
    expect(isFlat(5, 'tall', 'Northumberland Mill')).toBe(true);
  });
});

describe('a timeline of plain rows', () => {
  const moment = (count: number, aspect: Aspect, entities?: { readonly [id: string]: string }) => {
    const ids = Object.keys(entities ?? {});
    const rows = Array.from({ length: count }, (_, i) => [
      `19${10 + i * 6}-0${(i % 9) + 1}-11`,
      ids[i % ids.length] ?? null,
      1,
      `An event with the number ${i + 1}`,
    ]);
    const events = {
      ...{ title: 'Events', rows: [['x', 'entity', 'value', 'label'], ...rows] },
      ...(entities && { entities }),
    };
    const params = { series: 'events', as: 'line' };
    return momentOf(timelineSpec, params, { events }, aspect) as TimelineContext;
  };

  for (const aspect of ASPECTS)
    for (const lanes of [undefined, { a: 'The ship', b: 'The law' }])
      it(`fills its field and dates every event (${aspect}, ${lanes ? 2 : 1})`, () => {
        for (const count of [3, 6, 12]) {
          const now = moment(count, aspect, lanes);
          const rects = expectApart(timeline, now);
          const height =
            Math.max(...rects.map((r) => r.bottom)) - Math.min(...rects.map((r) => r.top));
          const least = count > 5 && aspect === 'wide' ? 0.6 : 0.3;
          expect(height / areaOf(aspect, 'side').height).toBeGreaterThan(least);
          const texts = timeline.labels(now).flatMap(({ lines }) => lines);
          expect(texts.join()).toContain('January 11, 1910');
        }
      });
});
