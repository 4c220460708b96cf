import { describe, expect, it } from 'vitest';
import { PLATE } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { measure, typeOf } from '../kit/type.ts';
import { drawing, pictures } from './draw.ts';
import { frameOf } from './frame.ts';
import { spec, type Context } from './spec.ts';

const moments = (aspect: 'wide' | 'tall') =>
  exampleMoments(spec, readExample(import.meta.dirname), aspect);
const named = (aspect: 'wide' | 'tall', name: string): Context => {
  const found = moments(aspect).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.moment as Context;
};
const at = (moment: Context): Context => ({ ...moment, home: '/stories/lake/' });
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
          const { seen } = frameOf({ ...moment, state: { ...moment.state, view: { x, y, zoom } } });
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

  it('always names the makers, and each picture on its side of the handle', () => {
    const said = (name: string) => drawing.labels(named('wide', name)).map(({ id }) => id);
    for (const { moment } of moments('tall'))
      expect(drawing.labels(moment as Context).some(({ id }) => id === 'credit')).toBe(true);
    expect(said('between')).toEqual(expect.arrayContaining(['name-over', 'name-picture']));
    expect(said('before')).not.toContain('name-picture');
    expect(said('later')).not.toContain('name-over');
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
        const shown = {
          ...moment,
          params: { ...moment.params, spots: { one: { name: 'One', x, y: 0.5 } } },
          labels: [{ anchor: 'one', text, style: 'label', side: 'auto', opacity: 1 } as const],
        };
        const frame = frameOf(shown);
        const said = drawing.labels(shown).find(({ id }) => id === 'one');
        const long = Math.max(
          ...(said?.lines ?? []).map((line) => measure(line, typeOf(aspect).caption)),
        );
        const from = (said?.x ?? 0) * PLATE[aspect].width - (said?.align === 'end' ? long : 0);
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
    const wanted = ((spot?.x ?? 0) * moment.params.picture.width - frame.seen.x) / frame.seen.width;
    expect(share).toBeCloseTo(wanted, 2);
  });
});
