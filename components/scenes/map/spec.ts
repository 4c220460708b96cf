/**
 * The world or a part of it, from Natural Earth at 1:50 million (outlines.ts), or an author's own
 * shapes. Anchors are areas, points and routes. A projected or target value is a dashed outline
 * without paint; a country without a value is plain paper; a route is a great circle, drawn from its
 * start; a circle's area is its value.
 */
import type { Aspect, ReadFile, SceneFault } from '../../../story/scene.ts';
import { invalidRange, unknownName } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import type { Say } from '../kit/say.ts';
import { none } from '../kit/series.ts';
import { describe, tableOf } from './describe.ts';
import { type Context, type Params, params, type State, state, type View } from './params.ts';
import { readShapes } from './shapes-file.ts';
import { withFiles } from './shapes-join.ts';
import { areasFrom } from './spec-table.ts';

const NO_BYTES = new Uint8Array();
let outlinesOf: (typeof import('./outlines.ts'))['outlinesOf'] | undefined;
/** The world at 1:50 million is large: loaded only for stories with a map. */
async function prepare(): Promise<void> {
  ({ outlinesOf } = await import('./outlines.ts'));
}

function withStates(
  { found, ...given }: Params,
  aspect: Aspect,
  states: readonly State[],
  file: ReadFile,
): Params {
  const views = states.map(({ view }) => view);
  if (!outlinesOf || views.length === 0) return given;
  const read = readShapes(file(given.shapes?.file ?? '') ?? NO_BYTES);
  const list = found && 'lists' in read ? read.lists[found.list] : undefined;
  const storyShapes = found && list && { list, shapes: found.shapes };
  return { ...given, outlines: outlinesOf(given, aspect, views, storyShapes) };
}

/** The default view: the whole world, or all shapes. */
const homeOf = ({ fit }: Params): View => ({
  lon: 11,
  lat: 8,
  zoom: 1,
  low: 0,
  ...(fit && { lon: fit.lon, lat: fit.lat }),
});

/** The credit for the borders. */
function noteOf(shapes: unknown, say: Say<'map'>): string {
  if (typeof shapes !== 'object' || shapes === null) return say('credit');
  const { credit } = shapes as NonNullable<Params['shapes']>;
  return credit === undefined ? say('simplified') : say('creditOf', { credit });
}

/** Errors in the shapes of areas. */
function areaFaults({ areas, shapes }: Params): SceneFault[] {
  return Object.entries(areas).flatMap(([key, { country, name }]) => {
    const path = ['areas', key];
    const wrong = (message: string) => [{ path, message }];
    if (!shapes && country === undefined) return wrong('missing "country"');
    return !shapes && name === undefined ? wrong('missing "name"') : [];
  });
}

export const spec = defineKind(params, state, {
  kind: 'map',
  surface: 'svg',
  pressed: () => 'places',
  summary:
    'The world, a part of it, or borders of your own: areas shaded by a value, circles by size, lines between places.',
  arrives: (_given, { drawn, sizes }) => ({ drawn: none(drawn), sizes: none(sizes) }),
  starts: (given) => ({
    view: homeOf(given),
    levels: {},
    sizes: {},
    shown: {},
    drawn: {},
  }),
  anchors: ({ areas, points, routes }) =>
    [areas, points, routes].flatMap((group) =>
      Object.entries(group).map(([key, { name = key }]) => ({ id: key, name })),
    ),
  names: ({ found }: Params) => ({ view: Object.keys(found?.views ?? {}) }),
  normalise: (given: Params, now) => {
    const { view } = now;
    const start = homeOf(given);
    return {
      ...now,
      view: typeof view === 'string' ? (given.found?.views[view] ?? start) : { ...start, ...view },
    };
  },
  faults: (given) => [
    ...areaFaults(given),
    ...Object.entries(given.routes).flatMap(([key, route]) => {
      const known = Object.keys(given.points);
      const lost = (['from', 'to'] as const).filter((end) => !known.includes(route[end]));
      return route.from === route.to
        ? [{ path: ['routes', key], message: 'begins and ends at the same point' }]
        : lost.map((end) => unknownName(['routes', key, end], 'point', route[end], known));
    }),
    ...(given.scale
      ? invalidRange(['scale'], [given.scale.low, given.scale.high], ['low', 'high'])
      : []),
  ],
  prepare,
  withFiles,
  withStates: (given, aspect, states, file) =>
    withStates(given, aspect, states as unknown as readonly State[], file),
  usualWords: ({ shapes }, say) => ({ note: noteOf(shapes, say) }),
  describe: (context, say) => describe(context as Context, say),
  table: (context, say) => tableOf(context as Context, say),
  fromTable: areasFrom,
});
