import { describe, expect, it } from 'vitest';
import { silk } from '../../themes/silk/palette.ts';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { ExampleSeries } from '../../../tests/tools/example-series.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { areaOf } from '../kit/plate.ts';
import { drawing } from './draw.ts';
import { layoutOf } from './layout.ts';
import { namesOf, TIER } from './names.ts';
import { standingIn, type Post } from './rows.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const events: ExampleSeries = {
  title: 'Events',
  status: 'recorded',
  entities: { walls: 'Walls', feasts: 'Feasts' },
  rows: [
    ['x', 'entity', 'value', 'label', 'status'],
    ['2001-03-01', 'walls', 1, 'First wall; of clay', null],
    ['2004-05-01', 'walls', 1, 'Second wall', null],
    ['2006-09-15', 'walls', 0, 'Second wall; taken down; by its builders', null],
    ['2007', 'walls', 0, 'A gate', null],
    ['2009', 'walls', 1, 'Third wall', 'projected'],
    ['2003', 'feasts', 1, 'Harvest', null],
  ],
};

function timeline(
  state: JsonObject = {},
  params: JsonObject = {},
  aspect: Aspect = 'wide',
): Context {
  const example = {
    kind: 'timeline',
    params: {
      series: 'events',
      x: { from: '2000', to: '2010' },
      lanes: { walls: { as: 'fence' }, feasts: {} },
      ...params,
    },
    states: { only: state },
    data: { events },
  };
  const [only] = exampleMoments(spec, example, aspect);
  if (!only) throw new Error('no state');
  return only.moment as Context;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const post = (moment: Context, id: string) =>
  flat(drawing.marks(moment)).find((mark) => mark.id === id && mark.tag === 'rect');
const texts = (moment: Context) => drawing.labels(moment).flatMap(({ lines }) => lines);

const crowd = Array.from({ length: 9 }, (_, i): Post => ({
  anchor: `p${i}`,
  x: '',
  at: i,
  isEased: false,
  isPlanned: false,
  name: `A name of some length ${i}`,
}));
describe('posts', () => {
  it('stand from their day on, and not before', () => {
    expect(post(timeline({ until: '2000' }), 'walls@2001-03-01')).toBeUndefined();
    const day = post(timeline({ until: '2001-03-01' }), 'walls@2001-03-01');
    expect(day?.attrs['opacity']).toBeUndefined();
    expect(day?.attrs['fill']).toBe(timeline().palette.friction);
  });

  it('drop in one by one: none begins before the one before it stands', () => {
    const [first, second, third] = [2000, 2000.05, 2005].map((at): Post => ({ ...crowd[0]!, at }));
    if (!first || !second || !third) throw new Error('three posts');
    const standing = standingIn([{ posts: [first, second, third] }]);
    expect(standing(second, 2000).grown).toBe(0);
    expect(standing(second, 2000.025).grown).toBeCloseTo(0.5);
    expect(standing(third, 2004.99).grown).toBeLessThan(1);
    expect(standing(third, 2005).grown).toBe(1);
  });

  it('open on the day on which an easing of the same name undoes the step', () => {
    const before = timeline({ until: '2006-06' });
    const after = timeline({ until: '2006-09-15' });
    expect(post(before, 'walls@2004-05-01')?.attrs['fill']).toBe(before.palette.friction);
    expect(post(after, 'walls@2004-05-01')?.attrs['fill']).toBe(after.palette.ground);
    expect(texts(before)).toContain('Second wall');
    expect(texts(after)).toContain('Second wall, taken down');
    expect(post(after, 'walls@2006-09-15')).toBeUndefined();
  });

  it('of an easing that undoes no step are hollow from the first', () => {
    const moment = timeline();
    expect(post(moment, 'walls@2007')?.attrs['fill']).toBe(moment.palette.ground);
  });

  it('of a promise are a dashed outline', () => {
    expect(post(timeline(), 'walls@2009')?.attrs['stroke-dasharray']).toBeDefined();
    expect(texts(timeline())).toContain('planned');
  });
});

describe('neutral events', () => {
  const plain = { lanes: { walls: {}, feasts: {} } };
  it('are what a script gets that asks for nothing: dots in a colour for each lane, never cinnabar', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const moment = timeline({}, plain, aspect);
      expect(JSON.stringify(drawing.marks(moment))).not.toContain(moment.palette.friction);
      for (const [i, id] of ['walls@2001-03-01', 'feasts@2003'].entries()) {
        const { fill, rx, width, height } = post(moment, id)?.attrs ?? {};
        expect([fill, width, Number(rx) * 2]).toEqual([moment.palette.category[i], height, height]);
      }
    }
  });

  it('that have an end are bars, as far as they have come, and say both dates', () => {
    const widthAt = (until: string) =>
      Number(post(timeline({ until }, plain), 'walls@2004-05-01')?.attrs['width']);
    expect(widthAt('2005-07')).toBeCloseTo(widthAt('2006-09-15') / 2, -1);
    expect(widthAt('2010')).toBe(widthAt('2006-09-15'));
    const moment = timeline({}, plain);
    expect(post(moment, 'walls@2006-09-15')).toBeUndefined();
    expect(texts(moment)).toContain('May 1, 2004–September 15, 2006');
    expect(spec.describe(moment)).toContain(
      'Events in each lane: Walls 4, 1 of them hollow; Feasts 1.',
    );
  });

  it('say their dates before their names over the whole width, and lane by lane on a tall stage', () => {
    for (const aspect of ['wide', 'tall'] as const)
      expect(texts(timeline({}, { ...plain, area: 'full' }, aspect))).toEqual(
        expect.arrayContaining(['2003 Harvest', 'March 1, 2001 First wall']),
      );
  });
});

