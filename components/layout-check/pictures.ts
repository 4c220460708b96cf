/** Faults of a stop's picture in any window: nothing visible, or nothing new. */
import type { Story } from '../../story/story.ts';
import type { StageScript, StoryScript } from '../../story/script/schema.ts';
import { fault, type Fault } from './fault.ts';
import { alike, type Drawn, type Stop } from './stops.ts';

const showsSame = (one: Drawn, other: Drawn): boolean =>
  one.id === other.id &&
  alike(one.labels, other.labels) &&
  (one.isGround ? alike(one.frameScene, other.frameScene) : alike(one.marks, other.marks));

/** Whether a stop shows the same picture as the one before it. */
export const isSamePicture = (stop: Stop, before: Stop): boolean =>
  stop.drawn.length === before.drawn.length &&
  alike(stop.frame.mood, before.frame.mood) &&
  stop.drawn.every((one, i) => {
    const other = before.drawn[i];
    return other !== undefined && showsSame(one, other);
  });

/** The `stage` fields of each step and its builds in the script. */
function stagesOf(script: StoryScript): readonly (readonly (StageScript | undefined)[])[] {
  return script.chapters.flatMap(({ steps }) =>
    steps.map(({ stage, builds = [] }) => [stage, ...builds.map((build) => build.stage)]),
  );
}

/** Whether the value sets something, rather than only removes or lists it. */
const asks = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value as object).some(asks)
    : value !== null && value !== undefined;

type At = Pick<Stop, 'step' | 'build'> & { readonly fault: Fault };

/** Stops whose `stage` changes nothing in any window. */
export function samePictures(
  script: StoryScript,
  stops: readonly (readonly Stop[])[],
): readonly At[] {
  const stages = stagesOf(script);
  const [first = []] = stops;
  return first.flatMap(({ step, build }, i) => {
    if (i === 0 || !asks(stages[step]?.[build])) return [];
    const isSame = stops.every((list) => {
      const [stop, before] = [list[i], list[i - 1]];
      return stop && before && stop.drawn.length > 0 && isSamePicture(stop, before);
    });
    return isSame ? [{ step, build, fault: fault('samePicture', `${build}`) }] : [];
  });
}

const isLevelOrUpright = (lines: readonly (readonly (readonly [number, number])[])[]): boolean =>
  lines.every((line) =>
    line.every(([x, y], i) => {
      const [px, py] = line[i - 1] ?? [x, y];
      return Math.abs(x - px) < 0.6 || Math.abs(y - py) < 0.6;
    }),
  );

/** The least visible area in square units, and the least width of a stroke that is no rule. */
const SOMETHING = { paint: 30, stroke: 2.5 };

/** Whether a scene shows nothing, or only axes and rules. */
function showsNothing({ isGround, shapes, labels, kind }: Drawn): boolean {
  if (isGround || kind === 'words') return isGround ? false : shapes.length + labels.length === 0;
  let paint = 0;
  for (const { rect, stroke, lines } of shapes) {
    if (stroke >= SOMETHING.stroke || (stroke > 0 && !isLevelOrUpright(lines))) return false;
    if (stroke === 0) paint += (rect.right - rect.left) * (rect.bottom - rect.top);
  }
  return paint < SOMETHING.paint;
}

/** Stops with an empty stage, at most one for each step. */
export function emptyStages(story: Story, stops: readonly Stop[]): readonly At[] {
  return story.steps.flatMap(({ layout, builds }, step): readonly At[] => {
    const stepStops = stops.filter((stop) => stop.step === step);
    if (layout.wide === 'side' && builds.every(({ cast }) => cast.wide.length === 0))
      return [{ step, build: 0, fault: fault('noScene', 'empty') }];
    const isBare = ({ drawn }: Stop) => drawn.length > 0 && drawn.every(showsNothing);
    // A step may begin empty if it fills later.
    const begins = stepStops.findIndex((stop) => !isBare(stop));
    const bare = stepStops.slice(Math.max(0, begins)).find(isBare);
    if (!bare) return [];
    const scene = bare.drawn[0]?.id ?? '';
    return [{ step, build: bare.build, fault: fault('nothingSeen', 'empty', { scene }) }];
  });
}
