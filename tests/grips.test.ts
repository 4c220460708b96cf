/** Pictures moved by hand: each grip is held where its value stands, and what is written is what was seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { GRIPS } from '../components/scenes/grips.g.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import type { Moment } from '../components/stage/moment.ts';
import type { Json } from '../story/scene.ts';
import {
  close,
  gripsAt,
  isBound,
  momentAt,
  moved,
  opened,
  put,
  SHARES,
  stopsOf,
  written,
} from './tools/by-hand.ts';

it('is asked for by the studio alone: readers pay nothing for it', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' });
  const names = files.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name));
  const asking = names.filter((name) =>
    /from '[^']*\/grips?(\.g|-[\w.]+)?\.ts'/.test(readFileSync(`components/${name}`, 'utf8')),
  );
  // The studio alone asks for the map that is pressed, too.
  const others = asking.filter(
    (name) => !/^studio\/|(^|[/-])grips?[.-]|^scenes\/map\/(countries|pressable)\./.test(name),
  );
  expect(asking).toContain('studio/preview/grips-over.tsx');
  expect(others).toEqual([]);
});

for (const [kind, load] of GRIPS) {
  // Of some, words alone are moved.
  if (!(await load()).grips) continue;
  const example = EXAMPLES.get(kind);
  if (!example) throw new Error(kind);
  const files = exampleFiles(example, 'wins');
  const story = await opened(files);
  describe(kind, () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const stops = stopsOf(story, aspect);
      it(`is held where it stands, ${aspect}`, async () => {
        let count = 0;
        // A range takes a tenth of a second to draw.
        for (const stop of kind === 'peaks' ? stops.slice(0, 1) : stops) {
          const moment = momentAt(stop, files);
          const still = STILLS.get(kind);
          const drawn = (at: Moment) => JSON.stringify(still?.marks(at as never));
          for (const grip of await gripsAt(stop)) {
            count += 1;
            const hold = (value: Json) => (grip.hold ? grip.hold(value) : value);
            const values = grip.dials.map(({ value }) => value);
            const again = put(moment.state, grip.path, hold(grip.write(values)));
            // Where nothing moves, no more changes than what is rounded.
            const same = { ...moment, state: again };
            const loaded = await GRIPS.get(kind)?.();
            const now = loaded?.grips?.(same as never).find(({ id }) => id === grip.id);
            for (const [i, dial] of grip.dials.entries()) {
              const size = Math.max(Math.abs(dial.step), Math.abs(dial.rate) * 24);
              expect(Math.abs((now?.dials[i]?.value ?? NaN) - dial.value)).toBeLessThan(size);
            }
            const far = grip.dials.map((dial) => {
              const isDown = dial.value > dial.min;
              return dial.stops ? (isDown ? dial.min : dial.max) : moved(dial, isDown ? 0 : 1);
            });
            const other = put(moment.state, grip.path, hold(grip.write(far)));
            const there = { ...moment, state: other };
            expect(drawn(there as Moment), grip.id).not.toBe(drawn(moment));
          }
        }
        expect(count).toBeGreaterThan(0);
      });
      it(`is written as it was seen, ${aspect}`, async () => {
        for (const [i, stop] of stops.entries())
          for (const [g, grip] of (await gripsAt(stop)).entries()) {
            if (isBound(stop, grip) || (i + g) % 5 > 0) continue;
            const share = SHARES[(i + g) % SHARES.length] ?? 0;
            const { seen, came } = await written(files, stop, grip, share);
            expect(close(came), `${stop.step} ${grip.id}`).toEqual(close(seen));
          }
      });
    }
  });
}
