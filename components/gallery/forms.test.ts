import { group } from 'd3-array';
import { expect, it } from 'vitest';
import { expectSameInAnyOrder, expectWordsApart } from '../../tests/tools/chart-moments.ts';
import { exampleMoments, openExample } from '../../tests/tools/example-moment.ts';
import { checkScript } from '../../story/script/check.ts';
import { catalog } from '../themes/catalog.ts';
import { forms } from './forms.ts';
import { formsFiles } from './forms.ts';
import { drawing } from '../scenes/chart/draw.ts';
import { spec } from '../scenes/chart/spec.ts';

/** Words of axes that stand in line: what is between their letters and their boxes. */
const TOUCHING = 12;

for (const { name, example } of forms)
  for (const aspect of ['wide', 'tall'] as const)
    it(`${name} has no fault, and no words on each other or outside (${aspect})`, async () => {
      await openExample(spec, example);
      const { moment } = exampleMoments(spec, example, aspect)[0]!;
      expect(spec.faults!(moment.params as never, moment.data)).toEqual([]);
      const labels = drawing.labels(moment as never);
      expect(labels.length).toBeGreaterThan(2);
      expectWordsApart(moment as never, TOUCHING, 2);
      expect(JSON.stringify(drawing.marks(moment as never))).not.toMatch(/NaN|Infinity|undefined|"tear"/); // prettier-ignore
      expect(spec.describe(moment as never)).toMatch(/[0-9]/);
      expect(spec.table!(moment as never).rows.length).toBeGreaterThan(1);
    });

it('are a script without an error, as the build draws them', () => {
  const { problems } = checkScript(formsFiles('Chart'), catalog);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** Forms of one table as views of one scene: the first, and what the others have in its place. */
const scenes = [...group(forms, ({ example }) => example.params['series']).values()].filter((all) => all.length > 1); // prettier-ignore
it.each(scenes.map((all) => [all.map(({ name }) => name).join(', '), all] as const))(
  'moves from one form of a table to another in any order: %s',
  async (_, all) => {
    const { example } = all[0]!;
    const none = Object.fromEntries(all.flatMap((one) => Object.keys(one.example.params)).map((key) => [key, null])); // prettier-ignore
    const views = Object.fromEntries(all.slice(1).map(({ id, example: { params } }) => {
      const { series: _series, ...fields } = { ...none, ...params };
      return [id, fields];
    })); // prettier-ignore
    const states = { first: {}, ...Object.fromEntries(Object.keys(views).map((view) => [view, { view }])) }; // prettier-ignore
    const moving = { ...example, params: { ...example.params, views }, states };
    await openExample(spec, moving);
    const moments = exampleMoments(spec, moving, 'tall').map(({ moment }) => moment);
    for (const [i, to] of moments.slice(1).entries())
      expectSameInAnyOrder(moments[i] as never, to as never);
  },
);

it('puts the middle answer of a stack across zero', () => {
  const { example } = forms.find(({ name }) => name === 'Diverging stacked bars')!;
  const { moment } = exampleMoments(spec, example, 'wide')[0]!;
  const shapes = drawing.marks(moment as never).find(({ id }) => id === 'shapes')!.children!.filter(({ tag }) => tag === 'rect'); // prettier-ignore
  // Seven bars of five parts, those of one answer after each other.
  const middles = shapes.slice(14, 21).map(({ attrs }) => Number(attrs['x']) + Number(attrs['width']) / 2); // prettier-ignore
  expect(shapes).toHaveLength(35);
  for (const one of middles) expect(one).toBeCloseTo(middles[0]!, 0);
});
