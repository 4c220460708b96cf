/** Direct labels: a name and a value where a line ends, instead of a legend. */
import { PLATE } from '../../../story/scene.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { drawingOf, heightOf } from './drawing.ts';
import { endsOf, shareOf } from './extent.ts';
import { goalStart } from './goals.ts';
import { fitted, measure } from '../kit/measure.ts';
import type { Moment } from './params.ts';
import { LINE_HEIGHT, spread } from '../kit/place.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine, Point } from './rows.ts';
import { pathOf } from './strokes.ts';
import type { Pair, Words } from '../kit/plate.ts';

const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** A semicolon breaks a label's line. */
export const linesOfText = (text: string): readonly string[] => text.split(/;\s*/);

function ownText({ end, name }: DrawnLine, last: Point, tall: boolean): readonly string[] {
  if (end === 'name') return [name];
  if (end === 'value') return [last.text];
  const whole = `${name} ${last.text}`;
  return tall && measure(whole, 13) > 78 ? [name, last.text] : [whole];
}

interface EndWords {
  readonly words: Words;
  readonly head: Pair;
  readonly centre: number;
  /** Whether it stands beside its line; else a leader ties them. */
  readonly near: boolean;
}

interface Wanted {
  readonly line: DrawnLine;
  readonly head: Pair;
  readonly lines: readonly string[];
  readonly role: Words['role'];
  readonly opacity: number;
  /** Who stays when there is no room for all: 2 the script's own words, 1 focus and ink, 0 others. */
  readonly rank: number;
}

/** Where the pen is: no further than any line reaches. */
function frontOf({ state }: Moment, plan: PanelPlan): number {
  const lasts = plan.lines
    .filter(({ role }) => role !== 'goal')
    .map((line) => line.points.at(-1)?.at ?? plan.from);
  const pen = Math.min(state.until, Math.max(plan.from, ...lasts));
  return plan.x(Math.min(Math.max(pen, plan.from), plan.to));
}

/** How far dots of a comparison's name, from another table, have arrived. */
function takenOver(moment: Moment, plan: PanelPlan, { name }: DrawnLine): number {
  const others = plan.lines.filter((line) => line.role === 'dots' && line.name === name);
  const lone = others.flatMap((line) => drawingOf(moment, plan, line).lone);
  return Math.max(0, ...lone.map(({ grown }) => grown));
}

function wantedEnds(moment: Moment, plan: PanelPlan, front: number, room: number) {
  const { state } = moment;
  const tall = moment.aspect === 'tall';
  return plan.lines.flatMap((line): readonly Wanted[] => {
    const ends = endsOf(state, line);
    const { head, lone, strength } = drawingOf(moment, plan, line);
    const said = moment.labels.find((label) => label.anchor === line.id);
    if (!ends || !head || line.role === 'goal' || (line.end === 'none' && !said)) return [];
    if (head[0] > front + 1) return [];
    // Later dots of the same name take the words over.
    const later = line.role === 'comparison' ? takenOver(moment, plan, line) : 0;
    if (later >= 1) return [];
    // Words come after the thing they name.
    const whole = clamp((shareOf(state, line) - 0.75) * 4);
    const arrived = lone.length > 0 ? Math.max(...lone.map((one) => one.grown)) : 1;
    const fresh = whole * arrived * (1 - later);
    const opacity = (said ? said.opacity : state.ends) * fresh * (0.35 + 0.65 * strength);
    const lines = (said ? linesOfText(said.text) : ownText(line, ends[1], tall)).flatMap((one) =>
      fitted(one, room, tall ? 13.5 : 15),
    );
    const main = line.role === 'ridge' || line.role === 'line';
    const role = said?.style === 'note' ? 'note' : main ? 'strong' : 'label';
    const focused = moment.focus.length > 0 && strength > 0.9;
    return [{ line, head, lines, role, opacity, rank: said ? 2 : main || focused ? 1 : 0 }];
  });
}

