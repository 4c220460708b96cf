/** The rock itself: what stands behind the cut, modelled, and the flat face of the cut. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { bare, painted, paintedShare, type Paint } from './colours.ts';
import type { Moment } from './params.ts';
import { FACINGS, facePath, outlineOf, wallPath } from './paths.ts';
import type { Plan, Terrace } from './plan.ts';

const n = round1;

function layers(moment: Moment, terrace: Terrace, hatch: string) {
  const share = paintedShare(moment, terrace);
  const middle = share >= 1 ? terrace.head : terrace.foot + (terrace.head - terrace.foot) * share;
  const wet = painted(moment, terrace, hatch);
  const dry = bare(moment);
  const both: readonly (readonly [string, Paint, number, number])[] = [
    ['wet', wet, terrace.foot, middle],
    ['dry', dry, middle, terrace.head],
  ];
  return { head: share >= 1 ? wet : dry, both: both.filter(([, , from, to]) => to - from > 1e-6) };
}

/** Hatch covers nothing: in forced colours the page's own colour lies under it. */
const cover = ({ palette }: Moment, id: string, d: string): readonly Mark[] =>
  palette.contrast && d ? [mark('path', id, { d, fill: palette.ground })] : [];

/** Terraces behind the plane, from the foot up, each on an ink edge of its own. */
export function backMarks(moment: Moment, plan: Plan, hatch: string): readonly Mark[] {
  const { palette } = moment;
  return plan.terraces.map((terrace) => {
    const { tread, whole } = outlineOf(plan, terrace);
    const { head, both } = layers(moment, terrace, hatch);
    const walls = both.flatMap(([id, paint, from, to]) =>
      FACINGS.flatMap((facing) => {
        const d = wallPath(plan, terrace, facing, from, to);
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
      ...cover(moment, 'cover', whole),
      ...walls,
      ...(tread ? [mark('path', 'tread', { d: tread, fill: head.tread })] : []),
    ]);
  });
}

/** The cut face: flat terraces, lines between them, a faint hatch over all. */
export function faceMarks(moment: Moment, plan: Plan, hatch: string): readonly Mark[] {
  const { palette, scene } = moment;
  const faces = plan.terraces.flatMap((terrace) =>
    layers(moment, terrace, hatch).both.map(([id, paint, from, to]) =>
      mark('path', `face-${terrace.index}-${id}`, {
        d: facePath(plan, terrace, from, to),
        fill: paint.face,
      }),
    ),
  );
  const seams = plan.terraces.slice(1).map((terrace) => {
    const [, y] = plan.at(0, plan.plane, terrace.foot);
    const wet = paintedShare(moment, terrace) > 0;
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
  const whole = plan.terraces
    .map((terrace) => facePath(plan, terrace, terrace.foot, terrace.head))
    .join('');
  return [
    ...cover(moment, 'cover', whole),
    ...faces,
    ...cutHatch,
    ...seams.filter(({ attrs }) => attrs['d'] !== ''),
    ...edge(moment, plan),
  ];
}

/** The head of the paint has an ink edge of its own, wherever it stops. */
function edge(moment: Moment, plan: Plan): readonly Mark[] {
  const { state, params, palette, boundValues } = moment;
  if (state.level <= 0 || boundValues['level']?.status === 'judgement') return [];
  const share = Math.min(1, state.level / params.top);
  const terrace = plan.terraces.findLast(({ foot }) => foot < share);
  const [, y] = plan.at(0, plan.plane, share);
  const d = (terrace?.faces ?? []).map(([a, b]) => `M${n(a)} ${n(y)}H${n(b)}`).join('');
  if (!d) return [];
  return [mark('path', 'edge', { d, stroke: palette.edge, 'stroke-width': 1.6, fill: 'none' })];
}

/** The lines of the cut at 45 degrees: fine on paper, bands on paint. */
export function cutPatterns({ palette, scene, aspect }: Moment): readonly Mark[] {
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
