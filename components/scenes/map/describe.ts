/** A map in words, and as a table. */
import { localeOf, punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import type { Context, Params } from './params.ts';

type Measure = 'levels' | 'sizes';
/** Up to this many figures are listed; otherwise this many from either end. */
const [MOST_TOLD, ENDS] = [12, 3];

interface Row {
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly measure: Measure;
}

const printerOf = ({ lang }: Context) => numberPrinter(lang, { maximumFractionDigits: 1 });

/** The visible places that have a value; bound values bring their text. */
function rowsOf(context: Context): readonly Row[] {
  const { params: given, state: now, boundValues } = context;
  const print = printerOf(context);
  const from = (measure: Measure, group: Params['areas'] | Params['points']) =>
    Object.entries(group).flatMap(([key, { name }]) => {
      const found = now[measure][key];
      if (found === undefined || (now.shown[key] ?? 1) <= 0) return [];
      return [
        {
          name,
          text: boundValues[`${measure}/${key}`]?.text ?? print(found),
          value: found,
          measure,
        },
      ];
    });
  return [...from('levels', given.areas), ...from('sizes', given.points)];
}

export function describe(context: Context, say: Say<'map'>): string {
  const { params: given, state: now, lang } = context;
  const { semicolon, space, stop } = punctuationOf(lang);
  const print = printerOf(context);
  const rows = [...rowsOf(context)];
  const join = (some: readonly Row[]) =>
    some.map(({ name, text }) => `${name} ${text}`).join(semicolon);
  const most = rows.sort((a, b) => (MOST_TOLD < rows.length ? b.value - a.value : 0));
  const figures =
    rows.length > MOST_TOLD
      ? [
          say('highest', { figures: join(most.slice(0, ENDS)) }),
          say('lowest', { figures: join(most.slice(-ENDS)) }),
        ]
      : rows.length > 0
        ? [join(rows) + stop]
        : [];
  const drawn = Object.entries(given.routes)
    .filter(([key]) => (now.drawn[key] ?? 1) > 0)
    .map(([, { name }]) => name);
  const { view } = now;
  const lat = say(view.lat < 0 ? 'south' : 'north', { degrees: print(Math.abs(view.lat)) });
  const lon = say(view.lon < 0 ? 'west' : 'east', { degrees: print(Math.abs(view.lon)) });
  const count = Object.keys(given.areas).length + Object.keys(given.points).length;
  const where =
    view.zoom > 1
      ? say('around', { lat, lon, times: print(view.zoom) })
      : say(given.fit ? 'shapes' : 'world', { count });
  const names = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(drawn);
  return [where, ...figures, ...(drawn.length > 0 ? [say('routes', { names })] : [])].join(space);
}

/** Shades and circles measure different things: each has its own column. */
export function tableOf(context: Context, say: Say<'map'>): SceneTable {
  const { scale, size } = context.params;
  const rows = rowsOf(context);
  const measures = (['levels', 'sizes'] as const).filter((one) =>
    rows.some(({ measure }) => measure === one),
  );
  const titles = { levels: scale?.title ?? say('value'), sizes: size?.title ?? say('size') };
  return {
    columns: [say('place'), ...measures.map((one) => titles[one])],
    rows: rows.map(({ name, text, measure }) => [
      name,
      ...measures.map((one) => (one === measure ? text : '')),
    ]),
  };
}
