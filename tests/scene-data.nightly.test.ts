/**
 * No toys: a picture is its data. What a kind draws, tells and tabulates follows from the rows, the parts and
 * the shapes that its example names; a drawing that stays the same when they change is an icon, and fails.
 */
import { dirname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../components/scenes/catalog.g.ts';
import type { StillModule } from '../components/scenes/kit/contract.ts';
import type { Example } from '../components/scenes/kit/example.ts';
import { exampleMoments, openExample, readExample } from './tools/example-moment.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import type { Aspect, Json, JsonObject, RenderContext, SceneSpec } from '../story/scene.ts';
import { mixHeld } from '../story/timeline/mix.ts';

const SCENES = fileURLToPath(new URL('../components/scenes/', import.meta.url));
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
type Moment = RenderContext<unknown, unknown>;

/** Kinds whose numbers are printed, never drawn: words are laid over a still and are no part of it. */
const PRINTED = new Set(['words']);

/** Kinds in which a row that is a plan is drawn as one, whatever its value will be. */
const PLANNED = new Set(['timeline']);

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

interface Seen {
  readonly still: string;
  readonly words: string;
  readonly description: string;
  readonly table: string;
}
function look(spec: SceneSpec, moment: Moment): Seen {
  const { still, labelsOf } = STILLS.get(spec.kind) as unknown as StillModule<unknown, unknown>;
  return {
    still: renderToStaticMarkup(createElement('svg', null, still(moment))),
    words: JSON.stringify(labelsOf(moment)),
    description: spec.describe(moment),
    table: JSON.stringify(spec.table?.(moment) ?? ''),
  };
}
const momentsOf = (spec: SceneSpec, example: Example, aspect: Aspect = 'wide') =>
  exampleMoments(spec, example, aspect).map(({ moment }) => moment as Moment);

/** Whether a state of the changed example is seen otherwise; the last state first, since it shows most. */
function differs(
  spec: SceneSpec,
  was: readonly Moment[],
  now: readonly Moment[],
  of: (seen: Seen) => string,
) {
  return was
    .map((moment, i) => [moment, now[i] as Moment] as const)
    .reverse()
    .some(([before, after]) => of(look(spec, before)) !== of(look(spec, after)));
}

/** Another value: half of it, and where values are yes or no, the other one. */
const other = (value: number) => (value === 0 ? 1 : value === 1 ? 0 : value / 2);

function withCell(example: Example, series: string, row: number, column: number): Example {
  const copy = structuredClone(example) as unknown as Record<
    string,
    Record<string, { rows: Json[][] }>
  >;
  const cells = copy['data']?.[series]?.rows[row];
  if (!cells) throw new Error(`no row ${row} in ${series}`);
  cells[column] = other(Number(cells[column]));
  return copy as unknown as Example;
}
/** Every number in a column `value` of the series that the params name, by its place. */
function cellsOf({ params, data = {} }: Example): readonly (readonly [string, number, number])[] {
  const named = JSON.stringify(params);
  return Object.entries(data).flatMap(([id, { rows }]) => {
    if (!named.includes(`"series":"${id}"`)) return [];
    const column = rows[0]?.indexOf('value') ?? -1;
    return rows.flatMap((cells, row) =>
      row > 0 && typeof cells[column] === 'number' ? [[id, row, column] as const] : [],
    );
  });
}

/** The example without the last entry of one of its records of parts. */
function without(example: Example, record: string): Example | undefined {
  const parts = example.params[record];
  const last = isObject(parts) ? Object.keys(parts).at(-1) : undefined;
  if (record === 'portrait' || !isObject(parts) || last === undefined) return undefined;
  const { [last]: _, ...rest } = parts;
  const isGone = (name: Json) =>
    typeof name === 'string' &&
    (name === last || /^[@.-]/.test(name.slice(last.length))) &&
    name.startsWith(last);
  const drop = (json: Json): Json => {
    if (Array.isArray(json)) return json.filter((one: Json) => !isGone(one));
    if (!isObject(json)) return json;
    const saved = Object.entries(json).filter(([key, one]) => !isGone(key) && !isGone(one));
    return Object.fromEntries(saved.map(([key, one]) => [key, drop(one)]));
  };
  const { portrait: _portrait, ...others } = example.params;
  const params = { ...(drop(others) as JsonObject), [record]: rest };
  const states = Object.fromEntries(
    Object.entries(example.states).map(([name, state]) => [name, drop(state) as JsonObject]),
  );
  return { ...example, params, states };
}

/** The file and everything of ours that it imports. */
function imported(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, type, path] of text.matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)'/gm))
    if (!type && /\.tsx?$/.test(path ?? '')) imported(join(dirname(file), path ?? ''), seen);
  return seen;
}

