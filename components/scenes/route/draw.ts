/** The line in ink, colour and ties, the plan in outline, a tick at each row, and the words along it. */
import { dateText } from '../kit/dates.ts';
import { PLATE, type Palette } from '../../../story/scene.ts';
import { clamp, DASHED, mark, type Mark, round1, round2, stroked } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import type { ValuedRow } from '../kit/series.ts';
import { label, linesOf, scripted, wrap } from '../kit/text.ts';
import {
  chordsOf,
  type Line,
  lineOf,
  paintedOf,
  pathBetween,
  reachedOf,
  type Span,
  spotAt,
  strokeAcross,
} from './layout.ts';
import { dateAt, nameAt, placeAll, spokenAt, type Asked } from './place-words.ts';
import type { Context, Params } from './params.ts';

const drawn = (id: string, d: string, stroke: string, width: number, more: Mark['attrs'] = {}) =>
  d ? [stroked(id, d, stroke, width, more)] : [];

/** Stroked three times: ink, colour, ties. */
function laidMark(
  palette: Palette,
  { params, scene }: LayoutContext<Params>,
  { track, along, width, spans }: Line,
  painted: number,
): Mark {
  const trackPath = pathBetween(track, 0, along(painted));
  const colour = ({ hue }: Span) => (palette.contrast ? palette.ground : palette[hue]);
  const step = (params.tie / params.of) * track.length;
  const ties =
    params.style === 'rail'
      ? { 'stroke-dasharray': `0.1 ${round2(step - 0.1)}`, 'stroke-linecap': 'round' }
      : { 'stroke-dasharray': `${round2(step * 0.4)} ${round2(step * 0.6)}` };
  const pale = palette.contrast ? palette.ink : palette.card;
  // The line is closed at its start and at its present end.
  const ends = painted > 0 ? [0, painted] : [];
  const caps = ends.map((value) => strokeAcross(track, along(value), width / 2 + 1));
  return mark('g', 'laid', {}, [
    ...drawn('ink', trackPath, palette.edge, width + 3.4),
    ...spans.flatMap((span) => {
      const d = pathBetween(track, along(span.from), along(Math.min(painted, span.to)));
      return drawn(span.id, d, colour(span), width);
    }),
    // The hatch lies across the line, so it can replace pigment on any part of it.
    ...(palette.contrast ? drawn('hatch', trackPath, hatchOf({ scene }), width) : []),
    ...drawn('ends', caps.join(''), palette.edge, 1.7),
    ...(params.style === 'plain' ? [] : drawn('ties', trackPath, pale, width * 0.27, ties)),
  ]);
}

/** The plan: two edges with nothing between them. */
function plannedMark({ outline }: Palette, line: Line, share: number): Mark {
  const { track, along, width, measured, plannedTo } = line;
  if (share <= 0 || plannedTo <= measured) return mark('g', 'planned', {}, []);
  const [from, end] = [along(measured), along(measured + (plannedTo - measured) * share)];
  const off = width / 2 + 0.85;
  const tip = { opacity: share < 1 ? 0 : 1 };
  return mark('g', 'planned', {}, [
    ...drawn('plan-left', pathBetween(track, from, end, off), outline, 1.5, DASHED),
    ...drawn('plan-right', pathBetween(track, from, end, -off), outline, 1.5, DASHED),
    ...drawn('plan-end', strokeAcross(track, end, off), outline, 1.5, tip),
  ]);
}

/** A row with its cached marks: its tick, its date, the script's words for it. */
function liveRow(line: Line, row: ValuedRow, around: LayoutContext<Params>) {
  const { track, along, width } = line;
  const { anchor, value, x } = row;
  return {
    row,
    date: dateAt(around, line, value, anchor, dateText(x, around.lang)),
    spoken: keepLast((text: string) => spokenAt(around, line, value, anchor, linesOf(text))),
    /** Rows with words have a long heavy tick. */
    tickAt: keepLast(({ edge }: Palette, spoken: number, opacity: number) => {
      const d = strokeAcross(track, along(value), width / 2 + 4 + 3 * spoken);
      return drawn(`tick-${anchor}`, d, edge, round1(1.5 + 1.6 * spoken), { opacity });
    }),
  };
}

