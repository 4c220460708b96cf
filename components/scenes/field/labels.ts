/** The places of words: above the rows, at a hill, along the staff; and the line that explains one mark. */
import { breakLines } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { shortDate } from '../kit/date-ticks.ts';
import { dateText } from '../kit/dates.ts';
import { PLATE, type Label, type PlacedLabel } from '../../../story/scene.ts';
import { cameraOf, toPlate, type Camera } from '../../space/camera.ts';
import { column } from '../kit/place.ts';
import { areaOf, onPlate, type Pair, type PictureLabel } from '../kit/plate.ts';
import { label } from '../kit/text.ts';
import { HEADING, homeOf, plainOf, sitesOf, standsOf } from './layout.ts';
import { sitePoint } from './placed.ts';
import type { Context } from './params.ts';
import { staffOf } from './staff.ts';

const scripted = (
  { anchor, text, opacity }: Label,
  at: Pair,
  role: PlacedLabel['role'],
  align: PlacedLabel['align'] = 'start',
): PictureLabel => label(anchor, at, [text], role, { align, opacity });

/** Opacity of the line that explains a group's marks: it appears with the first mark. */
const ruleOpacity = ({ state }: Context, id: string): number =>
  (state.shown[id] ?? 1) * Math.min(1, state.counts[id] ?? 0);

/** Above a group's rows: the amount, the amount at the earlier time, and what one mark stands for. */
function rowLabels(context: Context, id: string, camera: Camera): readonly PictureLabel[] {
  const { params, aspect, labels } = context;
  const { sites, box } = sitesOf(params, aspect).get(id)!;
  const { on, rule } = params.groups[id]!;
  if (!box) return [];
  const now = sitePoint(camera, sites[0]!);
  const home = sitePoint(homeOf(params, aspect), sites[0]!);
  const x = box.x + now[0] - home[0];
  const top = box.y + now[1] - home[1] - HEADING[aspect];
  const strong = labels.find(({ anchor }) => anchor === id);
  const early = labels.find(({ anchor }) => anchor === `${id}-earlier`);
  // On a wide stage hills stand behind the first rows, on the right: all words stay on the left.
  const isBehind = aspect === 'wide' && Object.keys(params.hills).length > 0;
  const isLeft = isBehind && plainOf(params)[0] === id && !on;
  const up = isLeft ? 19 : 0;
  const startsLeft = isLeft || (!strong && !early);
  const ruleAt: Pair = [startsLeft ? x : x + box.width, top + (isLeft && !early ? 17 : 36)];
  return [
    ...(strong ? [scripted(strong, [x, top + 17 - up], 'strong')] : []),
    ...(early ? [scripted(early, [x, top + 36 - up], 'label')] : []),
    label(`${id}-rule`, ruleAt, [rule], 'axis', {
      align: startsLeft ? 'start' : 'end',
      opacity: ruleOpacity(context, id),
    }),
  ];
}

/** The staff's heading, its dates and the number of marks by then, without overlap. */
function staffLabels(context: Context, camera: Camera): readonly PictureLabel[] {
  const staff = staffOf(context, camera);
  const { params, state, aspect, lang } = context;
  if (!staff || !params.staff) return [];
  const isWide = aspect === 'wide';
  const ticks = staff.ticks.filter(({ reached }) => reached > 0.01);
  const x = staff.x + (isWide ? 20 : 10);
  const ats = staff.ticks.map(({ row }) => row.at ?? 0);
  const span = [Math.min(...ats), Math.max(...ats)] as const;
  /** Near the edge of a phone there is no room for a month. */
  const dated = (x: string) => (isWide ? dateText(x, lang) : shortDate(x, span, lang));
  const entries = ticks.map(({ row, marks, reached, y }, i) => ({
    id: `staff-${row.x}`,
    lines: [`${dated(row.x ?? '')}\u2003${numberPrinter(lang)(marks)}`],
    role: isWide && i === ticks.length - 1 ? ('strong' as const) : ('axis' as const),
    opacity: state.staff * reached,
    centre: y,
  }));
  const dates = column(entries, context.type, { x, top: 40, bottom: staff.bottom + 24 });
  const titleLines = breakLines(params.staff.head, isWide ? 118 : 72, context.type.axis);
  const top =
    Math.min(staff.top, ...dates.map(({ y }) => y - 5)) -
    22 -
    (titleLines.length - 1) * context.type.line;
  const opacity = state.staff;
  return [
    ...dates,
    label('staff-head', [isWide ? x : x - 12, top], titleLines, 'axis', { opacity }),
  ];
}

/** For marks on a hill: the count left of its summit, the explanation in the upper left of the picture. */
function hillGroupLabels(context: Context, id: string): readonly PictureLabel[] {
  const { params, aspect, type, labels } = context;
  const { on, rule } = params.groups[id]!;
  if (!on) return [];
  const { x, y } = areaOf(aspect, 'side');
  const groupLabels = labels.filter(({ anchor }) => anchor === id || anchor === `${id}-earlier`);
  const lines = breakLines(rule, aspect === 'wide' ? 230 : 270, type.axis);
  return [
    ...groupLabels.map((one, i) =>
      scripted(one, [x, y + 14 + i * 20], i === 0 ? 'strong' : 'label'),
    ),
    label(`${id}-rule`, [x, y + 14 + groupLabels.length * 21], lines, 'axis', {
      opacity: ruleOpacity(context, id),
    }),
  ];
}

/** At the summit: beside it if marks stand on it, otherwise above it. */
function hillLabels(context: Context, camera: Camera): readonly PictureLabel[] {
  const { params, aspect, type, labels } = context;
  const bearing = new Set(Object.values(params.groups).map(({ on }) => on));
  return labels.flatMap((one): readonly PictureLabel[] => {
    const stand = standsOf(params, aspect).find(({ id }) => id === one.anchor);
    if (!stand) return [];
    const [x, y] = toPlate(camera, stand.x, stand.z, stand.tall);
    if (bearing.has(stand.id))
      return [scripted(one, [x + 16 + 0.14 * stand.broad * camera.scale, y + 8], 'label')];
    const half = measure(one.text, type.label) / 2;
    const middle = Math.max(8 + half, Math.min(PLATE[aspect].width - 8 - half, x));
    return [scripted(one, [middle, y - 28], 'label', 'middle')];
  });
}

/** Every label of a context, as fractions of the plate. */
export function labelsOf(context: Context): readonly PlacedLabel[] {
  const camera = cameraOf(context.state.view, context.aspect);
  const groups = Object.keys(context.params.groups);
  return [
    ...groups.flatMap((id) => rowLabels(context, id, camera)),
    ...groups.flatMap((id) => hillGroupLabels(context, id)),
    ...staffLabels(context, camera),
    ...hillLabels(context, camera),
  ].map((words) => onPlate(context.aspect, words));
}