describe('names', () => {
  it('of a crowd at the right margin all find a place', () => {
    const places = new Map(crowd.map(({ anchor }, i) => [anchor, 900 + i * 11] as const));
    expect(namesOf(crowd, places, 0, 1010, silk.type.wide)).toHaveLength(crowd.length);
  });

  const examples = readExample(import.meta.dirname);
  for (const aspect of ['wide', 'tall'] as const)
    it(`and all other words stand clear of each other and on the plate (${aspect})`, () => {
      for (const { name, moment } of exampleMoments(spec, examples, aspect)) {
        const rects = drawing.labels(moment as Context).map((one) => ({
          id: one.id,
          ...rectOnPlate(one, moment),
        }));
        for (const [i, a] of rects.entries()) {
          expect(a.left, `${name}: ${a.id}`).toBeGreaterThanOrEqual(0);
          for (const b of rects.slice(i + 1)) {
            // `measure` is generous: a few units of overlap are none to the eye.
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(Math.min(across / 12, down), `${name}: ${a.id}, ${b.id}`).toBeLessThan(2);
          }
        }
      }
    });

  it('go with their lane when it closes', () => {
    const moment = timeline({ open: { walls: 0 } });
    expect(texts(moment)).not.toContain('First wall');
    expect(texts(moment)).toContain('Harvest');
    expect(post(moment, 'walls@2001-03-01')).toBeDefined();
  });
});

describe('lanes', () => {
  const [exampleMoment] = exampleMoments(spec, readExample(import.meta.dirname), 'wide');
  const crowded = exampleMoment?.moment as Context;
  const gaps = (moment: Context) => {
    const tops = layoutOf(moment)(moment.state.open).lanes.map(({ top }) => top);
    return tops.slice(1).map((top, i) => top - (tops[i] ?? 0));
  };
  it('are as equally far apart as their names let them', () => {
    const between = gaps(crowded);
    expect(between.length).toBeGreaterThan(1);
    // What a pair needs more, it needs for the air between its words.
    expect(Math.max(...between) - Math.min(...between)).toBeLessThan(12);
  });
  it('leave air between words under one lane and words over the next', () => {
    const { lanes } = layoutOf(crowded)(crowded.state.open);
    for (const [i, below] of lanes.slice(1).entries()) {
      const under = Math.max(0, ...lanes[i]!.names.map(({ tier }) => -tier));
      const over = Math.max(0, ...below.names.map(({ tier }) => tier + 1));
      if (under > 0 && over > 0)
        expect(below.top - lanes[i]!.bottom - (under + over) * TIER).toBeGreaterThan(8);
    }
  });
  it('have higher posts where names are closed', () => {
    const highAt = (n: number) => layoutOf(crowded)({ upper: n, lower: n, mill: n, visits: n }).lanes[0]!; // prettier-ignore
    const [closed, opened] = [highAt(0), highAt(1)];
    expect(closed.bottom - closed.top).toBeGreaterThan(opened.bottom - opened.top);
  });
  it('begin the years at the posts under text in the sky', () => {
    const { titleTop, area, lanes } = layoutOf(crowded)(crowded.state.open);
    expect(titleTop).toBeGreaterThan(area.y);
    expect(titleTop).toBeLessThan(lanes[0]?.top ?? 0);
  });
});

