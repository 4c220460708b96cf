/** Two small scene kinds and a theme, so that golden scripts do not change when a real kind does. */
import { silk } from '../../components/themes/silk/palette.ts';
import { z } from 'zod';
import { camera, colour, date, file, keysOf, line, series, value } from '../../components/scenes/kit/fields.ts';
import type { Anchor, SceneCatalog, SceneData, SceneSpec } from '../../story/scene.ts';

const part = z.string().max(60);

interface GlobeParams {
  readonly parts: Readonly<Record<string, string>>;
}
/** A canvas kind: parts with levels, a camera. */
const globe: SceneSpec<GlobeParams> = {
  kind: 'globe',
  surface: 'canvas',
  // A photograph of it is the same everywhere.
  pressed: ({ parts }) => ('nev' in parts ? 'places' : 'parts'),
  summary: 'A globe with parts that fill.',
  params: z.strictObject({
    parts: z.record(part, line()).meta({ description: 'Part -> its name.' }),
    photo: file().optional(),
    credit: line().optional(),
  }) as unknown as z.ZodType<GlobeParams>,
  state: z.strictObject({
    levels: keysOf('parts', z.record(part, value(z.number().min(0).max(1000)))).optional(),
    zoom: camera(z.number().min(0.2).max(6)).optional(),
    tint: colour().optional(),
    night: z.boolean().optional(),
    caption: line().optional(),
  }),
  defaults: () => ({ levels: {}, zoom: 1, tint: 'ink', night: false, caption: '' }),
  anchors: (params: GlobeParams): readonly Anchor[] =>
    Object.entries(params.parts).flatMap(([id, name]) => [
      { id, name },
      { id: `${id}-goal`, name: `${name}, goal` },
    ]),
  withFiles(params: GlobeParams, file) {
    const { photo } = params as { readonly photo?: string };
    const hasScript = photo !== undefined && new TextDecoder().decode(file(photo)).includes('<script');
    const message = `${photo} holds a script: left out`;
    return { params, faults: hasScript ? [{ path: ['photo'], message, isWarning: true }] : [] };
  },
  describe: () => 'A globe.',
};

interface BarsParams {
  readonly series: string;
}
/** An SVG kind: one series, drawn up to a date. */
const bars: SceneSpec<BarsParams> = {
  kind: 'bars',
  surface: 'svg',
  summary: 'Bars of one series.',
  params: z.strictObject({
    series: series(),
    top: value(z.number()).optional(),
  }) as unknown as z.ZodType<BarsParams>,
  state: z.strictObject({
    drawn: value(z.number()).optional(),
    until: date().optional(),
    shade: colour().optional(),
  }),
  defaults: () => ({ drawn: 0, until: 0, shade: 'ink' }),
  anchors: (params: BarsParams, data: SceneData): readonly Anchor[] =>
    (data[params.series]?.rows ?? []).flatMap((row) =>
      row.x === undefined ? [] : [{ id: row.x.toLowerCase(), name: row.label ?? row.x }],
    ),
  describe: () => 'Bars.',
};

export const testCatalog: SceneCatalog = {
  kinds: new Map<string, SceneSpec>([
    ['globe', globe as SceneSpec],
    ['bars', bars as SceneSpec],
  ]),
  themes: new Map([
    [
      'silk',
      {
        type: silk.type,
        moods: ['launch', 'wins', 'night'],
        accent: { grounds: ['#f1e7d3'], least: 4.5 },
        colours: new Map([
          ['ink', '#1d2433'],
          ['silk', '#f1e7d3'],
          ['gold', '#c9a24a'],
        ]),
        grounds: new Map([
          ['launch', '#f1e7d3'],
          ['wins', '#f1e7d3'],
          ['night', '#0d1730'],
        ]),
      },
    ],
  ]),
};
