/** Where the words stand: above the summits, beside a scale, at the fence. */
import { PLATE, type Label, type PlacedLabel, type RenderContext } from '../../../story/scene.ts';
import { cameraOf, type Camera } from '../../space/camera.ts';
import { measure } from '../kit/measure.ts';
import { gaugeLabels } from './gauge.ts';
import { foot, GHOSTS, summit, type Point } from './layout.ts';
import { roofsOf, under, type Box, type Roof } from './roofs.ts';
import type { Params, State } from './spec.ts';
import { standing, type PlacedInstance } from './placed-instance.ts';
import { dateLine, isDate, station } from './survey.ts';

type Moment = RenderContext<Params, State>;

const apart = (a: Box, b: Box) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** A generous guess at the width of a label: text is measured by the browser, not by us. */
const widthOf = (lines: readonly string[], tall: boolean) =>
  Math.max(
    ...lines.map((line, i) => line.length * (i === 0 ? (tall ? 7 : 8.4) : tall ? 6.4 : 7.1)),
  );

/**
 * Name and value; a label that says the name says it alone. Stacked in depth there is no sky between the peaks:
 * a judgement, which its soft edge says too, stands in one line with the name: "Rail: full".
 */
function linesOf({ params, aspect, state }: Moment, id: string, label: Label): readonly string[] {
  const peak = params.peaks[id]!;
  const name = aspect === 'tall' ? (peak.short ?? peak.name) : peak.name;
  if (label.text === peak.name) return [name];
  const soft = aspect === 'tall' && Math.abs((state.edges[id] ?? 0) - 1) < 0.5;
  const judged = soft
    ? /^[^\s:]+: (?<verdict>.+)$/u.exec(label.text)?.groups?.['verdict']
    : undefined;
  return judged ? [`${name}: ${judged}`] : [name, label.text];
}

interface Wanted {
  readonly label: Label;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly index: number;
}

const LINE = 18;
/** What the page's own header covers at the top of a plate. */
const HEADER = { wide: 56, tall: 66 } as const;

/** Where a label would stand if nobody were in its way, leader included: those before leave it free. */
function homeOf({ lines, at }: Wanted, tall: boolean): Box {
  const wide = widthOf(lines, tall);
  const left = tall ? at.x - wide / 2 : at.x - 3;
  const top = at.y - 24 - lines.length * LINE;
  return { left, right: tall ? left + wide : at.x + 8 + wide, top, bottom: at.y };
}

/** Wide: a leader up from the summit, the words beside its head, nudged up until they are free. */
function summitLabels(
  wanted: readonly Wanted[],
  roofs: readonly Roof[],
  moment: Moment,
): PlacedLabel[] {
  const { width, height } = PLATE[moment.aspect];
  const tall = moment.aspect === 'tall';
  const highest = HEADER[moment.aspect];
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const [turn, { label, lines, at, index }] of wanted.entries()) {
    const homes = wanted.slice(turn + 1).map((later) => homeOf(later, tall));
    const wide = widthOf(lines, tall);
    const deep = lines.length * LINE;
    const box = (rise: number, left: boolean): Box => {
      const top = at.y - rise - deep;
      const start = tall ? at.x - wide / 2 : left ? at.x - 8 - wide : at.x + 8;
      return { left: start, right: start + wide, top, bottom: top + deep + 4 };
    };
    const sides =
      label.side === 'left' ? [true] : label.side === 'right' || tall ? [false] : [false, true];
    let best = { rise: 16, left: sides[0]!, cost: Infinity };
    for (let rise = tall ? 14 : 24; rise <= (tall ? 60 : 200); rise += 6)
      for (const left of sides) {
        const b = box(rise, left);
        const off =
          Math.max(0, b.right - width + 26) +
          Math.max(0, 8 - b.left) +
          Math.max(0, highest - b.top);
        const leader = { left: at.x - 3, right: at.x + 3, top: b.top, bottom: at.y };
        const hits = taken.filter((t) => !apart(t, b) || (!tall && !apart(t, leader))).length;
        const inWay = homes.filter((home) => !apart(home, b)).length;
        const roof = tall ? 0 : roofs.filter((r) => r.index !== index && under(r, b)).length;
        const cost = rise + (left ? 14 : 0) + off * 20 + hits * 900 + inWay * 300 + roof * 260;
        if (cost < best.cost) best = { rise, left, cost };
      }
    const chosen = box(best.rise, best.left);
    taken.push(chosen);
    if (!tall) taken.push({ left: at.x - 2, right: at.x + 2, top: chosen.top, bottom: at.y });
    placed.push({
      id: label.anchor,
      x: (tall ? at.x : best.left ? at.x - 8 : at.x + 8) / width,
      y: (chosen.top + 14) / height,
      lines,
      align: tall ? 'middle' : best.left ? 'end' : 'start',
      role: label.style === 'note' ? 'note' : 'strong',
      leader: { x: at.x / width, y: (at.y - 5) / height },
      opacity: label.opacity,
    });
  }
  return placed;
}

