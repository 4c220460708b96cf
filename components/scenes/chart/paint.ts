/** The marks and words of two views at a share of the way between them. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { clamp, DASHED, dot, hline, mark, rect, round1, round2, stroked, vline, type Mark } from '../kit/marks.ts'; // prettier-ignore
import type { Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, emphasis } from '../kit/text.ts';
import { coming, leaving } from './mix.ts';
import type { Pairs } from './morph.ts';
import { axisPicture } from './paint-axis.ts';
import { scriptLabels } from './paint-labels.ts';
import { rare } from './rare.ts';
import type { Context, State } from './params.ts';
import type { Laid, Shape } from './shapes.ts';
import { passedIn, shareAt } from './until.ts';
import { slug } from '../kit/dates.ts';

/** What recedes while others are in focus. */
const PALE = 0.22;

/** How strongly a row stands out: a focus on it or on any of its words counts. */
function strengthIn(context: Context): (shape: Shape) => number {
  const { focus, focusMix } = context;
  if (focus.length === 0 && (focusMix?.from.length ?? 0) === 0) return () => 1;
  const known = new Map<string, number>();
  const of = (anchor: string) => {
    const found = known.get(anchor) ?? emphasis(context, anchor);
    known.set(anchor, found);
    return found;
  };
  return ({ key, row }) => {
    const words = Object.values(row.cells).filter((cell) => typeof cell === 'string');
    return (
      PALE +
      (1 - PALE) * Math.max(of(key), ...words.map((word) => Math.max(of(word), of(slug(word)))))
    );
  };
}

/** The share of a row in a record of a preset's state: of the row itself and of each of its words. */
function shareIn(shares: State['parts']): (shape: Shape) => number {
  if (!shares || Object.values(shares).every((share) => share === 1)) return () => 1;
  return ({ key, row }) => {
    const words = Object.values(row.cells).filter((cell) => typeof cell === 'string');
    return [...new Set([key, ...words])].reduce((share, word) => share * (shares[word] ?? 1), 1);
  };
}

/** A bar grows from zero; a disc or a cell appears. */
function grown(one: Shape, drawn: number): Shape {
  if (drawn >= 1) return one;
  const { zero, isFlat, x, y, width, height } = one;
  if (zero === undefined) return { ...one, alpha: one.alpha * drawn, ...(one.radius > 0 && { width: width * drawn, height: height * drawn, radius: one.radius * drawn }) }; // prettier-ignore
  return isFlat
    ? { ...one, x: zero + (x - zero) * drawn, width: width * drawn }
    : { ...one, y: zero + (y - zero) * drawn, height: height * drawn };
}

function shapeMark(one: Shape, { palette, aspect }: Context, strength: number): Mark {
  const { key, row, x, y, width, height, radius, isPromised, alpha, isSlice, d } = one;
  const opacity = round2(alpha * strength);
  const faint = opacity < 1 && { opacity };
  const edge = { stroke: d && isSlice === false ? one.fill : palette.ground, 'stroke-width': aspect === 'tall' ? 0.6 : 0.9 }; // prettier-ignore
  if (d !== undefined) return mark('path', key, { d, fill: one.fill, ...edge, ...faint });
  const isSplit = isSlice && Math.max(width, height) > 4 && Math.min(width, height) > 3;
  const promised = {
    fill: radius > 0 ? palette.ground : 'none',
    stroke: one.fill,
    'stroke-width': 1.6,
    ...(radius === 0 && DASHED),
  };
  const painted = {
    fill: one.fill,
    ...(((radius > 2 && row.colour === undefined) || isSplit) && edge),
  };
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return rect(key, box, { ...(radius > 0 && { rx: round1(radius) }), ...(isPromised || (radius > 0 && row.colour === 'teaLine') ? promised : painted), ...faint }); // prettier-ignore
}

