/** What a timeline says without being seen: names of its parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { written } from './dates.ts';
import type { Moment, Params } from './params.ts';
import { lanesOf, partsOf, rowsOf, type Post } from './posts.ts';

/** A place on the axis is a date as it was written, or a decimal year. */
const place = (at: string | number, lang: string) =>
  typeof at === 'number' ? String(Math.floor(at)) : written(at, lang);

/** Lanes and their posts: `chips`, `chips@2018-04-15`. */
export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  return lanesOf(params, data).flatMap((lane) => [
    { id: lane.id, name: lane.name },
    ...lane.posts.map(({ anchor, name }) => ({ id: anchor, name: name || anchor })),
  ]);
}

function signOf({ params }: Moment, post: Post, until: number): string {
  if (post.planned) return params.signs.planned;
  const back = post.eased || (post.end !== undefined && post.end <= until + 1e-6);
  return back ? params.signs.eased : params.signs.taken;
}

/** Lane by lane how many posts stand and how many are hollow, and the latest by name. */
export function describeTimeline(moment: Moment): string {
  const { params, data, state, lang } = moment;
  const { until } = state;
  const standing = lanesOf(params, data).map((lane) => ({
    lane,
    posts: lane.posts.filter((post) => post.at <= until + 1e-6),
  }));
  const all = standing.flatMap(({ posts }) => posts).sort((a, b) => a.at - b.at);
  const latest = all.at(-1);
  if (!latest)
    return `No event yet; the axis runs from ${place(params.x.from, lang)} to ${place(params.x.to, lang)}.`;
  const counts = standing.map(({ lane, posts }) => {
    const hollow = posts.filter((post) => signOf(moment, post, until) === params.signs.eased);
    const told = hollow.length > 0 ? `, ${hollow.length} of them hollow` : '';
    return `${lane.name} ${posts.length}${told}`;
  });
  const last = `The latest is ${latest.name}, ${written(latest.x, lang)}`;
  return `Posts in each lane: ${counts.join('; ')}. ${last}.`;
}

/** Every act with its date, lane and sign, whatever is drawn yet. */
export function tableOf({ params, data, lang }: Moment): SceneTable {
  const series = data[params.series];
  const lanes = series ? lanesOf(params, data) : [];
  const rows = lanes
    .flatMap((lane) => (series ? rowsOf(series, lane.entity) : []).map((row) => ({ lane, row })))
    .sort((a, b) => (a.row.at ?? 0) - (b.row.at ?? 0))
    .map(({ lane, row }) => {
      const planned = row.status === 'projected' || row.status === 'target';
      const { signs } = params;
      const sign = planned ? signs.planned : row.value === 0 ? signs.eased : signs.taken;
      return [written(row.x ?? '', lang), lane.name, partsOf(row).join('; '), sign];
    });
  return { columns: ['Date', 'Lane', 'Event', 'Sign'], rows };
}