/** Words at a point of their own: a fence, a foot, a ghost, the station. */
function pointLabel(
  moment: Moment,
  label: Label,
  at: Point,
  align: PlacedLabel['align'],
  role: PlacedLabel['role'],
  leader?: Point,
): PlacedLabel {
  const { width, height } = PLATE[moment.aspect];
  return {
    id: label.anchor,
    x: at.x / width,
    y: at.y / height,
    lines: [label.text],
    align,
    role: label.style === 'note' ? 'note' : role,
    ...(leader && { leader: { x: leader.x / width, y: leader.y / height } }),
    opacity: label.opacity,
  };
}

/** A date on its line: the year large, then what it promises. */
function dateLabels(
  moment: Moment,
  label: Label,
  s: PlacedInstance,
  level: 'goal' | 'near' | 'far',
  camera: Camera,
): PlacedLabel[] {
  const { from, to } = dateLine(s, level, camera, Object.keys(moment.params.peaks).length);
  const [year = '', said = ''] = label.text.split(/;\s*/);
  const [size, gap] = [27, 8];
  const room = measure(year, size) + gap + measure(said, 14);
  const x = to > from.x ? Math.max(from.x + 14, to - room) : to;
  const role = 'label' as const;
  return [
    { ...pointLabel(moment, label, { x, y: from.y - 7 }, 'start', 'figure'), lines: [year] },
    {
      ...pointLabel(
        moment,
        label,
        { x: x + measure(year, size) + gap, y: from.y - 7 },
        'start',
        role,
      ),
      id: `${label.anchor}-said`,
      lines: [said],
    },
  ];
}

function partLabel(
  moment: Moment,
  label: Label,
  s: PlacedInstance,
  part: string,
  camera: Camera,
): PlacedLabel[] {
  const peaks = Object.keys(moment.params.peaks).length;
  const low = foot(s, camera);
  if (part === 'fence')
    return [
      pointLabel(moment, label, { x: low.x, y: low.y + 46 }, 'middle', 'friction', {
        x: low.x,
        y: low.y + 12,
      }),
    ];
  if (part === 'foot')
    return [
      {
        ...pointLabel(moment, label, { x: low.x, y: low.y + 30 }, 'middle', 'strong'),
        lines: label.text.split(/;\s*/),
      },
    ];
  if ((part === 'near' || part === 'far' || part === 'goal') && isDate(label.text))
    return dateLabels(moment, label, s, part, camera);
  if (part === 'near' || part === 'far') {
    const at = summit(s, camera, peaks, s.height * GHOSTS[part], s.radius);
    return [pointLabel(moment, label, { x: at.x + 12, y: at.y + 4 }, 'start', 'label')];
  }
  return [];
}

/** Every label of a moment, as fractions of the plate. */
export function labelsOf(moment: Moment): readonly PlacedLabel[] {
  const camera = cameraOf(moment.state.view, moment.aspect);
  const standings = standing(moment);
  const peaks = Object.keys(moment.params.peaks).length;
  const { width, height } = PLATE[moment.aspect];
  const wanted: Wanted[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of moment.labels) {
    if (label.anchor === 'station') {
      const { x, y } = station(camera);
      placed.push(pointLabel(moment, label, { x: x + 18, y: y + 24 }, 'start', 'label'));
      continue;
    }
    const index = standings.findIndex(
      ({ id }) => label.anchor === id || label.anchor.startsWith(`${id}-`),
    );
    const s =
      standings.find(({ id }) => label.anchor === id) ??
      standings
        .filter(({ id }) => label.anchor.startsWith(`${id}-`))
        .sort((a, b) => b.id.length - a.id.length)[0];
    if (!s || index < 0) continue;
    const part = label.anchor.slice(s.id.length + 1);
    const beside = gaugeLabels(moment, label, s, part, camera);
    if (beside) placed.push(...beside);
    else if (part === '' || part === 'sight' || (part === 'goal' && !isDate(label.text))) {
      const outline = part === 'goal' || part === 'sight';
      const at = summit(s, camera, peaks, outline ? s.height : s.tall, s.broad);
      const lines = part === '' ? linesOf(moment, s.id, label) : [label.text];
      // What lies off the plate has no words: they would hang in the air.
      if (at.x > -0.02 * width && at.x < 1.02 * width && at.y < height)
        wanted.push({ label, lines, at, index: standings.indexOf(s) });
    } else placed.push(...partLabel(moment, label, s, part, camera));
  }
  const roofs = standings.flatMap((s, index) => roofsOf(s, index, camera));
  wanted.sort((a, b) => a.at.x - b.at.x);
  return [...placed, ...summitLabels(wanted, roofs, moment)];
}
