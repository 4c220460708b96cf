import { expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import { drawing } from './draw.ts';
import { spec } from './spec.ts';

const YEARS = ['2000', '2005', '2010', '2015', '2020'];
const LANDS = ['Chad', 'Peru'];
const SERIES = {
  places: { title: 'Places', xType: 'words', rows: [['x', 'value'], ...LANDS.map((land, i) => [land, 5 + i])] }, // prettier-ignore
  years: { title: 'Power', entities: { coal: 'Coal' }, rows: [['x', 'entity', 'value'], ...YEARS.map((year, i) => [year, 'coal', 50 - i])] }, // prettier-ignore
  wide: { title: 'Wide', xType: 'words', entities: { income: 'Income', life: 'Life' }, rows: [['x', 'entity', 'value'], ...LANDS.flatMap((land, i) => [[land, 'income', 5 + i], [land, 'life', 60 + i]])] }, // prettier-ignore
};
function shapesOf(params: JsonObject) {
  const example = { kind: 'chart', params, states: { only: {} }, data: SERIES as never };
  const [one] = exampleMoments(spec, example, 'wide');
  const shapes = drawing.marks(one!.moment as never).find(({ id }) => id === 'shapes');
  return new Map(shapes!.children!.map(({ id, attrs }) => [id, attrs]));
}

it('gives bars and cells without a second scale the room that is there', () => {
  const bars = shapesOf({ series: 'places', mark: 'bar', x: 'value', color: 'x' });
  const cells = shapesOf({ series: 'years', mark: 'rect', x: 'x', color: 'value' });
  for (const one of [bars.get('chad'), cells.get('coal@2000')])
    expect(Number(one!['height'])).toBeGreaterThan(60);
});

it('draws two dates that are named, and all between two numbers', () => {
  const points = { series: 'years', mark: 'point', x: 'x', y: 'value' };
  expect(shapesOf({ ...points, only: { x: ['2000', '2020'] } }).size).toBe(2);
  expect(shapesOf({ ...points, only: { x: [2000, 2020] } }).size).toBe(5);
});

it('finds the countries of a table with a column for each number', async () => {
  const map = { series: 'wide', mark: 'rect', layout: 'map', color: 'income' };
  // Reads the outlines of countries.
  await spec.prepare?.(map, () => undefined);
  expect(shapesOf(map).size).toBe(2);
});