const heightOfWords = (lines: readonly string[]) => lines.length * LINE_HEIGHT + 3;
const heightOfAll = (all: readonly Wanted[]) =>
  all.reduce((sum, { lines }) => sum + heightOfWords(lines), 0);

/** A column too full for all: first names alone, then only those that matter most. */
function thinned(all: readonly Wanted[], room: number): readonly Wanted[] {
  if (heightOfAll(all) <= room) return all;
  const short = all.map((one) => (one.rank === 2 ? one : { ...one, lines: [one.line.name] }));
  const kept = [...short];
  while (heightOfAll(kept) > room) {
    const least = Math.min(...kept.map(({ rank }) => rank));
    if (least === 2) break;
    kept.splice(
      kept.findLastIndex(({ rank }) => rank === least),
      1,
    );
  }
  return kept;
}

/**
 * They stand in one column that moves with the pen, so that none jumps when its line ends early;
 * a leader ties those that stand away from their line.
 */
function placedEnds(moment: Moment, plan: PanelPlan): readonly EndWords[] {
  const front = frontOf(moment, plan);
  const x = front + (moment.aspect === 'tall' ? 9 : 13);
  const room = PLATE[moment.aspect].width - 6 - x;
  const [top, foot] = [plan.box.y - 14, plan.box.y + plan.box.height + 4];
  const wanted = thinned(wantedEnds(moment, plan, front, room), foot - top);
  const centres = spread(
    wanted.map(({ head, lines }) => ({ centre: head[1], height: heightOfWords(lines) })),
    top,
    foot,
  );
  return wanted.map(({ line, head, lines, role, opacity }, i) => {
    const centre = centres[i] ?? head[1];
    const y = centre - ((lines.length - 1) * LINE_HEIGHT) / 2 + 5;
    const near = front - head[0] < 8 && Math.abs(centre - head[1]) < (lines.length > 1 ? 26 : 15);
    const words = { id: line.id, x, y, lines, align: 'start', role, opacity } as const;
    return { words, head, centre, near };
  });
}

export const endWords = (moment: Moment, plan: PanelPlan): readonly Words[] =>
  placedEnds(moment, plan).map(({ words }) => words);

/** Leaders from lines to their words. Marks and not part of the labels: they end at half height. */
export const endTies = (moment: Moment, plan: PanelPlan): readonly Mark[] =>
  placedEnds(moment, plan)
    .filter(({ near }) => !near)
    .map(({ words, head, centre }) =>
      mark('path', `tie-${words.id}`, {
        d: pathOf([
          [head[0] + 5, head[1]],
          [words.x - 4, centre],
        ]),
        fill: 'none',
        stroke: moment.palette.ink,
        'stroke-width': 1,
        opacity: Math.round(words.opacity * 80) / 100,
      }),
    );

/** A goal says its name on its own outline, where its last step begins. */
export function goalWords(moment: Moment, plan: PanelPlan): readonly Words[] {
  const { state } = moment;
  return plan.lines.flatMap((line) => {
    const last = line.points.at(-1);
    if (line.role !== 'goal' || last?.value === undefined) return [];
    const said = moment.labels.find((label) => label.anchor === line.id);
    if (line.end === 'none' && !said) return [];
    const before = line.points.at(-2)?.at ?? goalStart(plan, line);
    const drawn = clamp(shareOf(state, line) * state.goals * 4 - 3);
    const words = line.end === 'name' ? line.name : `${line.name}: ${last.text}`;
    return {
      id: line.id,
      x: plan.x(before) + (line.points.length > 1 ? 4 : 0),
      y: heightOf(plan, state.rise, last.value) - 9,
      lines: said ? linesOfText(said.text) : [line.end === 'value' ? last.text : words],
      align: 'start',
      role: 'label',
      opacity: drawn * (said?.opacity ?? state.ends),
    };
  });
}
