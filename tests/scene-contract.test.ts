/**
 * What every scene kind promises, checked against every registered kind's example.json: adding a kind
 * is adding a folder, and this is all the wiring its tests need. In one file, since it is one walk over the
 * kinds. That moving frames leave nothing behind is tested in scene-heap.nightly.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { KINDS } from '../components/scenes/catalog.g.ts';
import type { LabelsOf, StillModule } from '../components/scenes/kit/contract.ts';
import type { DrawModule } from '../components/scenes/kit/picture.ts';
import { exampleMoments, openExample, readExample } from './tools/example-moment.ts';
import type { Mark } from '../components/scenes/kit/marks.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { VIEWS } from '../components/scenes/views.g.ts';
import { silk } from '../components/themes/silk/palette.ts';
import { MOOD_NAMES, paletteOf } from '../components/themes/theme.ts';
import { catalog } from '../components/themes/catalog.ts';
import { momentOf } from '../components/stage/moment.ts';
import { loadStory } from '../story/load.ts';
import { timelineOf } from '../story/readings/timeline.ts';
import { frameAt } from '../story/timeline/frame-at.ts';
import { sceneFolders } from '../bin/scene-lists.ts';
import type { Aspect, JsonObject, RenderContext } from '../story/scene.ts';

const SCENES = fileURLToPath(new URL('../components/scenes/', import.meta.url));
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
type Moment = RenderContext<unknown, unknown>;

function inMood(name: string): Partial<Moment> {
  const mood = { from: name, to: name, mix: 1 };
  return { mood, palette: paletteOf(silk, mood) };
}

/** What a still may cost on the wire. */
const STILL_BYTES = 25 * 1024;

describe('lists of kinds', () => {
  it('name every folder, each with all its parts', () => {
    expect(sceneFolders(SCENES).faults).toEqual([]);
    expect([...STILLS.keys()]).toEqual([...KINDS.keys()]);
    expect([...VIEWS.keys()]).toEqual([...KINDS.keys()]);
  });
});

/** The file and everything of ours that it imports statically, as texts by path. */
function imported(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, type, path] of text.matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)'/gm))
    if (!type && /\.tsx?$/.test(path ?? '')) imported(join(dirname(file), path ?? ''), seen);
  return seen;
}

