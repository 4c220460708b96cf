import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Group } from 'three';
import { describe, expect, it } from 'vitest';
import { PLATE } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { silk } from '../../themes/silk/palette.ts';
import { cameraOf } from '../../space/camera.ts';
import { buildParts } from '../../space/mesh.ts';
import { runSync } from '../../space/run-sync.ts';
import { rectOnPlate } from '../kit/place.ts';
import { stillOf } from '../kit/still-marks.tsx';
import { trianglesOf } from './instances.ts';
import { sitesOf } from './layout.ts';
import * as draw from './draw.ts';
import { labelsOf } from './labels.ts';
import { createPicture, hillParts } from './view.ts';
import { below, shapeNamed } from './shapes.ts';
import type { Context, Params, State } from './params.ts';
import { spec } from './spec.ts';
import { staffOf } from './staff.ts';
import { fieldsOf, marksOf } from './placed.ts';
import { apportion } from './treads.ts';

const MARKS = ['mast', 'panel', 'turbine', 'tree', 'dot'] as const;
const { still } = stillOf(draw);
const example = readExample(import.meta.dirname);
const all = {
  wide: exampleMoments<Params, State>(spec, example, 'wide'),
  tall: exampleMoments<Params, State>(spec, example, 'tall'),
};
const at = (name: string, aspect: 'wide' | 'tall' = 'wide'): Context =>
  all[aspect].find((m) => m.name === name)!.moment;
const cameraAt = (moment: Context) => cameraOf(moment.state.view, moment.aspect);
const fieldIn = (moment: Context, id: string) =>
  fieldsOf(moment, cameraAt(moment)).find((field) => field.id === id)!;
const svg = (moment: Context) =>
  renderToStaticMarkup(createElement('svg', { direction: 'ltr' }, still(moment)));

describe('counts', () => {
  it('are divided by what one mark stands for, and rounded only where the rule says so', () => {
    const { state } = at('grown');
    expect(state.counts).toEqual({ woods: 41, roofs: 6630 / 250 });
    expect(state.earlier['woods']).toBe(12);
    const group = at('grown').params.groups['woods']!;
    expect(marksOf(group, 1e9)).toBe(group.places);
  });

  it('are that many marks, the rest of a count as a part of one', () => {
    const roofs = fieldIn(at('grown'), 'roofs').marks;
    expect(roofs).toHaveLength(27);
    expect(roofs.filter(({ grown }) => grown < 1).map(({ grown }) => grown)).toEqual([
      expect.closeTo(0.52),
    ]);
    expect(fieldIn(at('grown'), 'woods').marks.filter(({ early }) => early)).toHaveLength(12);
    expect(fieldIn(at('bare'), 'woods').marks).toHaveLength(0);
  });

  it('leave a promise unpainted', () => {
    const moment = at('planned');
    const field = fieldIn(moment, 'woods');
    expect(moment.state.looks['woods']).toBe(2);
    expect(field.late).toBe(moment.palette.paper);
    expect(fieldIn(at('grown'), 'woods').late).toBe(moment.palette.azurite);
    const forced = (of: Context) => svg({ ...of, palette: silk.contrast });
    const { azurite } = silk.contrast;
    expect(forced(at('grown'))).toContain(`fill="${azurite}"`);
    expect(forced(moment).split(`fill="${azurite}"`).length).toBeLessThan(
      forced(at('grown')).split(`fill="${azurite}"`).length,
    );
  });

  it('grow one after the other, from the foot up', () => {
    const standing = (woods: number): Context => {
      const moment = at('grown');
      return { ...moment, state: { ...moment.state, counts: { woods, roofs: 0 } } };
    };
    const [few, many] = [standing(5.5), standing(30)];
    const marks = fieldIn(few, 'woods').marks;
    expect(marks.filter(({ grown }) => grown === 1)).toHaveLength(5);
    expect(marks.filter(({ grown }) => grown === 0.5)).toHaveLength(1);
    const high = (moment: Context) => Math.min(...fieldIn(moment, 'woods').marks.map(({ y }) => y));
    expect(high(many)).toBeLessThan(high(few));
  });
});

describe('sites', () => {
  it('are as many as there are places, apart from each other', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const [id, { sites }] of sitesOf(at('grown', aspect).params, aspect)) {
        const { places } = at('grown').params.groups[id]!;
        expect(sites).toHaveLength(places);
        expect(new Set(sites.map(({ x, z, h }) => `${x} ${z} ${h}`)).size).toBe(places);
      }
  });

  it('are shared out in whole numbers', () => {
    expect(apportion([5, 3, 1], 9)).toEqual([5, 3, 1]);
    expect(apportion([1, 1, 1], 97).reduce((a, b) => a + b, 0)).toBe(97);
  });

  it('stand on the plate, and on a tall one above the slip', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const { moment } of all[aspect]) {
        const { width, height } = PLATE[aspect];
        for (const { marks } of fieldsOf(moment, cameraAt(moment)))
          for (const { x, y } of marks) {
            expect(x).toBeGreaterThan(8);
            expect(x).toBeLessThan(width - 8);
            expect(y).toBeLessThan(height * (aspect === 'tall' ? 0.7 : 0.9));
          }
      }
  });
});

