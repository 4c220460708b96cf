/** What a script may say to `slope`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { sourceFaults } from '../kit/faults.ts';
import { few, id, keysOf, series, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeSlopes, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);

const line = z.strictObject({
  series: series().describe(
    'Rows with a value: the first and the last are joined. A row without one whose label is up, flat or down: a direction, drawn without size.',
  ),
  entity: id().exactOptional().describe('Which entity of it.'),
  role: z
    .enum(['line', 'comparison'])
    .default('line')
    .describe('comparison: tea, the group compared with.'),
  name: words(60).exactOptional().describe('Printed at its end instead of the name in the data.'),
});

const frame = z.strictObject({
  title: words(80).exactOptional().describe('Above the frame: who, or what is compared.'),
  note: words().exactOptional().describe('Under the title, lighter: what was found, and when.'),
  lines: few(z.record(id(), line), 1, 12, 'lines').describe(
    'Line id -> line; its anchor is `frame.line`.',
  ),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'slope',
  surface: 'svg',
  summary: 'Small frames with a line from before to after: two values, or a direction alone.',
  params: z.strictObject({
    frames: few(z.record(id(), frame), 1, 8, 'frames').describe(
      'Frame id -> frame, its anchor. All share one scale.',
    ),
    before: words(40).default('before').describe('Under the left staff where rows have no date.'),
    after: words(40).default('after').describe('Under the right staff where rows have no date.'),
    rule: words().exactOptional().describe('Over all frames: what is drawn.'),
    unscaled: words(80)
      .default('direction only, not to scale')
      .describe('Under slopes that are a direction without a figure.'),
    layout: z
      .enum(['side', 'full'])
      .default('side')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
  }),
  state: z.strictObject({
    shown: keysOf('frames', z.record(id(), share()))
      .exactOptional()
      .describe('Frame id -> presence; 1 at first.'),
    top: share()
      .exactOptional()
      .describe('1: in the upper half of their room, over another scene; 0 at first.'),
    drawn: z
      .record(z.string(), share())
      .exactOptional()
      .describe('Frame or `frame.line` -> how much of its lines is drawn; 1 at first.'),
  }),
  defaults: ({ frames }) => {
    const ids = Object.keys(frames);
    const lines = Object.entries(frames).flatMap(([key, one]) =>
      Object.keys(one.lines).map((name) => `${key}.${name}`),
    );
    const all = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 1]));
    return { shown: all(ids), top: 0, drawn: all([...ids, ...lines]) };
  },
  anchors: anchorsOf,
  names: (params, data) => ({ drawn: anchorsOf(params, data).map((anchor) => anchor.id) }),
  faults: ({ frames }, data) =>
    Object.entries(frames).flatMap(([key, { lines }]) =>
      Object.entries(lines).flatMap(([name, one]) =>
        sourceFaults(data, one, ['frames', key, 'lines', name]),
      ),
    ),
  signs: ({ params, state }) =>
    Object.entries(params.frames).some(
      ([key, { lines }]) =>
        (state.shown[key] ?? 1) > 0 &&
        Object.values(lines).some(({ role }) => role === 'comparison'),
    )
      ? ['tea']
      : [],
  describe: describeSlopes,
  table: tableOf,
};
