/** What every scene kind promises of its memory: a playhead that moves for long leaves nothing behind. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { KINDS } from '../components/scenes/catalog.g.ts';
import type { StillModule } from '../components/scenes/kit/contract.ts';
import { exampleMoments, readExample } from './tools/example-moment.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import type { Aspect, JsonObject, RenderContext } from '../story/scene.ts';
import { mixHeld } from '../story/timeline/mix.ts';

const SCENES = fileURLToPath(new URL('../components/scenes/', import.meta.url));
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
type Moment = RenderContext<unknown, unknown>;

const FRAMES = 600;
const WARM_UP = 150;
const HEAP_GROWTH = 200 * 1024;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

const held = (moment: Moment) => ({
  state: moment.state as JsonObject,
  boundValues: moment.boundValues,
});

for (const [kind, spec] of KINDS)
  for (const aspect of ASPECTS)
    it(`scene kind ${kind} grows no heap over ${FRAMES} frames (${aspect})`, () => {
      const { still, labelsOf } = STILLS.get(kind) as unknown as StillModule<unknown, unknown>;
      const all = exampleMoments(spec, readExample(join(SCENES, kind)), aspect);
      const [from, to] = [all[0]?.moment as Moment, all.at(-1)?.moment as Moment];
      const frame = (i: number) => {
        const moment = { ...to, ...mixHeld(held(from), held(to), (i % 101) / 100) } as Moment;
        // A canvas kind's still is a file; while the playhead moves only its words are placed anew.
        if (spec.surface === 'svg') renderToStaticMarkup(createElement('svg', null, still(moment)));
        labelsOf(moment);
      };
      const pass = (frames: number) => {
        const before = process.memoryUsage().heapUsed;
        for (let i = 0; i < frames; i++) frame(i);
        collect();
        return process.memoryUsage().heapUsed - before;
      };
      pass(WARM_UP);
      // A leak grows with every pass; code that is compiled or thrown away in one of them is none, and
      // weighs as much (300 KB were seen). So the least of four passes counts.
      let grown = Infinity;
      for (let i = 0; i < 4 && grown >= HEAP_GROWTH; i++) grown = Math.min(grown, pass(FRAMES));
      expect(grown).toBeLessThan(HEAP_GROWTH);
    }, 240_000);
