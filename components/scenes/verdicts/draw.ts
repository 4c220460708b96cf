/** The survey point, its sight lines, the line and the places on it; words of one type size for all. */
import type { Palette } from '../../../story/scene.ts';
import { clamp, DASHED, dot, type Mark, mark, polyline, round1, round2 } from '../kit/marks.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { emphasisOpacity, label, scripted } from '../kit/text.ts';
import { layoutOf, type Layout, type Placed, type Segment } from './layout.ts';
import type { Context, Params } from './spec.ts';

/** A segment drawn from its first end. */
const drawn = ([from, [x, y]]: Segment, share: number): string =>
  polyline([from, [from[0] + (x - from[0]) * share, from[1] + (y - from[1]) * share]]);

/** Places and the names at them come when the sight lines have reached them. */
const reachedOf = (sights: number) => clamp(sights * 2 - 1);
/** Words come after what they name or stand on. */
const after = (share: number) => Math.max(0, share * 2 - 1);

/** First the sight lines go out together; a hairline carries the words of what is read. */
function placeMark(
  { edge, ink, ground }: Palette,
  { verdict, spot, head }: Placed,
  station: Pair,
  [sights, read, opacity]: readonly [number, number, number],
): Mark {
  const sight = clamp(sights * 2);
  const reached = reachedOf(sights);
  const ray = { stroke: edge, 'stroke-width': 1.1, opacity: 0.75, ...(verdict.isApart && DASHED) };
  const hair = { stroke: ink, 'stroke-width': 1, opacity: 0.45 };
  const place = { fill: verdict.isApart ? ground : edge, stroke: edge, 'stroke-width': 2 };
  return mark('g', verdict.id, { opacity }, [
    ...(sight > 0 ? [mark('path', 'sight', { d: drawn([station, spot], sight), ...ray })] : []),
    ...(head && read > 0 ? [mark('path', 'hair', { d: drawn([spot, head], read), ...hair })] : []),
    ...(reached > 0 ? [dot('spot', spot, round1(6 * Math.min(1, reached * 2)), place)] : []),
  ]);
}

/** The line is ruled through the ends of the sight lines; its last part is dashed. */
function lineMark({ edge }: Palette, { line, dashed }: Layout, sights: number): Mark {
  const share = reachedOf(sights);
  const attrs = { stroke: edge, 'stroke-width': 2 };
  if (share <= 0) return mark('g', 'line', {}, []);
  return mark('g', 'line', {}, [
    mark('path', 'line', { d: drawn(line, share), ...attrs }),
    ...(dashed ? [mark('path', 'apart', { d: drawn(dashed, share), ...attrs, ...DASHED })] : []),
  ]);
}

function stationMark({ ink, ground }: Palette, { station }: Layout): Mark {
  const [x, foot] = [station[0], round1(station[1] + 4)];
  const d = `M${round1(x)},${foot}v22M${round1(x - 2)},${foot}l-11,22M${round1(x + 2)},${foot}l11,22`;
  const stroke = { stroke: ink, 'stroke-width': 1.5 };
  return mark('g', 'survey', {}, [
    mark('path', 'legs', { d, ...stroke }),
    dot('station', station, 4.2, { fill: ground, ...stroke }),
  ]);
}

function verdictLabels(context: Context, placed: Placed, read: number): readonly PictureLabel[] {
  const { verdict, lines, nameLines } = placed;
  const { id, group, isApart } = verdict;
  const strength = emphasisOpacity(context, 0.35, id);
  const name = scripted(context, id, nameLines);
  const { sights, named } = context.state;
  const opacity = after(reachedOf(sights)) * strength * named * name.opacity;
  const role = context.aspect === 'tall' ? 'axis' : 'strong';
  const quote = { opacity: lines.length > 0 ? after(read) * strength : 0 };
  return [
    label(`${id}-words`, placed.words, lines, 'quote', quote),
    label(id, placed.name, name.lines, role, { opacity }),
    ...(isApart && group ? [label(`${id}-group`, placed.group, [group], 'axis', { opacity })] : []),
  ];
}

function stationLabel({ aspect, params }: LayoutContext<Params>, at: Pair): PictureLabel {
  const both = [params.station, params.order].filter((text) => text !== undefined);
  if (aspect === 'tall') return label('station', at, [both.join('; ')], 'axis');
  return label('station', at, both, 'axis', { align: 'end' });
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const layout = layoutOf(context);
    return {
      places: layout.all.map((placed) => ({
        placed,
        markAt: keepLast((palette: Palette, ...at: readonly [number, number, number]) =>
          placeMark(palette, placed, layout.station, at),
        ),
      })),
      lineAt: keepLast((palette: Palette, sights: number) => lineMark(palette, layout, sights)),
      stationAt: keepLast((palette: Palette) => stationMark(palette, layout)),
      station: stationLabel(context, layout.stationWords),
    };
  },
  ({ places, lineAt, stationAt, station }, context: Context): Picture => {
    const { palette, state } = context;
    /** How far the words of the verdict in this place have come, in their order. */
    const readOf = (i: number) => clamp(state.count - i);
    const marks = places.map(({ placed, markAt }, i) => {
      const opacity = round2(emphasisOpacity(context, 0.28, placed.verdict.id));
      return markAt(palette, state.sights, readOf(i), opacity);
    });
    return layers([
      { marks: [mark('g', 'places', {}, marks)], labels: [station] },
      { marks: [lineAt(palette, state.sights), stationAt(palette)] },
      { labels: places.flatMap(({ placed }, i) => verdictLabels(context, placed, readOf(i))) },
    ]);
  },
);
