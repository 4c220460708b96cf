/** What a browser loads of a chart: everything that its forms are drawn with, and not much besides. */
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { exampleMoments, openExample } from '../../../tests/tools/example-moment.ts';
import { forms } from '../../gallery/forms.ts';
import { readExample } from '../../../tests/tools/example-moment.ts';
import { spec as bars } from '../bars/spec.ts';
import { spec as scorecards } from '../scorecards/spec.ts';
import { spec as slope } from '../slope/spec.ts';
import { spec as units } from '../units/spec.ts';
import { spec } from './spec.ts';

/** The kit and the engine are in the chunks of other kinds, too. */
const shared: Plugin = {
  name: 'shared',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(kit|story)\// }, () => ({ path: 'shared', external: true })),
};

describe('the layouts of a chart', () => {
  it.each(forms.map(({ name, example }) => [name, example] as const))(
    'are loaded before %s is drawn, without any other',
    async (_, example) => {
      await openExample(spec, example);
      // A page that has drawn nothing yet.
      vi.resetModules();
      const { drawing, need } = await import('./live.ts');
      for (const aspect of ['wide', 'tall'] as const) {
        const moments = exampleMoments(spec, example, aspect);
        await need(moments[0]!.moment.params as never);
        for (const { moment } of moments) {
          expect(drawing.marks(moment as never).length).toBeGreaterThan(0);
          expect(drawing.labels(moment as never).length).toBeGreaterThan(2);
        }
      }
    },
  );

  it.each([bars, scorecards, slope, units] as const)(
    'are there for the preset $kind',
    async (preset) => {
      const example = readExample(`components/scenes/${preset.kind}`);
      await openExample(preset as never, example);
      vi.resetModules();
      const { drawing } = (await import(`../${preset.kind}/draw.ts`)) as typeof import('./live.ts');
      for (const aspect of ['wide', 'tall'] as const)
        for (const { moment } of exampleMoments(preset as never, example, aspect))
          expect(drawing.marks(moment as never).length).toBeGreaterThan(0);
    },
  );

  it('do not grow into what every chart loads', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: ['components/scenes/chart/live.ts'],
      plugins: [shared],
      ...{ bundle: true, minify: true, splitting: true, write: false, metafile: true },
      ...{
        format: 'esm',
        target: 'es2022',
        outdir: 'out',
        external: ['react'],
      },
    });
    const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('live.ts')); // prettier-ignore
    const statics = (name: string): readonly string[] => [
      name,
      ...metafile.outputs[name]!.imports.flatMap(({ path, kind, external }) => kind === 'import-statement' && !external ? statics(path) : []), // prettier-ignore
    ];
    const names = new Set(statics(entry![0]));
    const files = outputFiles.filter(({ path }) => [...names].some((name) => path.endsWith(name)));
    const bytes = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
    // Without the kit: it stops growth from here. All chunks of a chart in a build are 25.8 KB then, of 26.
    expect(bytes).toBeLessThanOrEqual(23_900);
  });
});
