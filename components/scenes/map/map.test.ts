import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments, openExample, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { PLATE } from '../../../story/scene.ts';
import { atlasOf } from './atlas.ts';
import COUNTRY_NAMES from '../kit/countries.json' with { type: 'json' };
import { countriesIn } from './countries.ts';
import { drawing } from './draw.ts';
import { boxOf as boxAt, globeOf as globeAt } from './layout.ts';
import { unpacked } from './packed.ts';
import type { Context } from './params.ts';
import { pressable } from './pressable.ts';
import { spec } from './spec.ts';

await openExample(spec, readExample(import.meta.dirname));
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
const moments = (aspect: Aspect) => exampleMoments(spec, readExample(import.meta.dirname), aspect);
const named = (name: string, aspect: Aspect = 'wide'): Context => {
  const found = moments(aspect).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.moment as Context;
};
function result(params: JsonObject, state: JsonObject = {}, aspect: Aspect = 'wide'): Context {
  const example = { kind: 'map', params, states: { only: state } };
  const [one] = exampleMoments(spec, example, aspect);
  if (!one) throw new Error('no state');
  return one.moment as Context;
}
const boxOf = (moment: Context) => boxAt(moment, moment.state.view.low);
const globeOf = (moment: Context) => globeAt(moment, moment.state.view);
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const of = (moment: Context, id: string) =>
  flat(drawing.marks(moment)).find((mark) => mark.id === id);
const attr = (moment: Context, id: string, name: string) => Number(of(moment, id)?.attrs[name]);

describe('the atlas', () => {
  it('knows the countries by their names, in order', () => {
    expect(COUNTRY_NAMES).toContain('Kenya');
    expect(COUNTRY_NAMES.length).toBeGreaterThan(170);
    expect([...COUNTRY_NAMES].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(COUNTRY_NAMES);
  });
});

describe('a map that is pressed', () => {
  const near = { lon: 40, lat: 2, zoom: 5, low: 0 };
  const map = (projection: string, view: object) => {
    const { params, state } = result({ projection }, { view } as JsonObject);
    return pressable(params, 'wide', state.view);
  };

  it('knows the place under the pointer, in each projection, and where a place is', () => {
    for (const projection of ['equal', 'natural', 'globe']) {
      const { placeAt, shareOf } = map(projection, near);
      const [x, y] = shareOf({ lon: 36.8, lat: -1.3 }) ?? [];
      expect(x).toBeGreaterThan(0.2);
      expect(x).toBeLessThan(0.5);
      const place = placeAt(x!, y!);
      expect(place?.lon).toBeCloseTo(36.8, 1);
      expect(place?.lat).toBeCloseTo(-1.3, 1);
      expect(shareOf({ lon: -140, lat: 2 })).toBeUndefined();
    }
  });

  it('has no place beside the earth', () => {
    const { placeAt } = map('globe', { lon: 0, lat: 0, zoom: 1, low: 0 });
    expect(placeAt(0.01, 0.01)).toBeUndefined();
    expect(placeAt(0.5, 0.5)).toEqual({ lon: 0, lat: 0 });
  });

  it('finds countries by the names of a language', () => {
    const german = new Map(countriesIn('de'));
    expect(german.get('Frankreich')?.lat).toBeCloseTo(46.6, 0);
    expect(german.get('Côte d’Ivoire')).toBeDefined();
    expect(new Map(countriesIn('zh-Hans')).get('肯尼亚')?.lon).toBeCloseTo(37.8, 0);
    // Most of those that the map knows: what has no code of its own is found on the map.
    const english = new Set(countriesIn('en').map(([name]) => name));
    for (const name of ['Myanmar (Burma)', 'Bosnia & Herzegovina', 'Congo - Kinshasa', 'Türkiye'])
      expect(english).toContain(name);
    expect(english.size).toBeGreaterThan(200);
  });
});

describe('the globe', () => {
  it('has what is looked at in the middle, in each projection', () => {
    for (const projection of ['equal', 'natural', 'globe'] as const)
      for (const aspect of ASPECTS) {
        const moment = result(
          { projection },
          { view: { lon: 36.8, lat: -1.3, zoom: 5, low: 0 } },
          aspect,
        );
        const box = boxOf(moment);
        const [x, y] = globeOf(moment).at(36.8, -1.3) ?? [];
        expect(x).toBeCloseTo(box.x + box.width / 2, 0);
        expect(y).toBeCloseTo(box.y + box.height / 2, 0);
      }
  });

  it('leaves the upper half of a tall stage to a title, and a wide one as it is', () => {
    const [up, down] = [0, 1].map((low) => ({ view: { lon: 0, lat: 0, zoom: 1, low } }));
    expect(boxOf(result({}, down, 'wide'))).toEqual(boxOf(result({}, up, 'wide')));
    expect(boxOf(result({}, up, 'tall')).y).toBeLessThan(100);
    const box = boxOf(result({ projection: 'globe' }, down, 'tall'));
    expect(box.y).toBeGreaterThan(420);
    expect(box.y + box.height).toBeLessThan(760);
  });

  it('hides the far side, and what lies out of the box', () => {
    const globe = globeOf(
      result({ projection: 'globe' }, { view: { lon: 0, lat: 0, zoom: 1, low: 0 } }),
    );
    expect(globe.at(180, 0)).toBeUndefined();
    expect(globe.at(10, 10)).toBeDefined();
    const near = globeOf(result({}, { view: { lon: 37, lat: 0, zoom: 12, low: 0 } }));
    expect(near.at(-100, 40)).toBeUndefined();
  });

  it('moves places apart as it comes nearer', () => {
    const apart = (zoom: number) => {
      const globe = globeOf(result({}, { view: { lon: 38, lat: -2, zoom, low: 0 } }));
      const [a, b] = [globe.at(36.8, -1.3), globe.at(39.7, -4.05)];
      if (!a || !b) throw new Error('out of sight');
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    };
    expect(apart(4) / apart(2)).toBeCloseTo(2, 1);
  });
});

describe('marks', () => {
  it('give a circle the area of its value', () => {
    const moment = named('sailing');
    const ratio = attr(moment, 'point-mumbai', 'r') ** 2 / attr(moment, 'point-mombasa', 'r') ** 2;
    expect(ratio).toBeCloseTo(130 / 40, 1);
    expect(attr(moment, 'point-mumbai', 'r')).toBeCloseTo(30 * Math.sqrt(1.3), 0);
  });

  it('shade by value, and leave a country without one bare', () => {
    const moment = named('east');
    const fill = (id: string) => of(moment, `area-${id}`)?.attrs['fill'];
    expect(new Set(['kenya', 'ethiopia', 'tanzania', 'uganda'].map(fill)).size).toBe(4);
    expect(fill('somalia')).toBe(moment.palette.paper);
  });

  it('draw a promised value as an outline', () => {
    const moment = named('east');
    const bound = moment.boundValues['levels/kenya'];
    if (!bound) throw new Error('not bound');
    const promised: Context = {
      ...moment,
      boundValues: { ...moment.boundValues, 'levels/kenya': { ...bound, status: 'target' } },
    };
    const kenya = of(promised, 'area-kenya')?.attrs;
    expect(kenya).toMatchObject({ fill: moment.palette.paper, 'stroke-dasharray': '6 4' });
    expect(of(moment, 'area-kenya')?.attrs['stroke-dasharray']).toBeUndefined();
  });

  it('draw a route from its start as far as it has come', () => {
    const sailing = named('sailing');
    const end = (drawn: number) => {
      const moment: Context = {
        ...sailing,
        state: { ...sailing.state, drawn: { monsoon: drawn } },
      };
      return String(of(moment, 'route-monsoon')?.attrs['d'] ?? '');
    };
    expect(end(0)).toBe('');
    expect(end(0.5)).not.toBe(end(1));
  });

  it('are the same whatever was drawn before', () => {
    const before = JSON.stringify(drawing.marks(named('world')));
    drawing.marks(named('sailing', 'tall'));
    drawing.marks(named('east'));
    expect(JSON.stringify(drawing.marks(named('world')))).toBe(before);
  });
});

describe('words', () => {
  it('stay on the plate and off each other', () => {
    for (const aspect of ASPECTS)
      for (const { moment, name } of moments(aspect)) {
        const placed = drawing.labels(moment as Context);
        for (const { x, id } of placed) expect(x, `${name} ${id}`).toBeLessThanOrEqual(1);
        expect(new Set(placed.map(({ id }) => id)).size, name).toBe(placed.length);
        const { width } = PLATE[aspect];
        const size = placed.find(({ id }) => id === 'size-title');
        expect(size, name).toBeDefined();
        expect((size?.x ?? 1) * width, name).toBeLessThan(width * 0.72);
      }
  });

  it('keep clear of a circle', () => {
    const moment = named('sailing');
    const label = drawing.labels(moment).find(({ id }) => id === 'mumbai');
    expect(label).toBeDefined();
    const { width, height } = PLATE.wide;
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => attr(moment, 'point-mumbai', name));
    const away = Math.hypot((label?.x ?? 0) * width - cx!, (label?.y ?? 0) * height - cy!);
    expect(away).toBeGreaterThan(r!);
  });
});