function ruleLabel(
  { params, aspect, type }: LayoutContext<Params>,
  { track, width }: Line,
): PictureLabel[] {
  if (params.rule === undefined) return [];
  const [x, y] = spotAt(track, 0).at;
  const lines = wrap([params.rule], PLATE[aspect].width - 16 - x, type.label);
  return [label('rule', [x, y - width / 2 - 16 - (lines.length - 1) * type.line], lines, 'label')];
}

function layoutOf(context: LayoutContext<Params>) {
  const line = lineOf(context);
  const chords = chordsOf(line);
  const fixed = ruleLabel(context, line);
  return {
    line,
    fixed,
    rows: line.rows.map((row) => liveRow(line, row, context)),
    names: line.spans.map((span) => ({ span, name: nameAt(line, span) })),
    placed: keepLast((...asked: readonly Asked[]) => placeAll(asked, fixed, chords, context)),
    laidAt: keepLast((palette: Palette, painted: number) =>
      laidMark(palette, context, line, painted),
    ),
    plannedAt: keepLast((palette: Palette, share: number) => plannedMark(palette, line, share)),
  };
}
type Layout = ReturnType<typeof layoutOf>;

function tickMarks(context: Context, { line, rows }: Layout): readonly Mark[] {
  return rows.flatMap(({ row, tickAt }) => {
    const reached = reachedOf(context, line, row);
    if (reached <= 0 || row.isPromised) return [];
    const { opacity, isScripted } = scripted(context, row.anchor);
    const spoken = isScripted ? opacity : 0;
    return tickAt(context.palette, spoken, round2(reached * Math.max(spoken, context.state.ticks)));
  });
}

/**
 * The words that need a place at this moment, with their opacities: the script's, names of colours,
 * dates.
 */
function wordsAsked(context: Context, { line, rows, names }: Layout) {
  const { labels, state, params } = context;
  const rowsNow = rows.map((row) => ({
    ...row,
    reached: reachedOf(context, line, row.row),
    rowLabel: labels.find(({ anchor }) => anchor === row.row.anchor),
  }));
  return [
    ...rowsNow.flatMap(({ rowLabel, reached, spoken }) =>
      rowLabel && reached > 0
        ? [{ asked: spoken(rowLabel.text), opacity: rowLabel.opacity * reached }]
        : [],
    ),
    ...names.flatMap(({ span, name }) => {
      // A name appears once there is enough of its colour.
      const grown = clamp((paintedOf(context) - span.from) / (params.of * 0.05));
      return grown > 0 && span.name !== '' ? [{ asked: name, opacity: grown }] : [];
    }),
    ...rowsNow.flatMap(({ rowLabel, reached, row, date }) => {
      const opacity = reached * state.ticks;
      return rowLabel || row.isPromised || opacity <= 0 ? [] : [{ asked: date, opacity }];
    }),
  ];
}

export const drawing = drawingOf(layoutOf, (layout, context: Context): Picture => {
  const { palette, state } = context;
  const words = wordsAsked(context, layout);
  const placed = layout.placed(...words.map(({ asked }) => asked));
  return layers([
    { marks: hatchDefs(context), labels: layout.fixed },
    { marks: [layout.plannedAt(palette, state.planned)] },
    { marks: [layout.laidAt(palette, paintedOf(context))] },
    { marks: [mark('g', 'ticks', {}, tickMarks(context, layout))] },
    {
      labels: words.flatMap(({ opacity }, i) => {
        const one = placed[i];
        return one ? [{ ...one, opacity }] : [];
      }),
    },
  ]);
});