it('stands beside the reading column when nothing is said, its rule included', () => {
  const moment = timeline({}, { rule: 'One post, one event' });
  const { area, left } = layoutOf(moment)(moment.state.open);
  const free = areaOf('wide', 'side');
  expect(Math.min(area.x, left)).toBeGreaterThanOrEqual(free.x);
  for (const label of drawing.labels(moment)) {
    expect(label.x * 1440, label.id).toBeGreaterThanOrEqual(free.x);
    expect(label.y * 900, label.id).toBeGreaterThanOrEqual(free.y);
    expect(label.y * 900, label.id).toBeLessThanOrEqual(free.y + free.height);
  }
});

describe('on a tall stage', () => {
  it('the most open lane is higher than the others and listed by date', () => {
    const moment = timeline({ open: { feasts: 0 } }, {}, 'tall');
    const [walls, feasts] = layoutOf(moment)(moment.state.open).lanes;
    expect(walls!.bottom - walls!.top).toBeGreaterThan(feasts!.bottom - feasts!.top);
    expect(texts(moment)).toEqual(
      expect.arrayContaining(['March 1, 2001 First wall', '2007 A gate']),
    );
    expect(texts(moment).join()).not.toContain('Harvest');
  });

  it('the axis keeps its place whichever lane is listed', () => {
    const axis = (lane: string) => {
      const moment = timeline({ open: { walls: 0, feasts: 0, [lane]: 1 } }, {}, 'tall');
      return layoutOf(moment)(moment.state.open).axis;
    };
    expect(axis('feasts')).toBeCloseTo(axis('walls'));
  });
});

describe('told', () => {
  it('counts posts and hollow ones up to the moment, and names the latest', () => {
    const at = (until: string) => spec.describe(timeline({ until }));
    expect(at('2000')).toBe('No event yet; the axis runs from 2000 to 2010.');
    const dated = timeline({ until: '2000' }, { x: { from: 2000, to: '2010-07' } });
    expect(spec.describe(dated)).toBe('No event yet; the axis runs from 2000 to July 2010.');
    expect(at('2004-05-01')).toBe(
      'Posts in each lane: Walls 2; Feasts 1. The latest is Second wall, May 1, 2004.',
    );
    expect(at('2007')).toContain('Walls 3, 2 of them hollow');
  });

  it('lists every act with its date and sign, steps and what undid them', () => {
    const rows = spec.table?.(timeline({ until: '2000' })).rows ?? [];
    expect(rows).toHaveLength(6);
    expect(rows).toContainEqual([
      'September 15, 2006',
      'Walls',
      'Second wall; taken down; by its builders',
      'eased, lifted or never applied',
    ]);
  });
});

it('takes dates as words and numbers, and refuses lanes it cannot draw', () => {
  expect(timeline({ until: '2005' }).state.until).toBe(2005);
  expect(timeline({ until: 2005.5 }).state.until).toBe(2005.5);
  const bad = {
    series: 'events',
    x: { from: '2000', to: '2010' },
    lanes: { walls: { as: 'wall' } },
  };
  expect(spec.params.safeParse(bad).success).toBe(false);
});
