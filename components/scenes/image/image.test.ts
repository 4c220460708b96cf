import { measure } from '../../../story/layout/measure.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE, type JsonObject } from '../../../story/scene.ts';
import { mixHeld } from '../../../story/timeline/mix.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { overlap, rectOnPlate } from '../kit/place.ts';
import { drawing, pictures } from './draw.ts';
import { frameOf, normalise, onFrame } from './frame.ts';
import type { Context, Spot, State } from './params.ts';
import { spec } from './spec.ts';

const moments = (aspect: 'wide' | 'tall') =>
  exampleMoments(spec, readExample(import.meta.dirname), aspect);
const named = (aspect: 'wide' | 'tall', name: string): Context => {
  const found = moments(aspect).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.moment as Context;
};
const at = (moment: Context): Context => ({ ...moment, home: '/stories/lake/' });
/** A moment that looks elsewhere. */
const viewed = (moment: Context, view: State['view']): Context => ({
  ...moment,
  state: normalise(moment.params, { ...moment.state, view }, {}, moment.aspect),
});
const mixed = (from: Context, to: Context, m: number): State => {
  const held = ({ state }: Context) => ({ state: state as unknown as JsonObject, boundValues: {} });
  return mixHeld(held(from), held(to), m).state as unknown as State;
};
const flat = (list: readonly Mark[]): readonly Mark[] =>
  list.flatMap((one) => [one, ...flat(one.children ?? [])]);

