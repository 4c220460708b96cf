/** A view in words: a sentence with its least and greatest value, and its rows as a table. */
import { extent, group } from 'd3-array';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { ended, statusNoted, type Say } from '../kit/say.ts';
import { together } from '../kit/text.ts';
import { viewsIn } from './views.ts';
import type { Channel, Context, View } from './params.ts';
import { binOf, cellText, channelOf, columnOf, completed, fieldsOf, marksOf, nameField, numberOf, printer, rowsOf, wordOf } from './read.ts'; // prettier-ignore
import { sharesOf, shareText } from './shares.ts';
import { COUNT, tableOf, type Row, type Table } from './table.ts';
import { readView } from './transform.ts';
import { atOf } from './until.ts';

type Words = Say<'chart'>;

/** The view that a state mostly shows, and its table. */
function visibleIn({ params, state, data, lang }: Context): {
  readonly view: View;
  readonly table: Table;
} {
  const { from, to, share } = viewsIn(state);
  const name = share < 0.5 ? from : to;
  const { view, table } = readView(params, tableOf(data, params), data[params.series], name, lang);
  return { view: completed(view, table), table };
}

const MARK_OF = { treemap: 'treemap', map: 'map', swarm: 'swarm', pack: 'pack', units: 'units', mosaic: 'mosaic' } as const; // prettier-ignore

export function describe(context: Context, say: Words): string {
  const { view, table } = visibleIn(context);
  const { lang } = context;
  const { comma, space } = punctuationOf(lang);
  const { until = Infinity } = context.state;
  const rows = rowsOf(table, view).filter((row) => !row.isEmpty && !(atOf(row) > until + 1e-6));
  const titleOf = (channel: Channel | undefined) => {
    if (!channel) return '';
    const { title } = columnOf(table, channel);
    return title || (channel.field === COUNT || channel.field === undefined ? say('count') : '');
  };
  const [x, y, size, color] = [view.x, view.y, view.size, view.color].map(channelOf);
  const layout = view.layout !== undefined && view.layout in MARK_OF ? MARK_OF[view.layout as 'map'] : undefined; // prettier-ignore
  const [titleX, titleY] = [titleOf(x), titleOf(y)];
  const what = titleX && titleY ? say('against', { x: titleX, y: titleY }) : titleX || titleY || titleOf(size); // prettier-ignore
  const isFurther = color?.field !== undefined && ![x?.field, y?.field].includes(color.field);
  const by = isFurther ? titleOf(color) : '';
  const facet = view.facet === undefined ? '' : (table.columns[view.facet]?.title ?? '');
  const head = [
    say(layout ?? marksOf(view)[0]!) + (what ? punctuationOf(lang).colon + what : ''),
    ...(by ? [say('coloured', { by })] : []),
    ...(facet ? [say('facets', { by: facet })] : []),
  ].join(comma);
  const measured = [y, x, size, color].find((one) => one?.field !== undefined && one.field !== COUNT && columnOf(table, one).type === 'number'); // prettier-ignore
  const count = say('all', { count: rows.length });
  if (measured?.field === undefined) return ended(`${ended(head, lang)}${space}${count}`, lang);
  const { field } = measured;
  const column = columnOf(table, measured);
  const shares = sharesOf(view, table, rows);
  const valueOf = (row: Row) => shares?.get(row.key) ?? numberOf(row, field);
  const [low, high] = extent(rows, valueOf);
  const named = (value: number | undefined) => {
    const row = rows.find((one) => valueOf(one) === value);
    if (!row) return '';
    const names = [nameField(table), view.facet, ...(shares ? [x?.field, y?.field] : []), color?.field].flatMap((name) => (name && table.columns[name]?.type === 'words' ? wordOf(row, name) : [])); // prettier-ignore
    const date = 'x' in table.columns && nameField(table) !== 'x' && table.columns['x']!.type !== 'words' ? cellText(row, 'x', table.columns['x']!, context.lang) : ''; // prettier-ignore
    const number = shares ? shareText(valueOf(row), lang) : cellText(row, field, column, lang);
    return `${together([...new Set(names), date])} ${statusNotedIf(number, row, lang)}`.trim();
  };
  const range = say('range', { what: shares ? say('part') : column.title || titleOf(measured), low: named(low), high: named(high) }); // prettier-ignore
  return ended(`${ended(head, lang)}${space}${range}${comma}${count}`, lang);
}

const NOTED = new Set(['estimate', 'projected', 'target', 'judgement']);
const statusNotedIf = (text: string, { status }: Row, lang: string) =>
  NOTED.has(status) ? statusNoted(text, status, lang) : text;

/** The rows of a view with the columns that it draws; rows that it counts, as they are counted. */
export function tableIn(context: Context, say: Words): SceneTable {
  const { view, table } = visibleIn(context);
  const rows = rowsOf(table, view).filter(({ isEmpty }) => !isEmpty);
  const [x, y] = [channelOf(view.x), channelOf(view.y)];
  const isCounted = [x, y].some((one) => one?.field === COUNT);
  const along = x?.field === COUNT ? y : x;
  if (isCounted && along?.field !== undefined) {
    const { bin, field } = along;
    const column = columnOf(table, along);
    const print = printer(column, context.lang);
    const groups = group(rows, (row) =>
      bin ? binOf(numberOf(row, field), bin) : wordOf(row, field),
    );
    const sorted = bin ? [...groups].sort(([a], [b]) => Number(a) - Number(b)) : [...groups];
    const nameOf = (at: string | number) => (bin ? say('bin', { from: print(Number(at)), to: print(Number(at) + bin) }) : String(at)); // prettier-ignore
    return {
      columns: [column.title || say('what'), say('count')],
      rows: sorted.map(([at, same]) => [nameOf(at), String(same.length)]),
    };
  }
  const drawn = fieldsOf(view).map(([, field]) => field);
  const names = [nameField(table), ...('x' in table.columns ? ['x'] : []), ...drawn];
  const fields = [...new Set(names)].filter((name) => Object.hasOwn(table.columns, name));
  const titleOf = (name: string) => table.columns[name]!.title || say(name === 'x' && table.columns['x']!.type === 'date' ? 'date' : 'name'); // prettier-ignore
  const shares = sharesOf(view, table, rows);
  const shareIn = ({ key }: Row) => (shares ? [shareText(shares.get(key)!, context.lang)] : []);
  return {
    columns: [...fields.map(titleOf), ...(shares ? [say('part')] : [])],
    rows: rows.map((row) => [
      ...fields.map((name) => {
        const text = cellText(row, name, table.columns[name]!, context.lang);
        return table.columns[name]!.type === 'number'
          ? statusNotedIf(text, row, context.lang)
          : text;
      }),
      ...shareIn(row),
    ]),
  };
}