for (const [kind, spec] of KINDS) {
  const folder = join(SCENES, kind);
  const example = readExample(folder);
  await openExample(spec, example);
  const { still, labelsOf } = STILLS.get(kind) as unknown as StillModule<unknown, unknown>;
  const draw = (moment: Moment) =>
    renderToStaticMarkup(createElement('svg', { direction: 'ltr' }, still(moment)));
  const afresh = (aspect: Aspect) => exampleMoments(spec, example, aspect);
  // Read once: a kind may keep what it derived from its params, as it does under a reader.
  const read = { wide: afresh('wide'), tall: afresh('tall') };
  const moments = (aspect: Aspect, around: Partial<Moment> = {}) =>
    read[aspect].map(({ name, moment }) => ({ name, moment: { ...moment, ...around } }));
  /** The stills as they are, drawn once for all that is asked of them. */
  const stills = new Map<Aspect, readonly string[]>();
  const drawn = (aspect: Aspect) => {
    const known = stills.get(aspect) ?? moments(aspect).map(({ moment }) => draw(moment));
    stills.set(aspect, known);
    return known;
  };
  const firstAndLast = (aspect: Aspect) => {
    const all = moments(aspect);
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last || all.length < 2) throw new Error(`${kind}: two states at least`);
    return [first.moment, last.moment] as const;
  };

  describe(`scene kind ${kind}`, () => {
    it('is called like its folder and says what it is', () => {
      expect(spec.kind).toBe(kind);
      expect(example.kind).toBe(kind);
      expect(spec.summary).toMatch(/^[A-Z].{20,}\.$/);
      expect(readdirSync(folder).some((file) => /\.test\.tsx?$/.test(file))).toBe(true);
    });

    it('takes its own example, and no field that it does not know', () => {
      const unknown = { 'no-such-field': 1 };
      expect(spec.params.safeParse({ ...example.params, ...unknown }).success).toBe(false);
      expect(spec.state.safeParse(unknown).success).toBe(false);
      expect(spec.state.safeParse({}).success).toBe(true);
      for (const aspect of ASPECTS) expect(moments(aspect).length).toBeGreaterThan(1);
    });

    it('has an example that a script could hold', () => {
      const checked = loadStory(exampleFiles(example, 'wins'), catalog);
      const errors = checked.problems.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    });

    it('prints dates as they are written, never as decimal years', () => {
      const checked = loadStory(exampleFiles(example, 'wins'), catalog);
      if (!checked.ok) throw new Error('the example has errors');
      const timeline = timelineOf(checked.value);
      const place = STILLS.get(kind)?.labelsOf as LabelsOf<unknown, unknown>;
      const texts = timeline.steps.flatMap(({ id, builds }) =>
        builds.flatMap(({ settled }) => {
          const frame = frameAt(timeline, { step: id, progress: settled }, 'wide');
          return frame.stage.flatMap((frameScene) => {
            const moment = momentOf(timeline, frameScene, frame.mood, 'wide');
            return [spec.describe(moment), ...place(moment).flatMap(({ lines }) => lines)];
          });
        }),
      );
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.filter((words) => /\b(19|20)\d\d\.\d/.test(words))).toEqual([]);
    });

    it('has defaults that are a state, the same each time', () => {
      const { portrait: _, ...plain } = example.params as JsonObject;
      const params = spec.params.parse(plain);
      expect(spec.state.safeParse(spec.defaults(params)).success).toBe(true);
      expect(spec.defaults(params)).toEqual(spec.defaults(params));
      expect(JSON.parse(JSON.stringify(spec.defaults(params)))).toEqual(spec.defaults(params));
    });

    it('names its anchors once each, as a script can write them', () => {
      const [moment] = firstAndLast('wide');
      const anchors = spec.anchors(moment.params, moment.data);
      expect(new Set(anchors.map(({ id }) => id)).size).toBe(anchors.length);
      for (const { id, name } of anchors) {
        expect(id).toMatch(/^[a-z0-9][a-z0-9@.-]{0,59}$/);
        expect(name).not.toBe('');
      }
      expect(() => spec.anchors(moment.params, {})).not.toThrow();
    });

    for (const aspect of ASPECTS) {
      it(`draws another still for another state (${aspect})`, () => {
        const seen = new Map<string, string>();
        moments(aspect).forEach(({ name, moment }, i) => {
          const markup = drawn(aspect)[i] + JSON.stringify(labelsOf(moment));
          expect(seen.get(markup), `${name} is drawn like ${seen.get(markup)}`).toBeUndefined();
          seen.set(markup, name);
        });
      });

      it(`draws the same for the same (${aspect})`, () => {
        const again = afresh(aspect);
        moments(aspect).forEach(({ moment }, i) => {
          const other = again[i]?.moment as Moment;
          expect(draw(other)).toBe(drawn(aspect)[i]);
          expect(labelsOf(other)).toEqual(labelsOf(moment));
          expect(spec.describe(other)).toBe(spec.describe(moment));
        });
      });

      it(`keeps text, style and script out of stills, and under 25 KB (${aspect})`, () => {
        // Moods differ in colours alone, and the dark ones draw what others need not.
        for (const mood of MOOD_NAMES.slice(-1))
          for (const { moment } of moments(aspect, inMood(mood))) {
            const markup = draw(moment);
            expect(markup).not.toMatch(/<(text|tspan|style|script|foreignObject|image)\b/i);
            expect(markup).not.toMatch(/\s(style|class|on[a-z]+)=/);
            expect(markup).not.toMatch(/NaN|undefined|Infinity/);
            expect(markup.replace(/<[^>]*>/g, '')).toBe('');
            expect(gzipSync(markup).length).toBeLessThanOrEqual(STILL_BYTES);
          }
      });

      it.runIf(spec.surface === 'svg')(
        `names its marks once among siblings (${aspect})`,
        async () => {
          const { drawing } = (await import(join(folder, 'draw.ts'))) as DrawModule<
            unknown,
            unknown
          >;
          const check = (siblings: readonly Mark[]): void => {
            const ids = siblings.map(({ id }) => id);
            expect(new Set(ids).size, ids.join()).toBe(ids.length);
            for (const { attrs, children } of siblings) {
              for (const value of Object.values(attrs))
                if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
              check(children ?? []);
            }
          };
          for (const { moment } of moments(aspect)) check(drawing.marks(moment));
        },
      );

      it.runIf(spec.arrives !== undefined)(
        `arrives from a state of its own, drawn otherwise in some state (${aspect})`,
        () => {
          const arrivals = moments(aspect).map(({ moment }, i) => {
            const state = { ...(moment.state as object) };
            const from = spec.arrives?.(moment.params, state) as object;
            for (const key of Object.keys(from)) expect(Object.keys(state)).toContain(key);
            const still = draw({ ...moment, state: { ...state, ...from } });
            expect(still).not.toMatch(/NaN|undefined|Infinity/);
            return still !== drawn(aspect)[i];
          });
          expect(arrivals).toContain(true);
        },
      );

      it(`draws itself in forced colours without a colour of its own (${aspect})`, () => {
        for (const { moment } of moments(aspect, { palette: silk.contrast }))
          expect(draw(moment)).not.toMatch(/(?:fill|stroke)="#(?!fff"|000")/);
      });

      it(`places every label it is given, on or near the plate, with its words (${aspect})`, () => {
        for (const { name, moment } of moments(aspect)) {
          const placed = labelsOf(moment);
          const ids = placed.map(({ id }) => id);
          expect(new Set(ids).size, `${name}: ${ids.join()}`).toBe(ids.length);
          for (const label of placed) {
            for (const n of [label.x, label.y]) {
              expect(n, `${name}: ${label.id}`).toBeGreaterThan(-0.5);
              expect(n, `${name}: ${label.id}`).toBeLessThan(1.5);
            }
            expect(label.opacity).toBeGreaterThanOrEqual(0);
            expect(label.opacity).toBeLessThanOrEqual(1);
            expect(label.lines.length).toBeGreaterThan(0);
          }
          const bare = (words: string) => words.replace(/[\s;,]+/g, '');
          const wording = bare(placed.map(({ lines }) => lines.join('')).join(''));
          // On a phone a kind may know a shorter name for the same part.
          for (const { anchor, text } of moment.labels)
            if (aspect === 'wide' || !ids.includes(anchor)) expect(wording).toContain(bare(text));
        }
      });

      it(`says bound numbers as they are printed (${aspect})`, () => {
        for (const { name, moment } of moments(aspect)) {
          const table = spec.table?.(moment);
          const message = [
            spec.describe(moment),
            ...labelsOf(moment).flatMap(({ lines }) => lines),
            ...(table ? [...table.columns, ...table.rows.flat()] : []),
          ].join(' ');
          for (const [path, { text }] of Object.entries(moment.boundValues))
            expect(message, `${name}: ${path}`).toContain(text);
        }
      });
    }

    it('describes first and last state apart, with a value', () => {
      const [first, last] = firstAndLast('wide').map((moment) => spec.describe(moment));
      expect(first).not.toBe(last);
      expect(last).toMatch(/\d/);
      for (const sentence of [first, last]) expect(sentence).toMatch(/\S{2}.*[.!]$/s);
    });

    it('gives a table whose rows fit its columns', () => {
      for (const { moment } of moments('wide')) {
        const table = spec.table?.(moment);
        for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
      }
    });

    it('has a view without zod, and a model without clock or chance', () => {
      const files = ['draw.ts', 'view.ts'].filter((file) => existsSync(join(folder, file)));
      for (const [path, text] of files.flatMap((file) => [...imported(join(folder, file))]))
        expect(
          /^import (?!type )[^;]*from '(zod|[^']*\/(spec|words\.[^']*)\.ts)'/m.test(text),
          path,
        ).toBe(false);
      const clock = /Math\.random|Date\.now|new Date\(\)|performance\.now|setTimeout/;
      for (const [path, text] of imported(join(folder, 'draw.ts')))
        expect(clock.test(text), path).toBe(false);
    });
  });
}