it('projects only what a view may show, and leaves nothing out that it shows', () => {
  for (const zoom of [1.5, 4, 12])
    for (const [lon, lat] of [
      [-179, 0],
      [-60, -60],
      [0, 65],
      [120, 30],
    ] as const) {
      const moment = result({}, { view: { lon, lat, zoom, low: 0 } });
      const globe = globeOf(moment);
      const { countries, coasts, borders } = atlasOf(unpacked(moment.params.outlines!));
      for (const shapes of [countries, coasts, borders]) {
        const all = globe.path({ type: 'GeometryCollection', geometries: [...shapes] });
        expect(globe.pathOfAll(shapes)).toBe(all);
      }
    }
});

it('is drawn with fewer points while it moves, once it has rested, and exactly at rest', () => {
  const at = (lon: number, isMoving: boolean): Context => ({
    ...world,
    state: stateAt(lon),
    isMoving,
  });
  const world = result({ projection: 'globe', points: { here: { name: 'Here', lon: 0, lat: 0 } } });
  const stateAt = (lon: number) => ({ ...world.state, view: { lon, lat: 20, zoom: 1, low: 0 } });
  const land = (moment: Context) => String(of(moment, 'land')?.attrs['d']);
  const exact = [0, 4].map((lon) => land(at(lon, false)));
  // Nothing is made in the middle of the first move.
  expect(land(at(4, false))).toBe(exact[1]);
  expect(land(at(0, true))).toBe(exact[0]);
  expect(land(at(0, false))).toBe(exact[0]);
  const moving = land(at(4, true));
  expect(moving.length).toBeLessThan(0.8 * exact[1]!.length);
  expect(moving.length).toBeGreaterThan(0.2 * exact[1]!.length);
  expect(drawing.labels(at(4, true))).toEqual(drawing.labels(at(4, false)));
  expect(land(at(4, false))).toBe(exact[1]);
  // What rests does not get coarser by a change of something else.
  expect(land(at(4, true))).toBe(exact[1]);
});