const isVisible = ({ width, height, alpha }: Shape) => width > 0.4 && height > 0.4 && alpha > 0.01;

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
  const rest = from;
  const [part, presence] = [shareIn(state.parts), shareIn(state.presence)];
  const shapes = (pairs?.shapes.map((one) => rare('morph').shapeAt(one, m)) ?? rest.shapes).map((one) => (one.unit ? one : grown(one, drawn * part(one)))); // prettier-ignore
  const at = new Map(shapes.map((one) => [one.key, one]));
  const both = <T>(all: readonly T[]) => all.map((one) => ({ from: one, to: one }));
  const axes = (pairs?.axes ?? both(rest.axes)).map((one) => axisPicture(one, m, context));
  const share = ({ from: a, to: b }: { from?: unknown; to?: unknown }) => (a && b ? 1 : a ? leaving(m) : coming(m)); // prettier-ignore
  const shareOf = shareAt(until, params.span?.[2]);
  const emphasised = strengthIn(context);
  const strength = (one: Shape) => emphasised(one) * presence(one);
  const lines = (pairs?.connectors ?? both(rest.connectors)).map((pair) => {
    const one = (pair.to ?? pair.from)!;
    const { joinedIn, reached, connectorMarks } = rare('lines');
    const all = joinedIn(one, at);
    const drawnPart = drawn * (all[0] ? part(all[0]) : 1);
    const isLink = one.kind === 'link';
    const points = isLink ? all : reached(all, one.breaks, until, drawnPart);
    const strong = Math.max(0, ...all.map(strength)) * (isLink ? Math.min(...all.map(shareOf)) : 1);
    return {
      one,
      points,
      strong,
      marks: connectorMarks(one, points, share(pair) * strong, palette.ground),
    };
  });
  const connectors = lines.flatMap(({ marks }) => marks);
  const strengths = new Map(
    lines.map(({ one, strong }) => [`end-${one.id}`, 0.35 + 0.65 * strong]),
  );
  const words = pairs
    ? pairs.labels
        .flatMap((pair) => rare('morph').labelAt(pair, m))
        .filter(({ id }) => !isCut || !strengths.has(id))
    : isCut && rest.ends.length > 0
      ? rare('lines').wordsNow(
          rest,
          new Map(lines.map(({ one, points }) => [one.id, points])),
          context,
        )
      : rest.labels;
  const swatches = (pairs?.swatches ?? both(rest.swatches)).map((pair) => {
    const { id, box, fill, radius } = (pair.to ?? pair.from)!;
    return rect(`key-${id}`, box, { rx: radius, fill, opacity: round2(share(pair)) });
  });
  const views = pairs ? ([[from, leaving(m)], [to, coming(m)]] as const) : ([[rest, 1]] as const); // prettier-ignore
  const land = views.flatMap(
    ([{ rest: d }, opacity], i) =>
    d === '' ? [] : [mark('path', `land-${i}`, { d, fill: palette.paper, stroke: palette.ground, 'stroke-width': 0.7, opacity: round2(opacity) })], // prettier-ignore
  );
  const passed = passedIn(rest, until);
  const leads = views.flatMap(([{ leads: d }, opacity], i) => (d === '' ? [] : [stroked(`leads-${i}`, d, palette.ink, 0.8, { opacity: round2(0.7 * opacity) })])); // prettier-ignore
  const notes = views.flatMap(([{ notes: all }, opacity], i) =>
    all.map(({ id, box }) =>
      box.width < 1 || box.height < 1
        ? stroked(`${id}-${i}`, box.width < 1 ? vline(box.x, box.y, box.height) : hline(box.x, box.y, box.width), palette.ink, 1.2, { opacity: round2(0.75 * opacity * passed(id)), ...DASHED }) // prettier-ignore
        : rect(`${id}-${i}`, box, {
            fill: palette.ink,
            opacity: round2(0.08 * opacity * passed(id)),
          }),
    ),
  );
  const there = isCut ? new Map(shapes.flatMap((one) => (shareOf(one) > 0 ? [[one.key, one] as const] : []))) : at; // prettier-ignore
  const extras = views.flatMap(([{ extras: all }, opacity], i) =>
    all.map(({ id, d, row, colour, width, isFilled: isBox }) => {
      const stands = row ? strength({ key: row.key, row } as Shape) : 1;
      const look = { opacity: round2(opacity * stands * arrival(drawn)), ...(isBox && { fill: mixColours(palette.ground, colour, 0.28) }) }; // prettier-ignore
      return stroked(`${id}-${i}`, d, colour, width, look);
    }),
  );
  const caps = shapes.filter(isVisible).flatMap(
    ({ key, cap, x, y, width, height, fill }) =>
    cap ? [dot(`${key}-cap`, [x + (cap.dx * width) / 2, y + (cap.dy * height) / 2], cap.r, { fill, opacity: round2(strength(at.get(key)!)) })] : [], // prettier-ignore
  );
  const isUnit = ({ unit }: Shape) => unit !== undefined && !pairs;
  const unitsOf = (id: string, all: readonly Shape[], shares: Parameters<typeof import('./paint-units.ts').unitMarks>[2]) => (all.length > 0 ? [mark('g', id, {}, rare('units').unitMarks(all, context, shares))] : []); // prettier-ignore
  const units = unitsOf('units', shapes.filter((one) => isUnit(one) && isVisible(one)), { strength, drawn: (one) => drawn * part(one) * shareOf(one) }); // prettier-ignore
  const samples = views.flatMap(([{ samples: all }, opacity], i) => unitsOf(`samples-${i}`, all, { strength: () => opacity, drawn: () => 1 })); // prettier-ignore
  const isFilled = ({ tag, attrs }: Mark) => tag === 'path' && attrs['fill'] !== 'none';
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
  const drawnWords = words.map((one) => ({ ...one, opacity: opacityOf(one) }));
  return {
    marks: [
      mark('g', 'key', {}, swatches),
      ...land,
      ...leads,
      ...axes.flatMap(({ marks }) => marks),
      mark('g', 'areas', {}, connectors.filter(isFilled)),
      mark('g', 'notes', {}, notes),
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
        (isCut ? shapes.map((one) => grown(one, shareOf(one))) : shapes).flatMap((one) => {
          if (isUnit(one)) return [];
          const isBar = one.at !== undefined && (one.isFlat ? one.height : one.width) > 0.4;
          const body = isVisible(one) && !(isBar && params.brush) ? [shapeMark(one, context, strength(one))] : []; // prettier-ignore
          return isBar
            ? [
                ...body,
                ...rare('bars').barMarks(
                  one,
                  context,
                  strength(one),
                  drawn * part(one) * shareOf(one),
                ),
              ]
            : body;
        }),
      ),
      mark('g', 'caps', {}, caps),
      mark('g', 'extras', {}, extras),
      ...units,
      ...samples,
    ],
    labels: [...axes.flatMap(({ labels }) => labels), ...scriptLabels(context, there, drawnWords)],
  };
}
