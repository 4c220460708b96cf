/** The survey point, its sight lines, the line and the places on it; all words have the same size. */
import { punctuationOf } from '../../../story/locale.ts';
import type { Palette } from '../../../story/scene.ts';
import { clamp, DASHED, dot, type Mark, mark, polyline, round1, round2 } from '../kit/marks.ts';
import { drawingOf, keepLast, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { emphasisOpacity, label, scripted } from '../kit/text.ts';
import { layoutOf, type Layout, type Placed, type Segment } from './layout.ts';
import type { Context, Params } from './params.ts';

/** A segment drawn from its first end. */
const drawn = ([from, [x, y]]: Segment, share: number): string =>
  polyline([from, [from[0] + (x - from[0]) * share, from[1] + (y - from[1]) * share]]);

/** Places and the names at them appear when the sight lines have reached them. */
const reachedOf = (sights: number) => clamp(sights * 2 - 1);
/** Words appear after what they name or stand on. */
const after = (share: number) => Math.max(0, share * 2 - 1);

/** Draws one verdict. The sight lines start together; a hairline holds the words once they are read. */
function verdictDrawer(placed: Placed, station: Pair, isTall: boolean) {
  const { verdict, spot, titlePlace, lines, nameLines } = placed;
  const { id, group, isApart } = verdict;
  const markAt = keepLast(
    ({ edge, ink, ground }: Palette, sights: number, read: number, opacity: number) => {
      const sight = clamp(sights * 2);
      const reached = reachedOf(sights);
      const ray = { stroke: edge, 'stroke-width': 1.1, opacity: 0.75, ...(isApart && DASHED) };
      const hair = { stroke: ink, 'stroke-width': 1, opacity: 0.45 };
      const place = { fill: isApart ? ground : edge, stroke: edge, 'stroke-width': 2 };
      const r = round1(6 * Math.min(1, reached * 2));
      return mark('g', id, { opacity }, [
        ...(sight > 0 ? [mark('path', 'sight', { d: drawn([station, spot], sight), ...ray })] : []),
        ...(titlePlace && read > 0
          ? [mark('path', 'hair', { d: drawn([spot, titlePlace], read), ...hair })]
          : []),
        ...(reached > 0 ? [dot('spot', spot, r, place)] : []),
      ]);
    },
  );
  /** `read`: progress of its words. */
  return (context: Context, read: number) => {
    const { palette, state } = context;
    const strength = emphasisOpacity(context, 0.35, id);
    const name = scripted(context, id, nameLines);
    const opacity = after(reachedOf(state.sights)) * strength * state.named * name.opacity;
    const quote = { opacity: lines.length > 0 ? after(read) * strength : 0 };
    const about = isApart && group ? [group] : [];
    return {
      mark: markAt(palette, state.sights, read, round2(emphasisOpacity(context, 0.28, id))),
      labels: [
        label(`${id}-words`, placed.words, lines, 'quote', quote),
        label(id, placed.name, name.lines, isTall ? 'axis' : 'strong', { opacity }),
        ...about.map((text) => label(`${id}-group`, placed.group, [text], 'axis', { opacity })),
      ],
    };
  };
}

/** The line passes through the ends of the sight lines; its last part is dashed. */
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
  const [x, bottom] = [station[0], round1(station[1] + 4)];
  const d = `M${round1(x)},${bottom}v22M${round1(x - 2)},${bottom}l-11,22M${round1(x + 2)},${bottom}l11,22`;
  const stroke = { stroke: ink, 'stroke-width': 1.5 };
  return mark('g', 'survey', {}, [
    mark('path', 'legs', { d, ...stroke }),
    dot('station', station, 4.2, { fill: ground, ...stroke }),
  ]);
}

function stationLabel({ aspect, params, lang }: LayoutContext<Params>, at: Pair): PictureLabel {
  const both = [params.station, params.order].filter((text) => text !== undefined);
  if (aspect === 'tall')
    return label('station', at, [both.join(punctuationOf(lang).semicolon)], 'axis');
  return label('station', at, both, 'axis', { align: 'end' });
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const layout = layoutOf(context);
    const isTall = context.aspect === 'tall';
    return {
      drawers: layout.all.map((placed) => verdictDrawer(placed, layout.station, isTall)),
      lineAt: keepLast((palette: Palette, sights: number) => lineMark(palette, layout, sights)),
      stationAt: keepLast((palette: Palette) => stationMark(palette, layout)),
      station: stationLabel(context, layout.stationWords),
    };
  },
  ({ drawers, lineAt, stationAt, station }, context: Context): Picture => {
    const { palette, state } = context;
    // Words appear in the order of the line.
    const verdicts = drawers.map((draw, i) => draw(context, clamp(state.count - i)));
    const places = verdicts.map((one) => one.mark);
    return {
      marks: [mark('g', 'places', {}, places), lineAt(palette, state.sights), stationAt(palette)],
      labels: [station, ...verdicts.flatMap(({ labels }) => labels)],
    };
  },
);
