/**
 * A drawing from the story's folder: one camera over its parts, each with its own visibility and
 * progress of drawing.
 */
import { clamp, mark, type Mark, rect, round1, round2 } from '../kit/marks.ts';
import { drawingOf, type Picture } from '../kit/picture.ts';
import { emphasisOpacity } from '../kit/text.ts';
import type { Box } from '../kit/plate.ts';
import { type Camera, cameraOf } from './camera.ts';
import { labelsOf } from './labels.ts';
import { type Branch, groupAttrs, type Layout, layoutOf, type Unit } from './layout.ts';
import type { Context } from './params.ts';
import { sheetOf } from './sheet.ts';

/** Opacity of what is not in focus. */
const PALE = 0.28;
/** The shapes that belong to no part. */
const REST = ['rest'];

/** The grid for a smaller still, in units of the drawing, from a share of a pixel on the plate. */
const gridOf = ({ detail = 1 }: Context, { scale }: Camera): number =>
  detail >= 1 ? 0 : round1((1.4 * (1 / detail - 1)) / scale);

function unitMarks(unit: Unit, context: Context, grid: number): readonly Mark[] {
  const anchors = unit.parts.length > 0 ? unit.parts : REST;
  const { palette, state } = context;
  const drawn = Math.min(...anchors.map((part) => state.drawn[part] ?? 1));
  const visibility = unit.parts.length > 0 ? 1 : (state.shown['rest'] ?? 1);
  const strength = unit.isGround ? 1 : emphasisOpacity(context, PALE, ...anchors);
  const opacity = round2(visibility * strength);
  if (opacity === 0 || drawn === 0) return [];
  const coat = (name: 'full' | 'lines') => unit.marks(name, palette.contrast, grid);
  const attrs = opacity < 1 ? { opacity } : {};
  if (drawn >= 1) return [mark('g', unit.id, attrs, coat('full'))];
  const dash = { 'stroke-dasharray': 1, 'stroke-dashoffset': round2(1 - drawn) };
  const held = clamp(drawn * 3 - 2);
  return [
    mark('g', unit.id, attrs, [
      mark('g', 'lines', dash, coat('lines')),
      ...(held > 0 ? [mark('g', 'full', { opacity: round2(held) }, coat('full'))] : []),
    ]),
  ];
}

function branchMarks(
  branch: Branch | Unit,
  context: Context,
  grid: number,
  layout: Layout,
): readonly Mark[] {
  if (!('of' in branch)) return unitMarks(branch, context, grid);
  const { id, part, of } = branch;
  const visibility = part === undefined ? 1 : (context.state.shown[part] ?? 1);
  const inner = visibility > 0 ? of.flatMap((one) => branchMarks(one, context, grid, layout)) : [];
  if (inner.length === 0) return [];
  const { opacity: groupOpacity = 1, ...attrs } = groupAttrs(branch, layout.ref);
  const opacity = round2(Number(groupOpacity) * visibility);
  return [mark('g', id, { ...attrs, ...(opacity < 1 && { opacity }) }, inner)];
}

/** Share of the frame over which a close view fades out at each edge, as a painting on silk does. */
const SOFT = 0.07;
/** A mask for a close view: black at the edges of the frame, the darker the nearer the view. */
function softEdge({ ref }: Layout, { width, height }: Box, nearness: number): readonly Mark[] {
  const box = { x: 0, y: 0, width, height };
  const stops = [0, SOFT / 2, SOFT, 1 - SOFT, 1 - SOFT / 2, 1].map((offset, i) =>
    mark('stop', `${i}`, { offset, 'stop-opacity': nearness * [1, 0.5, 0, 0, 0.5, 1][i]! }),
  );
  const shades = { across: {}, down: { x2: 0, y2: 1 } };
  return [
    ...Object.entries(shades).map(([id, way]) =>
      mark('linearGradient', id, { id: ref(id), ...way }, stops),
    ),
    mark('mask', 'soft', { id: ref('soft'), maskUnits: 'userSpaceOnUse', ...box }, [
      rect('all', box, { fill: '#fff' }),
      ...Object.keys(shades).map((id) => rect(id, box, { fill: `url(#${ref(id)})` })),
    ]),
  ];
}

export const drawing = drawingOf(layoutOf, (layout, context: Context): Picture => {
  const { frame, found, pad, branches, defs } = layout;
  const camera = cameraOf(layout, context);
  const grid = gridOf(context, camera);
  const sheet = sheetOf(layout, context);
  const page = { x: -pad, y: -pad, width: found.width + 2 * pad, height: found.height + 2 * pad };
  const transform = `translate(${round1(camera.x)} ${round1(camera.y)}) scale(${Number(camera.scale.toPrecision(5))})`;
  const { attrs } = rect('frame', frame, {});
  const nearness = round2(clamp((camera.scale / layout.fit - 1) * 2));
  const seen = mark('g', 'camera', { transform }, [
    ...(sheet.presence > 0
      ? [rect('sheet', page, { fill: sheet.colour, opacity: sheet.presence })]
      : []),
    ...branches.flatMap((one) => branchMarks(one, context, grid, layout)),
  ]);
  const isSoft = nearness > 0 && !context.palette.contrast;
  return {
    // A nested svg clips what lies outside a close view.
    marks: [
      mark('svg', 'frame', attrs, [
        ...defs,
        ...(isSoft ? softEdge(layout, frame, nearness) : []),
        mark('g', 'seen', isSoft ? { mask: `url(#${layout.ref('soft')})` } : {}, [seen]),
      ]),
    ],
    labels: labelsOf(layout, context, camera, sheet),
  };
});
