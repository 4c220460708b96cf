/** Direct labels: name and value at a line's end, instead of a legend. */
import { measure } from '../../../story/layout/measure.ts';
import { PLATE, type Type } from '../../../story/scene.ts';
import { polyline, round2, stroked } from '../kit/marks.ts';
import type { Picture } from '../kit/picture.ts';
import { column } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { arrival, label, scripted, wrap } from '../kit/text.ts';
import { ONE_LINE, type Panel } from './layout.ts';
import { endsOf, shareOf, type Line, type Point } from './rows.ts';
import { heightOf, type Lone } from './shape.ts';
import type { Context } from './params.ts';
import { goalStart, type DrawnLine } from './strokes.ts';

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
/** What stands at a line's dot: the words of its row; between two rows the line's number there, printed as theirs are. */
function textAt({ runs }: Line, { anchor, text }: Point, limit: number, lang: string): string {
  const run = runs.find((one) => one.some((point) => point.anchor === anchor)) ?? [];
  const i = run.findIndex((point) => point.anchor === anchor);
  const [from, to] = [run[i], run[i + 1]];
  if (!from || !to || limit - from.at < 1e-6) return text;
  const digits = Math.max(decimals(from.value), decimals(to.value));
  const share = (limit - from.at) / (to.at - from.at);
  const value = Number((from.value + (to.value - from.value) * share).toFixed(digits));
  const print = numberPrinter(lang, { maximumFractionDigits: digits });
  const known = [from, to].find((one) => one.value === value);
  return known?.text ?? to.text.replace(print(to.value), print(value));
}

function customText(
  { end, name }: Line,
  text: string,
  isTall: boolean,
  type: Type,
): readonly string[] {
  if (end === 'name') return [name];
  if (end === 'value') return [text];
  const both = `${name} ${text}`;
  return isTall && measure(both, type) > ONE_LINE ? [name, text] : [both];
}

/** The present end of drawing, not beyond the end of the longest line. */
function frontOf({ state }: Context, { lines, from, to, x }: Panel): number {
  const lasts = lines
    .filter(({ role }) => role !== 'goal')
    .map(({ points }) => points.at(-1)?.at ?? from);
  const pen = Math.min(state.until, Math.max(from, ...lasts));
  return x(Math.min(Math.max(pen, from), to));
}

const arrived = (lone: readonly Lone[], otherwise: number) =>
  lone.length > 0 ? Math.max(...lone.map(({ grown }) => grown)) : otherwise;

/** The words at the ends of lines that have been drawn to their end, wrapped to `space`. */
function entriesOf(context: Context, all: readonly DrawnLine[], front: number, space: number) {
  const { aspect, type, state, focus, lang } = context;
  const isTall = aspect === 'tall';
  return all.flatMap(({ line, tip, limit = 0, lone, emphasis }) => {
    const { id, name, role } = line;
    const ends = endsOf(state, line);
    // If a comparison of the same name continues as dots from another table, these take over its words.
    const heirs = all.filter((one) => one.line.role === 'dots' && one.line.name === name);
    const later =
      role === 'comparison'
        ? arrived(
            heirs.flatMap((one) => one.lone),
            0,
          )
        : 0;
    if (!ends || !tip || role === 'goal' || tip[0] > front + 1 || later >= 1) return [];
    const isMain = role === 'ridge' || role === 'line';
    const custom = customText(
      line,
      textAt(line, ends[1], limit, lang),
      isTall,
      type[isMain ? 'strong' : 'label'],
    );
    const text = scripted(context, id, custom);
    if (line.end === 'none' && !text.isScripted) return [];
    // Words appear after their line.
    const fresh = arrival(shareOf(state, line)) * arrived(lone, 1) * (1 - later);
    const isStrong = isMain || (focus.length > 0 && emphasis > 0.9);
    const labelRole = text.isNote ? 'note' : isMain ? 'strong' : 'label';
    return [
      {
        ...{ id, name, tip },
        lines: wrap(text.lines, space, type[labelRole]),
        role: labelRole as PictureLabel['role'],
        opacity: (text.isScripted ? text.opacity : state.ends) * fresh * (0.35 + 0.65 * emphasis),
        /** Priority if there is not room for all: 2 the script's words, 1 in focus or in ink, 0 others. */
        rank: text.isScripted ? 2 : isStrong ? 1 : 0,
      },
    ];
  });
}
type Entry = ReturnType<typeof entriesOf>[number];

const PAD = 3;
const heightOfAll = ({ type }: Context, all: readonly Entry[]) =>
  all.reduce((sum, { lines }) => sum + lines.length * type.line + PAD, 0);

/** In a column that is too full: first names only, then only those with the highest rank. */
function thinned(context: Context, all: readonly Entry[], space: number): readonly Entry[] {
  if (heightOfAll(context, all) <= space) return all;
  const shortened = all.map((one) => (one.rank === 2 ? one : { ...one, lines: [one.name] }));
  while (heightOfAll(context, shortened) > space) {
    const least = Math.min(...shortened.map(({ rank }) => rank));
    if (least === 2) break;
    shortened.splice(
      shortened.findLastIndex(({ rank }) => rank === least),
      1,
    );
  }
  return shortened;
}

/**
 * The words stand in one column that moves with the drawing, so that none jumps when its line ends
 * early; a leader connects those that are moved away from their line. Leaders are marks and not part
 * of the labels, because they end at half height.
 */
export function endLabels(context: Context, panel: Panel, all: readonly DrawnLine[]): Picture {
  const { aspect, type, palette } = context;
  const front = frontOf(context, panel);
  const x = front + (aspect === 'tall' ? 9 : 13);
  const [top, bottom] = [panel.box.y - 14, panel.box.y + panel.box.height + 4];
  const entries = thinned(
    context,
    entriesOf(context, all, front, PLATE[aspect].width - 6 - x),
    bottom - top,
  );
  const labels = column(
    entries.map((entry) => ({ ...entry, centre: entry.tip[1] })),
    type,
    { x, top, bottom, pad: PAD },
  );
  const marks = entries.flatMap(({ id, tip, lines, opacity }, i) => {
    const centre = (labels[i]?.y ?? 0) - 5 + ((lines.length - 1) * type.line) / 2;
    const isNear = Math.abs(centre - tip[1]) < (lines.length > 1 ? 26 : 15);
    if (front - tip[0] < 8 && isNear) return [];
    const d = polyline([
      [tip[0] + 5, tip[1]],
      [x - 4, centre],
    ]);
    return [stroked(`tie-${id}`, d, palette.ink, 1, { opacity: round2(opacity * 0.8) })];
  });
  return { marks, labels };
}

/** The name of a goal stands on its outline, where its last step begins. */
export function goalLabels(context: Context, panel: Panel): readonly PictureLabel[] {
  const { state } = context;
  return panel.lines.flatMap((line) => {
    const { id, points, end, name } = line;
    const last = points.at(-1);
    if (line.role !== 'goal' || last?.value === undefined) return [];
    const both = end === 'name' ? name : `${name}: ${last.text}`;
    const endText = end === 'value' ? last.text : both;
    const { lines, opacity, isScripted } = scripted(context, id, endText);
    if (end === 'none' && !isScripted) return [];
    const before = points.at(-2)?.at ?? goalStart(panel, line);
    const x = panel.x(before) + (points.length > 1 ? 4 : 0);
    const drawn = arrival(shareOf(state, line) * state.goals);
    return label(id, [x, heightOf(panel, state.rise, last.value) - 9], lines, 'label', {
      opacity: drawn * (isScripted ? opacity : state.ends),
    });
  });
}
