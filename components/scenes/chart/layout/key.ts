/** The key of the colours. */
import { measure } from '../../../../story/layout/measure.ts';
import type { PictureLabel } from '../../kit/plate.ts';
import { label } from '../../kit/text.ts';
import type { Channel } from '../params.ts';
import { channelOf, columnOf, numberOf, printer, wordOf } from '../read.ts';
import type { Swatch } from '../shapes.ts';
import type { Head } from './head.ts';
import type { Plan } from './plan.ts';

/** Names beside squares or discs, in as many lines as they need. */
export function wordsKey(plan: Plan, top: number, texts: ReadonlyMap<string, string>): Head {
  const { colours, around: { area, type, lang, palette: { category } }, has, isField, table, across, view } = plan; // prettier-ignore
  const field = channelOf(view.color)?.field;
  const print = printer(columnOf(table, across ?? {}), lang);
  // Parts of a whole print their numbers here.
  const numberAt = (word: string) => {
    const [row, ...more] = isField ? plan.rows.filter((one) => wordOf(one, field) === word) : [];
    return row && more.length === 0 ? ` ${print(numberOf(row, across?.field))}` : '';
  };
  const compared = channelOf(view.reference);
  const titleOf = (channel: Channel | undefined) => (channel ? columnOf(table, channel).title : '');
  const square = [11, 11] as const;
  const bars = titleOf(channelOf(plan.isLying ? view.x : view.y));
  // What bars are compared with has the sign that it is drawn with.
  const pair = [{ id: 'bars', word: bars, fill: category[0]!, of: '', size: square }, { id: 'reference', word: titleOf(compared), fill: category[1]!, of: '', size: has('line') ? [15, 3] as const : [3, 14] as const }]; // prettier-ignore
  const entries = [...colours.words.map(([word, fill]) => ({ id: word, word, fill, of: word, size: square })), ...(compared ? pair.slice(view.color ? 1 : 0) : [])]; // prettier-ignore
  const swatches: Swatch[] = [];
  const labels: PictureLabel[] = [];
  let [left, y] = [area.x, top];
  const order = [...texts.keys()];
  const sorted = [...entries].sort((a, b) => order.indexOf(a.word) - order.indexOf(b.word));
  for (const { id, word, fill, of, size } of sorted) {
    const text = texts.get(word) ?? word + numberAt(word);
    const width = measure(text, type.axis) + 36;
    if (left + width > area.x + area.width + 16 && left > area.x)
      [left, y] = [area.x, y + type.line + 2];
    const [w, h] = size;
    const box = { x: left + Math.max(0, 11 - w) / 2, y: y + 8.5 - h / 2, width: w, height: h };
    swatches.push({ id, of, box, fill, radius: of === '' ? 0 : has('point') ? 5.5 : 1 });
    labels.push(label(`key-${word}`, [left + 17, y + 13], [text], 'axis'));
    left += width;
  }
  return { labels, swatches, bottom: y + type.line + 12 };
}

const CELL = { width: 16, height: 13 } as const;
/** The ramp in cells between its least and greatest value. */
export function rampKey(
  { view, table, colours: { ramp }, around, isTall }: Plan,
  top: number,
): Head {
  if (!ramp) return { labels: [], swatches: [], bottom: top };
  const { area, type, lang } = around;
  const [from, to] = ramp.domain;
  const column = columnOf(table, channelOf(view.color)!);
  const print = printer(column, lang);
  const [low, high] = [print(from), print(to)];
  const count = isTall ? 7 : 9;
  const first = area.x + (column.title ? measure(column.title, type.axis) + 12 : 0);
  const left = first + measure(low, type.axis) + 7;
  const valueAt = (i: number) => from + ((to - from) * (i + 0.5)) / count;
  const swatches = Array.from({ length: count }, (_, i) => ({
    id: `ramp-${i}`,
    box: { x: left + i * CELL.width, y: top + 2, width: CELL.width + 0.3, height: CELL.height },
    of: valueAt(i),
    fill: ramp.at(valueAt(i)),
    radius: 0,
  }));
  return {
    labels: [
      ...(column.title ? [label('key-name', [area.x, top + 13], [column.title], 'axis')] : []),
      label('key-low', [first, top + 13], [low], 'axis'),
      label('key-high', [left + count * CELL.width + 7, top + 13], [high], 'axis'),
    ],
    swatches,
    bottom: top + type.line + 12,
  };
}
