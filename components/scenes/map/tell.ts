/** The map in sentences and as a table. */
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';

export const anchorsOf = ({ areas, points, routes }: Params): readonly Anchor[] =>
  [areas, points, routes].flatMap((group) =>
    Object.entries(group).map(([id, { name }]) => ({ id, name })),
  );

/** A value as it is printed: bound ones bring their words. */
function printed({ boundValues, lang }: Moment, path: string, value: number): string {
  return (
    boundValues[path]?.text ??
    new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value)
  );
}

interface Row {
  readonly name: string;
  readonly text: string;
  readonly key: 'levels' | 'sizes';
}

function rows(moment: Moment): readonly Row[] {
  const { params, state } = moment;
  const from = (key: 'levels' | 'sizes', group: Params['areas'] | Params['points']) =>
    Object.entries(group).flatMap(([id, { name }]) => {
      const value = state[key][id];
      if (value === undefined || (state.shown[id] ?? 1) <= 0) return [];
      return [{ name, text: printed(moment, `${key}/${id}`, value), key }];
    });
  return [...from('levels', params.areas), ...from('sizes', params.points)];
}

const listed = (names: readonly string[], lang: string) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);

export function describe(moment: Moment): string {
  const { params, state, lang } = moment;
  const figures = rows(moment).map(({ name, text }) => `${name} ${text}`);
  const drawn = Object.entries(params.routes)
    .filter(([id]) => (state.drawn[id] ?? 1) > 0)
    .map(([, { name }]) => name);
  const { lon, lat, zoom } = state.view;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const degrees = (at: number, one: string, other: string) =>
    `${number.format(Math.abs(at))}° ${at < 0 ? other : one}`;
  const where =
    zoom > 1
      ? `A map around ${degrees(lat, 'north', 'south')}, ${degrees(lon, 'east', 'west')}, ${number.format(zoom)} times as large.`
      : `A map of the world, ${Object.keys(params.areas).length + Object.keys(params.points).length} places marked.`;
  return [
    where,
    ...(figures.length > 0 ? [`${figures.join('; ')}.`] : []),
    ...(drawn.length > 0 ? [`Lines: ${listed(drawn, lang)}.`] : []),
  ].join(' ');
}

/** Shades and circles measure different things: each has a column where it has a value. */
export function tableOf(moment: Moment): SceneTable {
  const { scale, size } = moment.params;
  const all = rows(moment);
  const measures = (['levels', 'sizes'] as const).filter((key) =>
    all.some((row) => row.key === key),
  );
  const titles = { levels: scale?.title ?? 'Value', sizes: size?.title ?? 'Size' };
  return {
    columns: ['Place', ...measures.map((key) => titles[key])],
    rows: all.map(({ name, text, key }) => [
      name,
      ...measures.map((measure) => (measure === key ? text : '')),
    ]),
  };
}
