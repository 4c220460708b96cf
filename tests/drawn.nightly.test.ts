/**
 * Whatever a checker has accepted can be drawn and told: the examples of all kinds, with values changed for others of
 * their sort, taken away, doubled or exchanged. No throw, and no figure that is none in a picture, its labels or its words.
 * HANDSCROLL_DRAWN=2000 and HANDSCROLL_SEED=random try more.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { KINDS } from '../components/scenes/catalog.g.ts';
import type { StillModule } from '../components/scenes/kit/contract.ts';
import { openExample, readExample } from './tools/example-moment.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { momentOf } from '../components/stage/moment.ts';
import { catalog } from '../components/themes/catalog.ts';
import { loadStory } from '../story/load.ts';
import { timelineOf } from '../story/readings/timeline.ts';
import type { Story } from '../story/story.ts';
import { frameAt } from '../story/timeline/frame-at.ts';

const SCENES = fileURLToPath(new URL('../components/scenes/', import.meta.url));
const RUNS = Number(process.env['HANDSCROLL_DRAWN'] ?? 12);
/** A solid takes a second to draw at every stop, a mountain range four. */
const FEWER: Readonly<Record<string, number>> = { model: 3, peaks: 4 };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Record<string, Json>;

/** Each value of a script with what holds it; lists and records too. */
function valuesOf(json: Json, into: (readonly [Holder, string])[] = []) {
  if (typeof json !== 'object' || json === null) return into;
  for (const key of Object.keys(json)) {
    into.push([json as Holder, key]);
    valuesOf((json as Holder)[key] ?? null, into);
  }
  return into;
}
const NUMBERS = [0, -0, -1, 1, 0.5, 2, 7, 50, 99.999999, 1e6, 1e15, -1e15, 1e-12, -1e-12];
const DATES = ['2015', '2015-Q1', '2015-05-19', '2015/2025', '0000', '9999-12-31', '0000/9999'];
const WORDS = ['', '0', 'w'.repeat(40)];

/** A share of a list, all as likely. */
const share = fc.noBias(fc.nat(999_999)).map((n) => n / 1e6);
const change = fc.record({ at: share, other: share, how: share });
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;
const oneOf = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T;

/** Another value of the same sort: of a list of odd ones, or one that stands elsewhere in the script. */
function changed(value: Json, { how, other }: Change, all: readonly (readonly [Holder, string])[]) {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number')
    return oneOf([...NUMBERS, value * 1_000, -value, value / 1e6], how);
  if (typeof value === 'string') {
    const others = all.map(([holder, key]) => holder[key]).filter((one) => typeof one === 'string');
    return how < 0.5 ? oneOf(others, other) : oneOf([...DATES, ...WORDS], other);
  }
  if (Array.isArray(value))
    return oneOf(
      [[], value.slice(0, 1), value.slice(1), [...value, ...value], value.toReversed()],
      how,
    );
  const record: Holder = { ...(value as Holder) };
  const [holder, key] = oneOf(all, other);
  if (how < 0.6) delete record[oneOf(Object.keys(record), other) ?? ''];
  else if (!Array.isArray(holder)) record[key] ??= structuredClone(holder[key] ?? null);
  return record;
}

/** Draws a story at the start, at each stop, at the end and on the way, and tells it. */
function draw(story: Story, kind: string, files: ReadonlyMap<string, Uint8Array>): void {
  const timeline = timelineOf(story);
  const { still, labelsOf } = STILLS.get(kind) as unknown as StillModule<unknown, unknown>;
  for (const { id, builds } of timeline.steps)
    for (const aspect of ['wide', 'tall'] as const)
      for (const progress of [0, 0.3, ...builds.map(({ settled }) => settled), 1]) {
        const frame = frameAt(timeline, { step: id, progress }, aspect);
        for (const frameScene of frame.stage) {
          const moment = {
            ...momentOf(timeline, frameScene, frame.mood, aspect),
            file: (path: string) => files.get(path),
          };
          const messages = [
            KINDS.get(kind)?.describe(moment) ?? '',
            JSON.stringify(labelsOf(moment)),
          ];
          const drawn = renderToStaticMarkup(createElement('svg', {}, still(moment)));
          for (const text of [...messages, drawn])
            expect(
              /.{0,60}(?:NaN|undefined|Infinity|\[object|:null)/.exec(text)?.[0],
            ).toBeUndefined();
        }
      }
}

for (const kind of KINDS.keys())
  test(`what is accepted of ${kind} can be drawn`, { timeout: 240_000 }, async () => {
    await openExample(KINDS.get(kind)!, readExample(join(SCENES, kind)));
    const files = exampleFiles(readExample(join(SCENES, kind)), 'wins');
    const script = new TextDecoder().decode(files.get('story.json'));
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const json = JSON.parse(script) as Json;
        const all = valuesOf(json);
        for (const one of changes) {
          const [holder, key] = oneOf(all, one.at);
          if (key !== '$schema') holder[key] = changed(holder[key] ?? null, one, all);
        }
        const bytes = new TextEncoder().encode(JSON.stringify(json));
        const result = loadStory(new Map([...files, ['story.json', bytes]]), catalog);
        if (!result.ok) return;
        accepted++;
        draw(result.value, kind, files);
      }),
      { numRuns: Math.ceil(RUNS / (FEWER[kind] ?? 1)) },
    );
    expect(accepted).toBeGreaterThan(0);
  });
