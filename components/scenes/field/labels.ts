/** Where the words stand: above the rows, at a hill, along the staff; and what one mark stands for. */
import { PLATE, type Label, type PlacedLabel } from '../../../story/scene.ts';
import { cameraOf, lift, plateX, plateY, type Camera } from '../../space/camera.ts';
import { fitted, measure } from '../kit/measure.ts';
import { LINE_HEIGHT, SIZE, spread } from '../kit/place.ts';
import { areaOf, onPlate, type PictureLabel } from '../kit/plate.ts';
import { HEADING, homeOf, plainOf, sitesOf, standsOf } from './layout.ts';
import type { Context } from './spec.ts';
import { staffOf } from './staff.ts';
import { placeOf } from './placed-instance.ts';

const wordsOf = (
  label: Label,
  rest: Omit<PictureLabel, 'id' | 'lines' | 'opacity'>,
): PictureLabel => ({
  id: label.anchor,
  lines: [label.text],
  opacity: label.opacity,
  ...rest,
});

/** Above its rows: what stands there, what of it is of the earlier time, what one mark counts. */
function rowWords(context: Context, id: string, camera: Camera): readonly PictureLabel[] {
  const { params, aspect, labels, state } = context;
  const { sites, box } = sitesOf(params, aspect).get(id)!;
  const group = params.groups[id]!;
  if (!box) return [];
  const first = placeOf(camera, sites[0]!);
  const home = placeOf(homeOf(params, aspect), sites[0]!);
  const shift = { x: first.x - home.x, y: first.y - home.y };
  const [x, top] = [box.x + shift.x, box.y + shift.y - HEADING[aspect]];
  const strong = labels.find(({ anchor }) => anchor === id);
  const early = labels.find(({ anchor }) => anchor === `${id}-earlier`);
  const opacity = (state.shown[id] ?? 1) * Math.min(1, state.counts[id] ?? 0);
  // On a wide stage hills stand behind the first rows, at the right: all words keep to the left.
  const behind = aspect === 'wide' && Object.keys(params.hills).length > 0;
  const left = behind && plainOf(params)[0] === id && !group.on;
  const up = left ? 19 : 0;
  const lone = !strong && !early;
  return [
    ...(strong ? [wordsOf(strong, { x, y: top + 17 - up, align: 'start', role: 'strong' })] : []),
    ...(early ? [wordsOf(early, { x, y: top + 36 - up, align: 'start', role: 'label' })] : []),
    {
      id: `${id}-rule`,
      x: left || lone ? x : x + box.width,
      y: top + (left && !early ? 17 : 36),
      lines: [group.rule],
      align: left || lone ? 'start' : 'end',
      role: 'axis',
      opacity,
    },
  ];
}

/** The staff's dates and how many marks stood by then, none on another, and its head. */
function staffWords(context: Context, camera: Camera): readonly PictureLabel[] {
  const staff = staffOf(context, camera);
  const { params, state, aspect } = context;
  if (!staff || !params.staff) return [];
  const ticks = staff.ticks.filter(({ reached }) => reached > 0.01);
  const x = staff.x + (aspect === 'wide' ? 20 : 10);
  const centres = spread(
    ticks.map(({ y }) => ({ centre: y, height: LINE_HEIGHT })),
    40,
    staff.foot + 24,
  );
  const last = ticks.at(-1);
  const words = ticks.map(({ row, marks, reached }, i): PictureLabel => ({
    id: `staff-${row.x}`,
    x,
    y: (centres[i] ?? 0) + 5,
    lines: [`${row.x}\u2003${marks}`],
    align: 'start',
    role: ticks[i] === last && aspect === 'wide' ? 'strong' : 'axis',
    opacity: state.staff * reached,
  }));
  const head = fitted(params.staff.head, aspect === 'wide' ? 118 : 78, SIZE.axis);
  const top = Math.min(staff.top, ...centres) - 22 - (head.length - 1) * LINE_HEIGHT;
  return [
    ...words,
    {
      id: 'staff-head',
      x: x - (aspect === 'wide' ? 0 : 12),
      y: top,
      lines: head,
      align: 'start',
      role: 'axis',
      opacity: state.staff,
    },
  ];
}

/** Marks on a hill: the count at its summit's left, the rule at the upper left of the picture. */
function hillGroupWords(context: Context, id: string): readonly PictureLabel[] {
  const { params, aspect, labels, state } = context;
  const group = params.groups[id]!;
  if (!group.on) return [];
  const area = areaOf(aspect, 'side');
  const own = labels.filter(({ anchor }) => anchor === id || anchor === `${id}-earlier`);
  const base = { x: area.x, align: 'start' as const };
  return [
    ...own.map((label, i) =>
      wordsOf(label, { ...base, y: area.y + 14 + i * 20, role: i === 0 ? 'strong' : 'label' }),
    ),
    {
      ...base,
      id: `${id}-rule`,
      y: area.y + 14 + own.length * 21,
      lines: fitted(group.rule, aspect === 'wide' ? 230 : 270, SIZE.axis),
      role: 'axis',
      opacity: (state.shown[id] ?? 1) * Math.min(1, state.counts[id] ?? 0),
    },
  ];
}

/** At the summit: beside it where marks stand on it, above it where nothing does. */
function hillWords(context: Context, camera: Camera): readonly PictureLabel[] {
  const { params, aspect, labels } = context;
  const bearing = new Set(Object.values(params.groups).map(({ on }) => on));
  const { width } = PLATE[aspect];
  return standsOf(params, aspect).flatMap(({ id, hill, height, x, z }) =>
    labels
      .filter(({ anchor }) => anchor === id)
      .map((label) => {
        const at = { x: plateX(camera, x), y: plateY(camera, lift(aspect, height, z)) };
        if (bearing.has(id))
          return wordsOf(label, {
            x: at.x + 16 + 0.14 * hill.radius * camera.scale,
            y: at.y + 8,
            align: 'start',
            role: 'label',
          });
        const half = measure(label.text, SIZE.label) / 2;
        const middle = Math.max(8 + half, Math.min(width - 8 - half, at.x));
        return wordsOf(label, { x: middle, y: at.y - 28, align: 'middle', role: 'label' });
      }),
  );
}

/** Every label of a context, as fractions of the plate. */
export function labelsOf(context: Context): readonly PlacedLabel[] {
  const camera = cameraOf(context.state.view, context.aspect);
  const groups = Object.keys(context.params.groups);
  return [
    ...groups.flatMap((id) => rowWords(context, id, camera)),
    ...groups.flatMap((id) => hillGroupWords(context, id)),
    ...staffWords(context, camera),
    ...hillWords(context, camera),
  ].map((words) => onPlate(context.aspect, words));
}
