/**
 * Dated events in lanes, over minutes or centuries: dots, and bars from an event to the row of value 0
 * with its name. Dashed: projected or a target. Lanes that are a fence show posts, solid: taken;
 * hollow: eased. An easing with the same name as a step opens that step's post on its date
 * and adds its second part ("ZTE; lifted" prints "ZTE, lifted"); any other easing has a post of its
 * own. Anchors are each lane (`chips`) and each post (`chips@2018-04-15`). On a tall stage the most
 * open lane is in focus and listed. A name without room is left out of the picture, never of the
 * table.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { JsonObject, SceneTable } from '../../../story/scene.ts';
import { spanOfRows } from '../kit/date-ticks.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { invalidRange, sourceFaults, undated, unknownNames } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import type { Say } from '../kit/say.ts';
import { isPromise, recordOf } from '../kit/series.ts';
import { type Context, type Params, params, state } from './params.ts';
import { lanesFrom } from './spec-table.ts';
import { lanesOf, partsOf, rowsOf, spanOf, type Post } from './rows.ts';

function signOf({ params: { signs } }: Context, post: Post, until: number): string {
  if (post.isPlanned) return signs.planned;
  const isBack = post.isEased || (post.end !== undefined && post.end <= until + 1e-6);
  return isBack ? signs.eased : signs.taken;
}

const hasFence = ({ as, lanes = {} }: Pick<Params, 'as' | 'lanes'>) =>
  [{ as }, ...Object.values(lanes)].some((lane) => lane.as === 'fence');

/** For each lane how many posts stand, how many are hollow, and the name of the latest. */
function describe(context: Context, say: Say<'timeline'>): string {
  const { params: given, data, state: shown, lang } = context;
  const { comma, semicolon, space } = punctuationOf(lang);
  const standing = lanesOf(given, data).map(({ name, posts }) => ({
    name,
    posts: posts.filter((post) => post.at <= shown.until + 1e-6),
  }));
  const latest = standing
    .flatMap(({ posts }) => posts)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  if (!latest) {
    // A place on the axis is a written date or a decimal year.
    const { from: first = '', to: last = '' } = given.x;
    const dated = (place: string | number) =>
      dateText(typeof place === 'number' ? String(Math.floor(place)) : place, lang);
    return say('nothing', { from: dated(first), to: dated(last) });
  }
  const counts = standing.map(({ name, posts }) => {
    const { length: hollow } = posts.filter(
      (post) => signOf(context, post, shown.until) === given.signs.eased,
    );
    const sentence = say('lane', { name, count: posts.length });
    return hollow > 0 ? sentence + comma + say('hollow', { count: hollow }) : sentence;
  });
  const last = say('latest', { name: latest.name, date: dateText(latest.x, lang) });
  return (
    say(hasFence(given) ? 'posts' : 'events', { lanes: counts.join(semicolon) }) + space + last
  );
}

/** Every event with its date, lane and sign, whatever has been drawn. */
function table({ params: given, data, lang }: Context, say: Say<'timeline'>): SceneTable {
  const found = data[given.series];
  const { signs } = given;
  const rows = (found ? lanesOf(given, data) : [])
    .flatMap(({ name, entity }) =>
      (found ? rowsOf(found, entity) : []).map((row) => ({ name, row })),
    )
    .sort((a, b) => (a.row.at ?? 0) - (b.row.at ?? 0))
    .map(({ name, row }) => {
      const sign = isPromise(row) ? signs.planned : row.value === 0 ? signs.eased : signs.taken;
      return [
        dateText(row.x ?? '', lang),
        name,
        partsOf(row).join(punctuationOf(lang).semicolon),
        sign,
      ];
    });
  return { columns: [say('date'), say('laneHead'), say('event'), say('sign')], rows };
}

export const spec = defineKind(params, state, {
  kind: 'timeline',
  surface: 'svg',
  renamed: { layout: 'area' },
  summary:
    'Dated events in lanes: dots, and bars for what has an end; or the posts of steps against somebody.',
  arrives: (given) => ({ until: spanOf(given)[0] }),
  withRows: (given, data) => ({ ...given, x: { ...spanOfRows(data, given.series), ...given.x } }),
  starts(given) {
    const all = recordOf(Object.keys(given.lanes ?? {}), 1);
    return { until: spanOf(given)[1], open: all, shown: all };
  },
  // Dates become decimal years, so that two states can be interpolated.
  normalise: (_params, given) => ({ ...given, until: yearOf(given.until) }),
  anchors: (given, data) =>
    lanesOf(given, data).flatMap(({ id: key, name, posts }) => [
      { id: key, name },
      ...posts.map((post) => ({ id: post.anchor, name: post.name || post.anchor })),
    ]),
  names(given, data) {
    const lanes = lanesOf(given, data).map((one) => one.id);
    return { open: lanes, shown: lanes };
  },
  faults: ({ series: of, lanes, ...given }, data) => [
    ...invalidRange(['x'], spanOf(given)),
    ...undated(data, of, 'a post'),
    ...Object.entries(lanes ?? {}).flatMap(([key, { entity }]) =>
      entity === undefined
        ? unknownNames(['lanes', key], 'entity', [key], Object.keys(data[of]?.entities ?? {}))
        : sourceFaults(data, { series: of, entity }, ['lanes', key]),
    ),
  ],
  signs: ({ params: given, data, state: { shown } }) =>
    lanesOf(given, data).some(({ id: key, as: form }) => form === 'fence' && (shown[key] ?? 1) > 0)
      ? ['cinnabar']
      : [],
  usualWords: ({ signs, ...given }, say) => ({
    signs: {
      taken: say(hasFence(given as Params) ? 'taken' : 'happened'),
      eased: say(hasFence(given as Params) ? 'eased' : 'ended'),
      planned: say('planned'),
      ...(signs as JsonObject | undefined),
    },
  }),
  describe: (context, say) => describe(context as Context, say),
  table: (context, say) => table(context as Context, say),
  fromTable: lanesFrom,
});
