/** A newcomer reads these tables: no field goes without a meaning, no list fills a screen. */
import { expect, it } from 'vitest';
import { KINDS } from '../../components/scenes/catalog.g.ts';
import { EXAMPLES } from '../../components/scenes/examples.g.ts';
import { kindTables } from './field-tables.ts';

it.each([...KINDS])('every field of %s has a meaning', (kind, spec) => {
  const rows = kindTables(spec, EXAMPLES.get(kind)?.params).flatMap(({ name, rows: all }) =>
    all.map((row) => ({ ...row, at: `${name}/${row.name}` })),
  );
  expect(rows.filter(({ meaning }) => !/[a-z0-9]{2}/i.test(meaning)).map(({ at }) => at)).toEqual(
    [],
  );
  expect(rows.filter(({ type }) => type.length > 200).map(({ at }) => at)).toEqual([]);
});

it('says what a param is when left out, and a state at first', () => {
  const map = KINDS.get('map');
  if (!map) throw new Error('no map');
  const rows = kindTables(map, EXAMPLES.get('map')?.params).flatMap((table) => table.rows);
  expect(rows.find(({ name }) => name === 'projection')?.meaning).toMatch(/ Left out: `equal`\.$/);
  const scroll = KINDS.get('scroll');
  if (!scroll) throw new Error('no scroll');
  const state = kindTables(scroll, EXAMPLES.get('scroll')?.params).flatMap((table) => table.rows);
  expect(state.find(({ name }) => name === 'unrolled')?.meaning).toMatch(/ At first: `1`\.$/);
});