describe('shapes', () => {
  it('are convex polygons inside their own size, cut level where they have not grown', () => {
    for (const name of MARKS) {
      const shape = shapeNamed(name);
      for (const { points, role, turns } of shape.parts) {
        expect(points.length).toBeGreaterThanOrEqual(6);
        const cut = below(points, shape.height / 2);
        for (let i = 1; i < cut.length; i += 2)
          expect(cut[i]).toBeLessThanOrEqual(shape.height / 2 + 1e-9);
        if (role === 'shade' || turns) continue;
        for (let i = 1; i < points.length; i += 2)
          expect(points[i]).toBeLessThanOrEqual(shape.height + 1e-9);
      }
    }
  });

  it('have an ink edge round all their paint', () => {
    for (const name of MARKS) {
      const { parts } = shapeNamed(name);
      parts.forEach(({ role }, i) => {
        if (role === 'paint')
          expect(parts.slice(0, i).some((part) => part.role === 'ink')).toBe(true);
      });
    }
  });
});

describe('staff', () => {
  it('has a date at the height that its marks have reached, and no later one', () => {
    const moment = at('grown');
    const staff = staffOf(moment, cameraAt(moment))!;
    const reached = staff.ticks.filter((tick) => tick.reached > 0.5);
    expect(reached.map(({ row }) => row.x)).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(reached.map(({ marks }) => marks)).toEqual([4, 12, 19, 29, 36, 41]);
    expect(reached.map(({ y }) => y)).toEqual(reached.map(({ y }) => y).toSorted((a, b) => b - a));
    expect(reached.at(-1)!.y).toBeCloseTo(staff.top);
  });
});

describe('words', () => {
  it('keep apart, on the plate', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const { name, moment } of all[aspect]) {
        const { width } = PLATE[aspect];
        const rects = labelsOf(moment)
          .filter(({ opacity }) => opacity > 0.05)
          .map((label) => ({
            id: label.id,
            ...rectOnPlate(label, moment),
          }));
        for (const a of rects) {
          expect(a.left, `${name}: ${a.id}`).toBeGreaterThanOrEqual(8);
          expect(a.right, `${name}: ${a.id}`).toBeLessThanOrEqual(width - 8);
          for (const b of rects)
            if (
              a !== b &&
              a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom &&
              b.top < a.bottom
            )
              throw new Error(`${aspect} ${name}: ${a.id} lies on ${b.id}`);
        }
      }
  });
});

describe('canvas', () => {
  const size = (aspect: 'wide' | 'tall') => ({
    ...PLATE[aspect],
    aspect,
    plate: { x: 0, y: 0, scale: 1 },
  });
  const built = (tier: 'full' | 'lite') => {
    const { params } = at('grown');
    const group = new Group();
    const parts = hillParts(params);
    const buffers = runSync(buildParts(parts, parts.length, tier));
    const picture = createPicture(group, params, tier, buffers);
    picture.update(at('grown'), size('wide'), false);
    return { group, picture, buffers };
  };

  it.each([
    ['full', 12, 170_000],
    ['lite', 5, 20_000],
  ] as const)('draws within the limits of %s', (tier, calls, triangles) => {
    const { group, picture, buffers } = built(tier);
    const drawn = group.children.filter(({ visible }) => visible);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThanOrEqual(calls);
    const marks = fieldsOf(at('grown'), cameraAt(at('grown'))).reduce((sum, { id, marks: all }) => {
      const { index } = trianglesOf(shapeNamed(at('grown').params.groups[id]!.mark));
      return sum + (index.length / 3) * all.length;
    }, 0);
    expect((buffers.index.length / 3) * (tier === 'lite' ? 1 : 2) + marks).toBeLessThan(triangles);
    picture.dispose();
    expect(group.children).toHaveLength(0);
  });

  it('shows what the moment shows, and hides what it does not', () => {
    const { group, picture } = built('full');
    const visible = () => group.children.filter((child) => child.visible).length;
    const before = visible();
    picture.update(at('bare'), size('wide'), false);
    expect(visible()).toBe(before - 2);
    picture.update(at('grown'), size('wide'), false);
    expect(visible()).toBe(before);
    picture.dispose();
  });
});
