/** Counted marks: those of one row and colour are one path, so that hundreds of them stay fast. */
import { group } from 'd3-array';
import type { Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { bodyOf, darkOf, PEAK_LEVELS, stamp } from '../kit/glyphs.ts';
import { clamp, hline, mark, round2, stroked, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import type { Pair } from '../kit/plate.ts';
import type { Context } from './params.ts';
import type { Shape } from './shapes.ts';

const EDGE = { 'stroke-width': 1.1, 'stroke-linejoin': 'round' } as const;
/** Finer than on long lines, because a mark is small. */
const DASH = { 'stroke-dasharray': '2.4 1.4' } as const;
/** Opacity of what is left over: lighter than any paint even without colour. */
const REST = 0.34;
/** Marks lower than this are too small for the edges of terraces. */
const SMALL = 30;

/** Terraces of paint up to a share of a mark, each with its opacity, as a gradient with edges. */
function terraces(
  id: string,
  strengths: readonly number[],
  share: number,
  height: number,
  palette: Palette,
): Mark {
  const level = share * strengths.length;
  const edge = height < SMALL ? 0 : 0.45 / height;
  const stop = (name: string, offset: number, colour: string, opacity: number) =>
    mark('stop', name, {
      offset: Math.round(offset * 1000) / 1000,
      'stop-color': colour,
      'stop-opacity': opacity,
    });
  const stops = strengths.slice(0, Math.ceil(level)).flatMap((strength, i) => {
    const colour = palette.contrast ? palette.ink : colourAt(palette, (i + 0.5) / PEAK_LEVELS);
    const line = mixColours(
      colour,
      palette.contourPainted,
      palette.contrast ? 0 : palette.contourPaintedAlpha,
    );
    const [from, to] = [i / PEAK_LEVELS, (i + Math.min(1, level - i)) / PEAK_LEVELS];
    return [
      ...(edge > 0 && i > 0
        ? [stop(`${i}-from`, from, line, strength), stop(`${i}-edge`, from + edge, line, strength)]
        : []),
      stop(`${i}-low`, from + (i > 0 ? edge : 0), colour, strength),
      stop(`${i}-high`, to - edge, colour, strength),
      ...(edge > 0
        ? [stop(`${i}-up`, to - edge, line, strength), stop(`${i}-to`, to, line, strength)]
        : []),
    ];
  });
  const end = level / PEAK_LEVELS;
  return mark('linearGradient', 'paint', { id, x1: 0, y1: 1, x2: 0, y2: 0 }, [
    ...stops,
    stop('end', end, palette.paper, 0),
  ]);
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
  return [...group(shapes, ({ row }) => row.key)].map(([key, all]) => {
    const { row, width, height, unit } = all[0]!;
    const { glyph } = unit!;
    const [body, dark] = [bodyOf(glyph, width, height), darkOf(glyph, width, height)];
    const footOf = ({ x, y }: Shape): Pair => [x - width / 2, y + height / 2];
    const pathOf = (some: readonly Shape[], form = body) => stamp(form, some.map(footOf));
    const path = (id: string, some: readonly Shape[], attrs: Mark['attrs']) =>
      some.length > 0 ? [mark('path', id, { d: pathOf(some), ...attrs })] : [];
    const share = drawn(all[0]!);
    const shareOf = ({ unit: one }: Shape) =>
      one!.isBare ? 0 : row.terraces ? 1 : clamp(share * one!.count - one!.n);
    const counted = all.filter((one) => shareOf(one) > 1 - 1e-6);
    const arriving = all.filter((one) => shareOf(one) <= 1 - 1e-6 && shareOf(one) > 1e-6);
    const bare = all.filter(
      (one) => one.unit!.hasWhole && (row.terraces || shareOf(one) <= 1 - 1e-6),
    );
    const isPainted = row.colour === 'ladder';
    const edge = isPainted ? { stroke: palette.edge, ...EDGE } : {};
    const outline = { fill: 'none', stroke: isPainted ? palette.outline : all[0]!.fill, ...EDGE };
    const left = {
      fill: palette.tea,
      'fill-opacity': palette.contrast ? 1 : REST,
      stroke: palette.teaLine,
      ...EDGE,
    };
    const strokes = counted
      .map((one) => hline(one.x - width * 0.38, one.y + height * 0.18, width * 0.76))
      .join('');
    const lines = [...group(counted, ({ y }) => y)].map(([, same]) => same);
    const paint = (row.terraces ?? []).length > 0 && share > 0;
    const id = `${scene}-${key}`.replace(/[^\w-]/g, '-');
    const painted = row.terraces
      ? paint
        ? [
            terraces(id, row.terraces, share, height, palette),
            ...lines.flatMap((same, i) => path(`line-${i}`, same, { fill: `url(#${id})` })),
          ]
        : []
      : all[0]!.isPromised
        ? path('promised', counted, { ...outline, ...DASH })
        : row.colour === 'tea'
          ? [...path('rest', counted, left), stroked('rest-line', strokes, palette.teaLine, 1.1)]
          : [...group(counted, ({ fill }) => fill)].flatMap(([fill, same], i) =>
              path(`row-${i}`, same, { fill, ...edge }),
            );
    const opacity = round2(strength(all[0]!));
    return mark('g', `group-${key}`, opacity < 1 ? { opacity } : {}, [
      ...path('bare', bare, {
        fill: palette.paper,
        stroke: palette.edge,
        'stroke-width': row.terraces ? 0 : isPainted ? 0.9 : 0.5,
      }),
      ...painted,
      ...arriving.flatMap((one, i) =>
        path(`arriving-${i}`, [one], { fill: one.fill, ...edge, opacity: round2(shareOf(one)) }),
      ),
      ...(dark && !all[0]!.isPromised
        ? [mark('path', 'dark', { d: pathOf(counted, dark), fill: palette.edge })]
        : []),
      ...(row.terraces
        ? path('edge', [...bare, ...counted.filter(({ unit: one }) => !one!.hasWhole)], {
            fill: 'none',
            stroke: palette.edge,
            'stroke-width': height < SMALL ? 1 : 1.35,
            'stroke-linejoin': 'round',
          })
        : []),
    ]);
  });
}
