/** Seals and hairlines as marks; all words are labels, since a still holds no text. */
import { PLATE, type PlacedLabel } from '../../../story/scene.ts';
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { ItemParam, Moment } from './params.ts';
import { sealBox, spotOf } from './places.ts';
import { sealMarks } from './seal.ts';
import { figureText } from './tell.ts';

const strength = (moment: Moment, id: string) => 0.28 + 0.72 * emphasis(moment, id);
const shown = (moment: Moment, id: string) => (moment.state.shown[id] ?? 1) * strength(moment, id);
const two = (n: number) => Math.round(n * 100) / 100;

/** The height that the first line of an item's words takes above its base line. */
const RISE = { statement: 46, name: 30, figure: 30, seal: 0 } as const;

function hairline(moment: Moment, id: string, item: ItemParam): readonly Mark[] {
  if (item.rule <= 0) return [];
  const [x, y, align] = spotOf(moment, id, item);
  const length = item.rule * PLATE[moment.aspect].width;
  const left = align === 'start' ? x : align === 'end' ? x - length : x - length / 2;
  const top = item.kind === 'seal' ? sealBox(moment, id, item).y - 14 : y - RISE[item.kind] - 8;
  const d = `M${round1(left)},${round1(top)}h${round1(length)}`;
  return [
    mark('path', 'rule', { d, stroke: moment.palette.ink, 'stroke-width': 1.2, opacity: 0.5 }),
  ];
}

/** Short rules over a figure, drawn from the left, the lowest first. */
function tallyMarks(moment: Moment, id: string, item: ItemParam): readonly Mark[] {
  if (item.tally <= 0) return [];
  const [x, y, align] = spotOf(moment, id, item);
  const wide = moment.aspect === 'wide';
  const [length, pitch] = wide ? [68, 7.5] : [46, 6];
  const left = align === 'start' ? x : align === 'end' ? x - length : x - length / 2;
  const foot = y - RISE[item.kind] - 8;
  const drawn = (moment.state.shown[id] ?? 1) * (1 + 0.12 * item.tally);
  return Array.from({ length: item.tally }, (_, i) => {
    const share = Math.min(1, Math.max(0, drawn - 0.12 * i));
    const d = `M${round1(left)},${round1(foot - i * pitch)}h${round1(length * share)}`;
    return mark('path', `tally-${i}`, { d, stroke: moment.palette.ink, 'stroke-width': 1.6 });
  });
}

/** Down from a figure and its note, with a barb to each side of the point. */
function arrowMarks(moment: Moment, id: string, item: ItemParam): readonly Mark[] {
  if (item.arrow <= 0) return [];
  const wide = moment.aspect === 'wide';
  const [x, y, align] = spotOf(moment, id, item);
  const from = y + (item.note ? NOTE_DROP.figure[moment.aspect] : 0) + (wide ? 16 : 12);
  // Under the middle of a tally's rules, or of the figure itself.
  const half = wide ? 34 : 23;
  const at = align === 'start' ? x + half : align === 'end' ? x - half : x;
  const barb = wide ? 5 : 4;
  const d =
    `M${round1(at)},${round1(from)}v${round1(item.arrow * PLATE[moment.aspect].height)}` +
    `m${-barb},${-barb * 1.4}l${barb},${barb * 1.4}l${barb},${-barb * 1.4}`;
  const stroke = { stroke: moment.palette.ink, 'stroke-width': 1.4, 'stroke-linejoin': 'round' };
  return [mark('path', 'arrow', { d, fill: 'none', ...stroke })];
}

export function marks(moment: Moment): readonly Mark[] {
  return Object.entries(moment.params.items).flatMap(([id, item]) => {
    const opacity = shown(moment, id);
    const bare = item.rule <= 0 && item.tally <= 0 && item.arrow <= 0;
    if (opacity <= 0 || (item.kind !== 'seal' && bare)) return [];
    return [
      mark('g', `item-${id}`, { opacity: two(opacity) }, [
        ...hairline(moment, id, item),
        ...tallyMarks(moment, id, item),
        ...arrowMarks(moment, id, item),
        ...(item.kind === 'seal' ? sealMarks(moment, id, sealBox(moment, id, item)) : []),
      ]),
    ];
  });
}

/** A semicolon breaks the line. */
const linesOf = (text: string | undefined) => (text ? text.split(/;\s*/) : []);

const HAN = /\p{Script=Han}/u;
const NOTE_DROP = {
  statement: { wide: 36, tall: 30 },
  name: { wide: 26, tall: 22 },
  figure: { wide: 25, tall: 21 },
  seal: { wide: 22, tall: 19 },
} as const;
const LINE = { statement: { wide: 50, tall: 36 }, other: { wide: 32, tall: 26 } } as const;

/** The words of an item and, under them, its note; a seal has its note below or beside it. */
function itemWords(moment: Moment, id: string, item: ItemParam): readonly PlacedLabel[] {
  const { aspect } = moment;
  const { width, height } = PLATE[aspect];
  const [x, y, align] = spotOf(moment, id, item);
  const opacity = shown(moment, id);
  const said = moment.labels.find((label) => label.anchor === id);
  const own = item.kind === 'figure' ? figureText(moment, id) : (item.text ?? '');
  const lines = item.kind === 'seal' ? [] : linesOf(own);
  const note = said ? linesOf(said.text) : linesOf(item.note);
  const pitch = item.kind === 'statement' ? LINE.statement[aspect] : LINE.other[aspect];
  const drop = NOTE_DROP[item.kind][aspect];
  const box = sealBox(moment, id, item);
  const below =
    item.kind === 'seal' ? box.y + box.height + drop : y + (lines.length - 1) * pitch + drop;
  const han = item.lang?.startsWith('zh') ?? HAN.test(own);
  const role =
    item.kind === 'figure' ? 'figure' : item.kind === 'statement' ? 'statement' : 'strong';
  const words = lines.map((line, i): PlacedLabel => ({
    id: i === 0 ? id : `${id}-${i}`,
    x: x / width,
    y: (y + i * pitch) / height,
    lines: [line],
    align,
    role: han && item.kind !== 'statement' ? 'han' : role,
    opacity,
    ...(item.lang && { lang: item.lang }),
  }));
  if (note.length === 0) return words;
  // A seal at the right margin has its words to the left of it, as a colophon would.
  const beside = item.kind === 'seal' && align === 'end' && aspect === 'wide';
  const noteRole = said?.style === 'note' ? 'note' : item.kind === 'seal' ? 'strong' : 'axis';
  const noted = {
    x: (beside ? box.x - 12 : x) / width,
    align,
    role: noteRole,
    opacity: opacity * (said?.opacity ?? 1),
  } as const;
  const top = beside ? box.y + box.height / 2 - (note.length - 1) * 9 + 5 : below;
  // Under a seal the first line is its date and stands stronger; a caption is all of one weight.
  const parts = noteRole === 'axis' ? note.map((line) => [line]) : [note];
  return [
    ...words,
    ...parts.map((part, i) => ({
      ...noted,
      id: i === 0 ? `${id}-note` : `${id}-note-${i}`,
      y: (top + i * 18) / height,
      lines: part,
    })),
  ];
}

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  return Object.entries(moment.params.items)
    .filter(([id]) => shown(moment, id) > 0)
    .flatMap(([id, item]) => itemWords(moment, id, item));
}
