/** The marks and words of two views at a share of the way between them. */
import { mixColours } from '../../../story/timeline/colour.ts';
import {
  clamp,
  DASHED,
  dot,
  hline,
  mark,
  rect,
  round1,
  round2,
  stroked,
  vline,
  type Mark,
} from '../kit/marks.ts';
import type { Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import { coming, leaving } from './mix.ts';
import type { Pairs } from './morph.ts';
import { axisPicture } from './paint-axis.ts';
import { scriptLabels } from './paint-labels.ts';
import { rare } from './rare.ts';
import type { Context } from './params.ts';
import type { Laid, Shape } from './shapes.ts';
import { shareIn, strengthIn, type ShareOf } from './strength.ts';
import { passedIn, shareAt } from './until.ts';

/** A bar grows from zero; a disc or a cell appears. */
function grown(one: Shape, drawn: number): Shape {
  if (drawn >= 1) return one;
  const { zero, isFlat, x, y, radius } = one;
  const [width, height] = [one.width * drawn, one.height * drawn];
  if (zero === undefined) {
    const size = radius > 0 && { width, height, radius: radius * drawn };
    return { ...one, alpha: one.alpha * drawn, ...size };
  }
  return isFlat
    ? { ...one, x: zero + (x - zero) * drawn, width }
    : { ...one, y: zero + (y - zero) * drawn, height };
}

function shapeMark(one: Shape, { palette, aspect }: Context, strength: number): Mark {
  const { key, row, x, y, width, height, radius, isPromised, isSlice, d, fill } = one;
  const opacity = round2(one.alpha * strength);
  const faint = opacity < 1 && { opacity };
  const stroke = d && isSlice === false ? fill : palette.ground;
  const edge = { stroke, 'stroke-width': aspect === 'tall' ? 0.6 : 0.9 };
  if (d !== undefined) return mark('path', key, { d, fill, ...edge, ...faint });
  const isDisc = radius > 0;
  const isSplit = isSlice && Math.max(width, height) > 4 && Math.min(width, height) > 3;
  const hasEdge = isSplit || (radius > 2 && row.colour === undefined);
  const paint =
    isPromised || (isDisc && row.colour === 'teaLine')
      ? {
          fill: isDisc ? palette.ground : 'none',
          stroke: fill,
          'stroke-width': 1.6,
          ...(!isDisc && DASHED),
        }
      : { fill, ...(hasEdge && edge) };
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return rect(key, box, { ...(isDisc && { rx: round1(radius) }), ...paint, ...faint });
}

const isVisible = ({ width, height, alpha }: Shape) => width > 0.4 && height > 0.4 && alpha > 0.01;
const isFilled = ({ tag, attrs }: Mark) => tag === 'path' && attrs['fill'] !== 'none';
const written = (d: string) => (d === '' ? [] : [d]);
const both = <T>(all: readonly T[]) => all.map((one) => ({ from: one, to: one }));

export function drawPicture(
  from: Laid,
  to: Laid,
  /** What they have in common, between them. */
  pairs: Pairs | undefined,
  m: number,
  context: Context,
): Picture {
  const { palette, params, state } = context;
  const drawn = clamp(state.drawn);
  const { until = Infinity } = state;
  const isCut = drawn < 1 || until < (params.span?.[1] ?? -Infinity);
  const [part, presence] = [shareIn(state.parts), shareIn(state.presence)];
  const placed = pairs?.shapes.map((one) => rare('morph').shapeAt(one, m)) ?? from.shapes;
  const shapes = placed.map((one) => (one.unit ? one : grown(one, drawn * part(one))));
  const at = new Map(shapes.map((one) => [one.key, one]));
  const axes = (pairs?.axes ?? both(from.axes)).map((one) => axisPicture(one, m, context));
  const share = (pair: { from?: unknown; to?: unknown }) =>
    pair.from && pair.to ? 1 : pair.from ? leaving(m) : coming(m);
  const shareOf = shareAt(until, params.span?.[2]);
  const emphasised = strengthIn(context);
  const strength: ShareOf = (one) => emphasised(one) * presence(one);
  const lines = (pairs?.connectors ?? both(from.connectors)).map((pair) => {
    const one = (pair.to ?? pair.from)!;
    const { joinedIn, reached, connectorMarks } = rare('lines');
    const all = joinedIn(one, at);
    const isLink = one.kind === 'link';
    const drawnPart = drawn * (all[0] ? part(all[0]) : 1);
    const points = isLink ? all : reached(all, one.breaks, until, drawnPart);
    const strong = Math.max(0, ...all.map(strength)) * (isLink ? Math.min(...all.map(shareOf)) : 1);
    const marks = connectorMarks(one, points, share(pair) * strong, palette.ground);
    return { id: one.id, points, strong, marks };
  });
  const connectors = lines.flatMap(({ marks }) => marks);
  const strengths = new Map(lines.map(({ id, strong }) => [`end-${id}`, 0.35 + 0.65 * strong]));
  const wordsIn = () => {
    if (pairs)
      return pairs.labels
        .flatMap((pair) => rare('morph').labelAt(pair, m))
        .filter(({ id }) => !isCut || !strengths.has(id));
    if (!isCut || from.ends.length === 0) return from.labels;
    return rare('lines').wordsNow(
      from,
      new Map(lines.map(({ id, points }) => [id, points])),
      context,
    );
  };
  const swatches = (pairs?.swatches ?? both(from.swatches)).map((pair) => {
    const { id, box, fill, radius } = (pair.to ?? pair.from)!;
    return rect(`key-${id}`, box, { rx: radius, fill, opacity: round2(share(pair)) });
  });
  const views = pairs
    ? ([
        [from, leaving(m)],
        [to, coming(m)],
      ] as const)
    : ([[from, 1]] as const);
  /** What each of the views has alone, as strongly as the view is there. */
  const alone = <T>(
    of: (laid: Laid) => readonly T[],
    draw: (one: T, opacity: number, i: number) => Mark,
  ) => views.flatMap(([laid, opacity], i) => of(laid).map((one) => draw(one, opacity, i)));
  const land = { fill: palette.paper, stroke: palette.ground, 'stroke-width': 0.7 };
  const passed = passedIn(from, until);
  const there = isCut ? new Map([...at].filter(([, one]) => shareOf(one) > 0)) : at;
  const caps = shapes.filter(isVisible).flatMap((one) => {
    const { key, cap, x, y, width, height, fill } = one;
    if (!cap) return [];
    const place = [x + (cap.dx * width) / 2, y + (cap.dy * height) / 2] as const;
    return [dot(`${key}-cap`, place, cap.r, { fill, opacity: round2(strength(one)) })];
  });
  const isUnit = ({ unit }: Shape) => unit !== undefined && !pairs;
  const unitsOf = (
    id: string,
    all: readonly Shape[],
    shares: { strength(one: Shape): number; drawn(one: Shape): number },
  ) => (all.length > 0 ? [mark('g', id, {}, rare('units').unitMarks(all, context, shares))] : []);
  const units = shapes.filter((one) => isUnit(one) && isVisible(one));
  const opacityOf = (one: PictureLabel) => {
    // What a number is of has its bar's name with an ending, a total that of its first bar with a beginning.
    const field = one.id.endsWith('-name') && at.get(one.id.slice(0, -5));
    if (field) return one.opacity * strength(field);
    const shape = at.get(one.id.replace(/^total-|-of$/g, ''));
    const arrived = one.role === 'label' || shape ? arrival(drawn * (shape ? part(shape) : 1)) : 1;
    const named = state.presence?.[one.id.replace(/^y-/, '')] ?? 1;
    const opacity = shape ? presence(shape) * shareOf(shape) : named;
    return one.opacity * arrived * opacity * (strengths.get(one.id) ?? 1) * passed(one.id);
  };
  const words = wordsIn().map((one) => ({ ...one, opacity: opacityOf(one) }));
  return {
    marks: [
      mark('g', 'key', {}, swatches),
      ...alone(
        ({ rest }) => written(rest),
        (d, opacity, i) => mark('path', `land-${i}`, { d, ...land, opacity: round2(opacity) }),
      ),
      ...alone(
        ({ leads }) => written(leads),
        (d, opacity, i) =>
          stroked(`leads-${i}`, d, palette.ink, 0.8, { opacity: round2(0.7 * opacity) }),
      ),
      ...axes.flatMap(({ marks }) => marks),
      mark('g', 'areas', {}, connectors.filter(isFilled)),
      mark(
        'g',
        'notes',
        {},
        alone(
          ({ notes }) => notes,
          ({ id, box }, opacity, i) => {
            const seen = opacity * passed(id);
            const [isUpright, isLine] = [box.width < 1, box.width < 1 || box.height < 1];
            if (!isLine)
              return rect(`${id}-${i}`, box, { fill: palette.ink, opacity: round2(0.08 * seen) });
            const d = isUpright ? vline(box.x, box.y, box.height) : hline(box.x, box.y, box.width);
            return stroked(`${id}-${i}`, d, palette.ink, 1.2, {
              opacity: round2(0.75 * seen),
              ...DASHED,
            });
          },
        ),
      ),
      mark(
        'g',
        'lines',
        {},
        connectors.filter((one) => !isFilled(one)),
      ),
      mark(
        'g',
        'shapes',
        {},
        shapes.flatMap((full) => {
          if (isUnit(full)) return [];
          const one = isCut ? grown(full, shareOf(full)) : full;
          const isBar = one.at !== undefined && (one.isFlat ? one.height : one.width) > 0.4;
          const isPlain = isVisible(one) && !(isBar && params.brush);
          const rise = drawn * part(one) * shareOf(one);
          return [
            ...(isPlain ? [shapeMark(one, context, strength(one))] : []),
            ...(isBar ? rare('bars').barMarks(one, context, strength(one), rise) : []),
          ];
        }),
      ),
      mark('g', 'caps', {}, caps),
      mark(
        'g',
        'extras',
        {},
        alone(
          ({ extras }) => extras,
          ({ id, d, row, colour, width, isFilled: isBox }, opacity, i) => {
            const stands = row ? strength({ key: row.key, row }) : 1;
            const fill = isBox && { fill: mixColours(palette.ground, colour, 0.28) };
            return stroked(`${id}-${i}`, d, colour, width, {
              opacity: round2(opacity * stands * arrival(drawn)),
              ...fill,
            });
          },
        ),
      ),
      ...unitsOf('units', units, { strength, drawn: (one) => drawn * part(one) * shareOf(one) }),
      ...views.flatMap(([{ samples }, opacity], i) =>
        unitsOf(`samples-${i}`, samples, { strength: () => opacity, drawn: () => 1 }),
      ),
    ],
    labels: [...axes.flatMap(({ labels }) => labels), ...scriptLabels(context, there, words)],
  };
}