describe('image', () => {
  it('fetches files from the story’s folder, and nothing in a still', () => {
    const hrefs = (moment: Context) =>
      flat(drawing.marks(moment)).flatMap(({ attrs }) =>
        attrs['href'] === undefined ? [] : attrs['href'],
      );
    const moment = named('wide', 'between');
    expect(hrefs(moment)).toEqual([]);
    expect(hrefs(at(moment))).toEqual([
      '/stories/lake/lake-later.svg',
      '/stories/lake/lake-before.svg',
    ]);
  });

  it('fetches a file whose name holds what an address may not', () => {
    const moment = named('wide', 'later');
    const picture = { ...moment.params.picture, file: 'à la/50% #1.svg' };
    const [under] = flat(
      pictures(at({ ...moment, params: { ...moment.params, picture } })),
    ).flatMap(({ attrs }) => attrs['href'] ?? []);
    expect(under).toBe('/stories/lake/%C3%A0%20la/50%25%20%231.svg');
  });

  it('covers as much of the first picture as is revealed of the second', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const widths = ['later', 'between', 'before'].map((name) => {
        const over = pictures(at(named(aspect, name))).find(({ id }) => id === 'over');
        return Number(over?.attrs['width'] ?? 0);
      });
      const { width } = frameOf(named(aspect, 'before'));
      expect(widths[0]).toBe(0);
      expect(widths[1]).toBeCloseTo(width / 2, 0);
      expect(widths[2]).toBeCloseTo(width, 0);
    }
  });

  it('never looks beyond the picture’s edge', () => {
    const moment = named('tall', 'close');
    for (const x of [0, 0.5, 1])
      for (const y of [0, 0.5, 1])
        for (const zoom of [1, 3, 12]) {
          const { seen } = frameOf(viewed(moment, { x, y, zoom }));
          const { width, height } = moment.params.picture;
          expect(seen.x).toBeGreaterThanOrEqual(0);
          expect(seen.y).toBeGreaterThanOrEqual(0);
          expect(seen.x + seen.width).toBeLessThanOrEqual(width + 1e-9);
          expect(seen.y + seen.height).toBeLessThanOrEqual(height + 1e-9);
        }
  });

  it.each([
    // A square is larger beside the words than under them, a panorama under them.
    ['wide', 800, 800, 640],
    ['wide', 3000, 1000, 1100],
    ['tall', 1000, 500, 358],
    ['tall', 800, 800, 358],
  ] as const)('fills what words leave, %s, whole (%s by %s)', (aspect, width, height, least) => {
    const { over: _, ...params } = named(aspect, 'later').params;
    const picture = { ...params.picture, width, height };
    const frame = frameOf({
      ...named(aspect, 'later'),
      params: { ...params, picture, area: 'full' },
    });
    expect(frame.width).toBeGreaterThanOrEqual(least);
    expect(frame.width / frame.height).toBeCloseTo(width / height, 2);
    expect([frame.seen.width, frame.seen.height]).toEqual([width, height]);
  });

  it.each([
    ['wide', 1440 / 900, 4 / 3],
    ['wide', 1440 / 900, 2],
    ['tall', 390 / 844, 0.42],
    ['tall', 390 / 844, 0.75],
  ] as const)(
    'fills a %s window, also one that is wider or higher than its plate',
    (aspect, plate, shape) => {
      const [width, height] = aspect === 'wide' ? [1440, 900] : [390, 844];
      const { over: _, ...params } = named(aspect, 'later').params;
      for (const [across, down] of [
        [3000, 1000],
        [500, 1000],
      ] as const) {
        const picture = { ...params.picture, width: across, height: down };
        const frame = frameOf({
          ...named(aspect, 'later'),
          params: { ...params, picture, area: 'window' },
        });
        expect(frame.width).toBeGreaterThanOrEqual(shape > plate ? height * shape - 1 : width);
        expect(frame.height).toBeGreaterThanOrEqual(shape > plate ? height : width / shape - 1);
        // Neither stretched nor beyond the file.
        expect(frame.seen.width / frame.seen.height).toBeCloseTo(frame.width / frame.height, 3);
        expect(frame.seen.x).toBeGreaterThanOrEqual(-0.01);
        expect(frame.seen.y).toBeGreaterThanOrEqual(-0.01);
      }
    },
  );

  it('always names the makers, and each picture on its side of the handle', () => {
    const texts = (name: string) => drawing.labels(named('wide', name)).map(({ id }) => id);
    for (const { moment } of moments('tall'))
      expect(drawing.labels(moment as Context).some(({ id }) => id === 'credit')).toBe(true);
    expect(texts('between')).toEqual(expect.arrayContaining(['name-over', 'name-picture']));
    expect(texts('before')).not.toContain('name-picture');
    expect(texts('later')).not.toContain('name-over');
  });

  it('lays the rings over the picture on a page, where the still would hide them', () => {
    const ids = pictures(at(named('wide', 'close'))).map(({ id }) => id);
    expect(ids).toEqual(['under', 'houses-casing', 'houses']);
  });

  it('breaks the words of a spot so that they stay on the picture', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const [x, text] of [
        [0.4, 'Here the air still moves between the grains of snow'],
        [0.97, 'A shore far out at the right edge'],
        [0.02, 'A shore far out at the left edge'],
      ] as const) {
        const moment = named(aspect, 'later');
        const visible = {
          ...moment,
          params: { ...moment.params, spots: { one: { name: 'One', x, y: 0.5 } } },
          labels: [{ anchor: 'one', text, style: 'label', side: 'auto', opacity: 1 } as const],
        };
        const frame = frameOf(visible);
        const placedLabel = drawing.labels(visible).find(({ id }) => id === 'one');
        const long = Math.max(
          ...(placedLabel?.lines ?? []).map((line) => measure(line, visible.type.caption)),
        );
        const from =
          (placedLabel?.x ?? 0) * PLATE[aspect].width - (placedLabel?.align === 'end' ? long : 0);
        expect(from).toBeGreaterThanOrEqual(frame.x);
        expect(from + long).toBeLessThanOrEqual(frame.x + frame.width);
      }
  });

  it('keeps a spot’s ring on the spot while the view moves', () => {
    const moment = named('wide', 'close');
    const ring = flat(drawing.marks(moment)).find(({ id }) => id === 'houses');
    const frame = frameOf(moment);
    const share = (Number(ring?.attrs['cx']) - frame.x) / frame.width;
    const spot = moment.params.spots['houses'];
    const requested =
      ((spot?.x ?? 0) * moment.params.picture.width - frame.seen.x) / frame.seen.width;
    expect(share).toBeCloseTo(requested, 2);
  });

  const sides = fc.double({ min: 0.01, max: 1, noNaN: true });
  const region = fc
    .tuple(
      sides,
      sides,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([width, height, x, y]) => ({
      ...{ name: 'There', width, height },
      ...{ x: x * (1 - width), y: y * (1 - height) },
    }));
  const shapes = fc.constantFrom([4000, 1000], [1200, 900], [900, 1600]);
  /** Whether all of a region is in the frame: a tall stage cuts panoramas at their sides. */
  const holds = (moment: Context, { x, y, width = 0, height = 0 }: Spot): boolean => {
    const frame = frameOf(moment);
    const [left, top] = onFrame(moment, frame, x, y);
    const [right, bottom] = onFrame(moment, frame, x + width, y + height);
    return (
      left >= frame.x - 1e-6 &&
      top >= frame.y - 1e-6 &&
      right <= frame.x + frame.width + 1e-6 &&
      bottom <= frame.y + frame.height + 1e-6
    );
  };

  it('shows all of the region that it looks at, and never loses it on the way there', () => {
    fc.assert(
      fc.property(
        region,
        shapes,
        fc.constantFrom('wide', 'tall'),
        (spot, [width, height], aspect) => {
          const start = named(aspect, 'later');
          const params = {
            ...start.params,
            picture: { ...start.params.picture, width: width!, height: height! },
            spots: { there: spot },
          };
          const full = viewed({ ...start, params }, { x: 0.5, y: 0.5, zoom: 1 });
          const there = viewed({ ...start, params }, 'there');
          const isLonger = aspect === 'tall' && spot.width * width! > 2 * height!;
          expect(holds(there, spot)).toBe(!isLonger);
          if (!holds(full, spot)) return;
          for (const m of [0.2, 0.5, 0.8])
            expect(holds({ ...start, params, state: mixed(full, there, m) }, spot)).toBe(true);
        },
      ),
    );
  });

  it('keeps the words of a region outside it where there is room', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const moment = named(aspect, 'row');
      const frame = frameOf(moment);
      const { x, y, width = 0, height = 0 } = moment.params.spots['row'] as Spot;
      const [left, top] = onFrame(moment, frame, x, y);
      const [right, bottom] = onFrame(moment, frame, x + width, y + height);
      const placedLabel = drawing.labels(moment).find(({ id }) => id === 'row');
      const words = placedLabel && rectOnPlate(placedLabel, moment);
      expect(words && overlap(words, { left, top, right, bottom })).toBe(0);
    }
  });

  it('dims all but the region in focus', () => {
    const clear = (name: string) =>
      flat(pictures(at(named('wide', name)))).filter(({ id }) => /^veil$|-clear$/.test(id));
    expect(clear('later')).toEqual([]);
    expect(clear('row').map(({ id }) => id)).toEqual(['veil', 'row-clear']);
  });

  it('says what it looks at by its name', () => {
    expect(spec.describe(named('wide', 'wood'))).toContain('The wood');
  });

  it('tells what a region lacks and where it leaves the picture', () => {
    const { params } = named('wide', 'later');
    const faultsOf = (spot: Partial<Spot>) =>
      spec.faults?.({ ...params, spots: { a: { name: 'A', x: 0.5, y: 0.5, ...spot } } }, {});
    expect(faultsOf({ width: 0.2 })).toMatchObject([{ path: ['spots', 'a', 'width'] }]);
    expect(faultsOf({ width: 0.6, height: 0.2 })).toMatchObject([
      { path: ['spots', 'a', 'width'] },
    ]);
    expect(faultsOf({ width: 0.5, height: 0.5 })).toEqual([]);
  });
});
