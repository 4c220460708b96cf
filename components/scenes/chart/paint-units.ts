/** Counted marks: those of one row and colour are one path, so that hundreds of them stay fast. */
import { group } from 'd3-array';
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { bodyOf, darkOf, PEAK_LEVELS, stamp } from '../kit/glyphs.ts';
import { clamp, hline, mark, round2, stroked, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import type { Context } from './params.ts';
import type { Shape } from './shapes.ts';

const EDGE = { 'stroke-width': 1.1, 'stroke-linejoin': 'round' } as const;
/** Finer than on long lines, because a mark is small. */
const DASH = { 'stroke-dasharray': '2.4 1.4' } as const;
/** Opacity of what is left over: lighter than any paint even without colour. */
const REST = 0.34;
/** Marks lower than this are too small for the edges of terraces. */
const SMALL = 30;
/** Nearly all of a mark is all of it. */
const ALL = 1 - 1e-6;

/** Terraces of paint up to a share of a mark, each with its opacity, as a gradient with lines between them. */
function terraces(
  id: string,
  strengths: readonly number[],
  share: number,
  height: number,
  palette: Palette,
): Mark {
  // prettier-ignore
  const { contrast, ink, contourPainted, contourPaintedAlpha, paper } = palette;
  const level = share * strengths.length;
  const half = height < SMALL || contrast ? 0 : 0.45 / height;
  const stops = strengths.slice(0, Math.ceil(level)).flatMap((strength, i) => {
    const colour = contrast ? ink : colourAt(palette, (i + 0.5) / PEAK_LEVELS);
    const line = mixColours(colour, contourPainted, contourPaintedAlpha);
    const [from, to] = [i / PEAK_LEVELS, (i + Math.min(1, level - i)) / PEAK_LEVELS];
    const painted = [[from + half, colour, strength], [to - half, colour, strength]] as const; // prettier-ignore
    const edges = [[to - half, line, strength], [to + half, line, strength]] as const; // prettier-ignore
    return half > 0 ? [...painted, ...edges] : painted;
  });
  const ends = [...stops, [level / PEAK_LEVELS, paper, 0] as const];
  const marks = ends.map(([at, colour, opacity], i) => mark('stop', `stop-${i}`, { offset: round2(at * 10) / 10, 'stop-color': colour, 'stop-opacity': opacity })); // prettier-ignore
  return mark('linearGradient', 'paint', { id, x1: 0, y1: 1, x2: 0, y2: 0 }, marks);
}

interface Shares {
  strength(one: Shape): number;
  /** How many of a row's marks are counted. */
  drawn(one: Shape): number;
}
/** Units of any rows: painted ones, the one that arrives, those that are promised, and those left bare. */
export function unitMarks(
  shapes: readonly Shape[],
  { palette, scene }: Context,
  { strength, drawn }: Shares,
): readonly Mark[] {
  // prettier-ignore
  return [...group(shapes, ({ row }) => row.key)].map(([key, all]) => {
    const [first] = all as [Shape];
    const { width, height, unit, row: { terraces: levels, colour }, isPromised } = first; // prettier-ignore
    const body = bodyOf(unit!.glyph, width, height);
    const dark = isPromised ? '' : darkOf(unit!.glyph, width, height);
    const path = (id: string, some: readonly Shape[], attrs: Mark['attrs'], form = body) => {
      const d = stamp(form, some.map(({ x, y }) => [x - width / 2, y + height / 2])); // prettier-ignore
      return d === '' ? [] : [mark('path', id, { d, ...attrs })];
    };
    const share = drawn(first);
    const shareOf = ({ unit: one }: Shape) => (one!.isBare ? 0 : levels ? 1 : clamp(share * one!.count - one!.n)); // prettier-ignore
    const counted = all.filter((one) => shareOf(one) > ALL);
    const arriving = all.filter((one) => shareOf(one) <= ALL && shareOf(one) > 1e-6);
    const bare = all.filter((one) => one.unit!.hasWhole && (levels || shareOf(one) <= ALL));
    const isPainted = colour === 'ladder';
    const edge = isPainted ? { stroke: palette.edge, ...EDGE } : {};
    const paint = () => {
      const id = `${scene}-${key}`.replace(/[^\w-]/g, '-');
      if (levels)
        return share > 0
          ? [
              terraces(id, levels, share, height, palette),
              ...[...group(counted, ({ y }) => y)].flatMap(([, same], i) => path(`line-${i}`, same, { fill: `url(#${id})` })), // prettier-ignore
            ]
          : [];
      if (isPromised) return path('promised', counted, { fill: 'none', stroke: isPainted ? palette.outline : first.fill, ...EDGE, ...DASH }); // prettier-ignore
      if (colour !== 'tea')
        return [...group(counted, ({ fill }) => fill)].flatMap(([fill, same], i) => path(`row-${i}`, same, { fill, ...edge })); // prettier-ignore
      // Crossed by a line: it differs in form as well as colour.
      const line = counted.map(({ x, y }) => hline(x - width * 0.38, y + height * 0.18, width * 0.76)); // prettier-ignore
      const left = { fill: palette.tea, 'fill-opacity': palette.contrast ? 1 : REST, stroke: palette.teaLine, ...EDGE }; // prettier-ignore
      return [...path('rest', counted, left), stroked('rest-line', line.join(''), palette.teaLine, 1.1)]; // prettier-ignore
    };
    const paper = { fill: palette.paper, ...(!levels && { stroke: palette.edge, 'stroke-width': isPainted ? 0.9 : 0.5 }) }; // prettier-ignore
    const opacity = round2(strength(first));
    const full = [...bare, ...counted.filter(({ unit: one }) => !one!.hasWhole)];
    return mark('g', `group-${key}`, opacity < 1 ? { opacity } : {}, [
      ...path('bare', bare, paper),
      ...paint(),
      ...arriving.flatMap((one) => path('arriving', [one], { fill: one.fill, ...edge, opacity: round2(shareOf(one)) })), // prettier-ignore
      ...path('dark', counted, { fill: palette.edge }, dark),
      ...(levels ? path('edge', full, { fill: 'none', stroke: palette.edge, ...EDGE, 'stroke-width': height < SMALL ? 1 : 1.35 }) : []), // prettier-ignore
    ]);
  });
}