for (const [kind, spec] of KINDS) {
  const folder = join(SCENES, kind);
  const example = readExample(folder);
  await openExample(spec, example);
  const was = momentsOf(spec, example);
  const cells = cellsOf(example);
  const bound = was.flatMap(({ boundValues }) => Object.keys(boundValues));
  const reliefs = JSON.stringify(example.params).includes('"bumps"');

  describe(`the pictures of ${kind}`, () => {
    it.runIf(cells.length > 0)('follow from each of its rows, and so does its table', () => {
      for (const [series, row, column] of cells) {
        const cellsHere = example.data?.[series]?.rows[row] ?? [];
        if (PLANNED.has(kind) && cellsHere.some((cell) => cell === 'projected')) continue;
        const place = `${series}, row ${row}`;
        const now = momentsOf(spec, withCell(example, series, row, column));
        const picture = (seen: Seen) => (PRINTED.has(kind) ? seen.words : seen.still);
        expect(differs(spec, was, now, picture), `${place}: the picture`).toBe(true);
        expect(
          differs(spec, was, now, ({ table }) => table),
          `${place}: the table`,
        ).toBe(true);
      }
    });

    it.runIf(bound.length > 0)(
      'follow from each bound value, and so do table and description',
      () => {
        was.forEach((before, i) => {
          const table = spec.table?.(before);
          const message = [...(table?.columns ?? []), ...(table?.rows.flat() ?? [])].join(' ');
          for (const [path, { ref, text }] of Object.entries(before.boundValues)) {
            expect(message, `${path}: the table`).toContain(text);
            const [, series = '', x = ''] = ref.split(':');
            const header = example.data?.[series]?.rows[0] ?? [];
            const entity = ref.split(':').slice(3, -1)[0];
            const at = (name: string) => header.indexOf(name);
            const row = example.data?.[series]?.rows.findIndex(
              (one) =>
                String(one[at('x')]) === x &&
                (entity === undefined || one[at('entity')] === entity),
            );
            const after = momentsOf(spec, withCell(example, series, row ?? -1, at('value')))[
              i
            ] as Moment;
            const [old, now] = [look(spec, before), look(spec, after)];
            const visible = (seen: Seen) => (PRINTED.has(kind) ? seen.words : seen.still);
            expect(visible(now), `${path}: the picture`).not.toBe(visible(old));
            expect(now.table, `${path}: the table`).not.toBe(old.table);
            expect(now.description, `${path}: the description`).not.toBe(old.description);
          }
        });
      },
    );

    it('show every part that its params name', () => {
      for (const record of Object.keys(example.params)) {
        const less = without(example, record);
        if (!less || !spec.params.safeParse(less.params).success) continue;
        const now = momentsOf(spec, less);
        const all = ({ still, words }: Seen) => still + words;
        expect(differs(spec, was, now, all), `${record}: without its last`).toBe(true);
      }
    });

    it.runIf(reliefs)('have the silhouette that the params say', () => {
      const changed = JSON.parse(
        JSON.stringify(example).replace(/"sharpness":\s*[\d.]+/, '"sharpness":3.3'),
      ) as Example;
      const now = momentsOf(spec, changed);
      expect(differs(spec, was, now, ({ still }) => still)).toBe(true);
    });

    it.runIf(existsSync(join(folder, 'view.ts')))('share one geometry with the live view', () => {
      const view = imported(join(folder, 'view.ts'));
      const shared = [...imported(join(folder, 'draw.ts'))].filter((file) => view.has(file));
      const ours = shared.filter((file) => file.startsWith(`${folder}/`));
      expect(ours.filter((file) => !/(tell|params|describe)\.ts$/.test(file))).not.toEqual([]);
    });

    for (const aspect of ASPECTS)
      it(`are whole between two states, too (${aspect})`, () => {
        const all = aspect === 'wide' ? was : momentsOf(spec, example, aspect);
        const pairs = all.slice(1).map((to, i) => [all[i] as Moment, to] as const);
        // A range takes long to draw, and its parts mix alike between any two states.
        for (const [from, to] of spec.surface === 'svg' ? pairs : pairs.slice(-1)) {
          const held = ({ state, boundValues }: Moment) => ({
            state: state as JsonObject,
            boundValues,
          });
          const seen = look(spec, { ...to, ...mixHeld(held(from), held(to), 0.37) } as Moment);
          expect(seen.still).not.toMatch(/NaN|undefined|Infinity/);
          expect(seen.words).not.toMatch(/NaN|null,|undefined|Infinity/);
          expect(seen.description).not.toMatch(/NaN|undefined|Infinity/);
        }
      });
  });
}
