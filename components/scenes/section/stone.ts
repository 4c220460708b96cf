/** The rock itself: what stands behind the cut, modelled, and the flat face of the cut. */
import { memoize } from '../../space/memoize.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { bare, painted, paintedShare, type Paint } from './colours.ts';
import type { Layout, Terrace } from './layout.ts';
import type { Facing } from './rock.ts';
import type { Context } from './spec.ts';

export const FACINGS: readonly Facing[] = ['left', 'front', 'right'];

const n = round1;
/** A closed path through x, y pairs, in steps: shorter than places. */
function polygon(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points.map(([x, y]) => [n(x), n(y)] as const);
  if (!first) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${n(x - px)} ${n(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`;
}

const pairs = (flat: readonly number[]) =>
  Array.from(
    { length: flat.length / 2 },
    (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const,
  );

function wallBetween(layout: Layout, terrace: Terrace, facing: Facing, from: number, to: number) {
  return terrace.slices
    .flatMap(({ walls }) => walls.filter((wall) => wall.facing === facing))
    .map(({ points }) => {
      const foot = pairs(points).map(([x, z]) => layout.at(x, z, from));
      const head = pairs(points).map(([x, z]) => layout.at(x, z, to));
      return polygon([...foot, ...head.reverse()]);
    })
    .join('');
}

function treadPath(layout: Layout, { slices, head }: Terrace): string {
  return slices
    .filter(({ tread }) => tread.length >= 6)
    .map(({ tread }) => polygon(pairs(tread).map(([x, z]) => layout.at(x, z, head))))
    .join('');
}

/** The cut face of a terrace from one height to another. */
export function facePath(layout: Layout, { faces }: Terrace, from: number, to: number): string {
  const [, foot] = layout.at(0, layout.plane, from);
  const [, head] = layout.at(0, layout.plane, to);
  return faces.map(([a, b]) => `M${n(a)} ${n(foot)}H${n(b)}V${n(head)}H${n(a)}z`).join('');
}

interface Outline {
  readonly tread: string;
  readonly walls: { readonly [facing in Facing]: string };
  /** All that is seen of it. */
  readonly whole: string;
}
// A terrace belongs to one layout and is drawn many times while only its paint moves.
const known = memoize<Terrace, { outline?: Outline }>(() => ({}));

/** A terrace from its foot to its head. */
export function outlineOf(layout: Layout, terrace: Terrace): Outline {
  const memory = known(terrace);
  if (memory.outline) return memory.outline;
  const { foot, head } = terrace;
  const wall = (facing: Facing) => wallBetween(layout, terrace, facing, foot, head);
  const walls = { left: wall('left'), front: wall('front'), right: wall('right') };
  const tread = treadPath(layout, terrace);
  const whole = tread + facePath(layout, terrace, foot, head) + Object.values(walls).join('');
  memory.outline = { tread, walls, whole };
  return memory.outline;
}

/** The walls of a terrace that face one way, from one height to another. */
export function wallPath(
  layout: Layout,
  terrace: Terrace,
  facing: Facing,
  from: number,
  to: number,
): string {
  if (from === terrace.foot && to === terrace.head) return outlineOf(layout, terrace).walls[facing];
  return wallBetween(layout, terrace, facing, from, to);
}

function layers(context: Context, terrace: Terrace, hatch: string) {
  const share = paintedShare(context, terrace);
  const middle = share >= 1 ? terrace.head : terrace.foot + (terrace.head - terrace.foot) * share;
  const wet = painted(context, terrace, hatch);
  const dry = bare(context);
  const both: readonly (readonly [string, Paint, number, number])[] = [
    ['wet', wet, terrace.foot, middle],
    ['dry', dry, middle, terrace.head],
  ];
  return { head: share >= 1 ? wet : dry, both: both.filter(([, , from, to]) => to - from > 1e-6) };
}

/** Hatch covers nothing: in forced colours the page's own colour lies under it. */
const cover = ({ palette }: Context, id: string, d: string): readonly Mark[] =>
  palette.contrast && d ? [mark('path', id, { d, fill: palette.ground })] : [];

/** Terraces behind the plane, from the foot up, each on an ink edge of its own. */
export function backMarks(context: Context, layout: Layout, hatch: string): readonly Mark[] {
  const { palette } = context;
  return layout.terraces.map((terrace) => {
    const { tread, whole } = outlineOf(layout, terrace);
    const { head, both } = layers(context, terrace, hatch);
    const walls = both.flatMap(([id, paint, from, to]) =>
      FACINGS.flatMap((facing) => {
        const d = wallPath(layout, terrace, facing, from, to);
        return d ? [mark('path', `${id}-${facing}`, { d, fill: paint.wall[facing] })] : [];
      }),
    );
    return mark('g', `terrace-${terrace.index}`, {}, [
      mark('path', 'ink', {
        d: whole,
        fill: palette.edge,
        stroke: palette.edge,
        'stroke-width': 2.9,
      }),
      ...cover(context, 'cover', whole),
      ...walls,
      ...(tread ? [mark('path', 'tread', { d: tread, fill: head.tread })] : []),
    ]);
  });
}

/** The cut face: flat terraces, lines between them, a faint hatch over all. */
export function faceMarks(context: Context, layout: Layout, hatch: string): readonly Mark[] {
  const { palette, scene } = context;
  const faces = layout.terraces.flatMap((terrace) =>
    layers(context, terrace, hatch).both.map(([id, paint, from, to]) =>
      mark('path', `face-${terrace.index}-${id}`, {
        d: facePath(layout, terrace, from, to),
        fill: paint.face,
      }),
    ),
  );
  const seams = layout.terraces.slice(1).map((terrace) => {
    const [, y] = layout.at(0, layout.plane, terrace.foot);
    const wet = paintedShare(context, terrace) > 0;
    return mark('path', `seam-${terrace.index}`, {
      d: terrace.faces.map(([a, b]) => `M${n(a)} ${n(y)}H${n(b)}`).join(''),
      stroke: wet ? palette.contourPainted : palette.contour,
      'stroke-opacity': wet ? palette.contourPaintedAlpha : palette.contourAlpha,
      'stroke-width': 1,
      fill: 'none',
    });
  });
  const hatched = (id: string, opacity: number, of: readonly Mark[]) => {
    const d = of.map(({ attrs }) => attrs['d']).join('');
    return palette.contrast || !d
      ? []
      : [mark('path', id, { d, fill: `url(#${scene}-${id})`, opacity })];
  };
  const wetFaces = faces.filter(({ id }) => id.endsWith('wet'));
  const cutHatch = [
    ...hatched('bands', 0.12, wetFaces),
    ...hatched(
      'cut',
      0.2,
      faces.filter(({ id }) => id.endsWith('dry')),
    ),
  ];
  const whole = layout.terraces
    .map((terrace) => facePath(layout, terrace, terrace.foot, terrace.head))
    .join('');
  return [
    ...cover(context, 'cover', whole),
    ...faces,
    ...cutHatch,
    ...seams.filter(({ attrs }) => attrs['d'] !== ''),
    ...edge(context, layout),
  ];
}

/** The head of the paint has an ink edge of its own, wherever it stops. */
function edge(context: Context, layout: Layout): readonly Mark[] {
  const { state, params, palette, boundValues } = context;
  if (state.level <= 0 || boundValues['level']?.status === 'judgement') return [];
  const share = Math.min(1, state.level / params.top);
  const terrace = layout.terraces.findLast(({ foot }) => foot < share);
  const [, y] = layout.at(0, layout.plane, share);
  const d = (terrace?.faces ?? []).map(([a, b]) => `M${n(a)} ${n(y)}H${n(b)}`).join('');
  if (!d) return [];
  return [mark('path', 'edge', { d, stroke: palette.edge, 'stroke-width': 1.6, fill: 'none' })];
}

/** The lines of the cut at 45 degrees: fine on paper, bands on paint. */
export function cutPatterns({ palette, scene, aspect }: Context): readonly Mark[] {
  const side = aspect === 'tall' ? 14 : 22;
  const size = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  const stroke = palette.night > 0.5 ? palette.contour : palette.ink;
  return [
    ['cut', side * 0.06],
    ['bands', side * 0.32],
  ].map(([id, width]) =>
    mark('pattern', `${id}`, { id: `${scene}-${id}`, ...size, patternTransform: 'rotate(-45)' }, [
      mark('path', 'stroke', {
        d: `M${side / 2} 0V${side}`,
        stroke,
        'stroke-width': Number(width),
      }),
    ]),
  );
}
