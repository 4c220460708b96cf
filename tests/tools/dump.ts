/**
 * Everything that a scene kind shows, as text, to be compared before and after a change of its code: marks, labels,
 * sentences, tables and anchors at every state of its example, in every mood and in forced colours, and along the
 * stories of the library.
 *
 *   npx tsx tests/tools/dump.ts <folder> [kind ...]      writes <folder>/<kind>.json
 *   npx tsx tests/tools/compare-dumps.ts <a> <b> [kind ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { KINDS } from '../../components/scenes/catalog.g.ts';
import { EXAMPLES } from '../../components/scenes/examples.g.ts';
import { STILLS } from '../../components/scenes/stills.g.ts';
import { momentOf } from '../../components/stage/moment.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { silk } from '../../components/themes/silk/palette.ts';
import { paletteOf } from '../../components/themes/theme.ts';
import type { StillModule } from '../../components/scenes/kit/contract.ts';
import type { RenderContext, SceneSpec } from '../../story/scene.ts';
import { readStory, storiesIn } from '../../story/disk/stories.ts';
import { openStory } from '../../story/load.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import { timelineOf } from '../../story/readings/timeline.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { exampleMoments, openExample } from './example-moment.ts';

const LIBRARY = fileURLToPath(new URL('../../story/library', import.meta.url));
const [out = '', ...only] = process.argv.slice(2);
const dumps = new Map<string, Record<string, unknown>>();

function add(kind: string, key: string, context: unknown): void {
  const spec = KINDS.get(kind) as SceneSpec;
  const { still, labelsOf } = STILLS.get(kind) as unknown as StillModule<unknown, unknown>;
  const dump = dumps.get(kind) ?? {};
  dumps.set(kind, dump);
  const moment = context as RenderContext<unknown, unknown>;
  dump[key] = {
    svg: renderToStaticMarkup(createElement('svg', null, still(moment))),
    labels: labelsOf(moment),
    text: spec.describe(moment),
    table: spec.table?.(moment),
    anchors: spec.anchors(moment.params, moment.data),
    signs: spec.signs?.(moment),
  };
}
const isAsked = (kind: string) => only.length === 0 || only.includes(kind);

for (const [kind, spec] of KINDS) {
  if (!isAsked(kind)) continue;
  await openExample(spec, EXAMPLES.get(kind) as never);
  const moods =
    spec.surface === 'svg' ? [...silk.aliases.keys()] : [...silk.aliases.keys()].slice(-1);
  for (const aspect of ['wide', 'tall'] as const) {
    for (const mood of moods) {
      const around = { mood: { from: mood, to: mood, mix: 1 } };
      const palette = paletteOf(silk, around.mood);
      for (const { name, moment } of exampleMoments(spec, EXAMPLES.get(kind) as never, aspect))
        add(kind, `${name} ${aspect} ${mood}`, { ...moment, ...around, palette });
    }
    for (const { name, moment } of exampleMoments(spec, EXAMPLES.get(kind) as never, aspect))
      add(kind, `${name} ${aspect} contrast`, { ...moment, palette: silk.contrast });
  }
}

/** Places in a step, beside its settled ones: moves are drawn there. */
const BETWEEN = [0.03, 0.09, 0.16, 0.22, 0.3, 0.37, 0.45, 0.53, 0.61, 0.7, 0.8, 0.9];
for (const folder of await storiesIn(LIBRARY)) {
  const files = await readStory(folder);
  const loaded = await openStory(files, catalog);
  if (!loaded.ok) throw new Error(`${folder} has errors`);
  const timeline = {
    ...timelineOf(audienceOf(loaded.value)),
    file: (name: string) => files.get(name),
  };
  for (const aspect of ['wide', 'tall'] as const)
    for (const step of timeline.steps) {
      const settled = step.builds.map(({ settled: at }) => at);
      for (const progress of [...settled, ...BETWEEN]) {
        const frame = frameAt(timeline, { step: step.id, progress }, aspect);
        for (const frameScene of frame.stage) {
          const { kind = '', surface } = timeline.scenes[frameScene.scene] ?? {};
          if (!isAsked(kind) || (surface === 'canvas' && !settled.includes(progress))) continue;
          const key = `${basename(folder)} ${aspect} ${step.id} ${progress} ${frameScene.scene}`;
          add(kind, key, momentOf(timeline, frameScene, frame.mood, aspect));
        }
      }
    }
}

mkdirSync(out, { recursive: true });
for (const [kind, dump] of dumps) {
  writeFileSync(join(out, `${kind}.json`), JSON.stringify(dump));
  console.log(`${kind}: ${Object.keys(dump).length} moments`);
}
