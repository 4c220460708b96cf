/** What is wrong with a stop's picture whatever the window: nothing to be seen, or nothing new. */
import type { Story } from '../../story/story.ts';
import type { StageScript, StoryScript } from '../../story/script/schema.ts';
import { fault, type Fault } from './fault.ts';
import { alike, type Drawn, type Stop } from './stops.ts';

const showsSame = (one: Drawn, other: Drawn): boolean =>
  one.id === other.id &&
  alike(one.labels, other.labels) &&
  (one.isGround ? alike(one.shown, other.shown) : alike(one.marks, other.marks));

/** Whether a stop shows what the one before it does. */
export const isSamePicture = (stop: Stop, before: Stop): boolean =>
  stop.drawn.length === before.drawn.length &&
  alike(stop.frame.mood, before.frame.mood) &&
  stop.drawn.every((one, i) => {
    const other = before.drawn[i];
    return other !== undefined && showsSame(one, other);
  });

/** What a script wrote for each build of a step, its own fields first. */
function stagesOf(script: StoryScript): readonly (readonly (StageScript | undefined)[])[] {
  return script.chapters.flatMap(({ steps }) =>
    steps.map(({ stage, builds = [] }) => [stage, ...builds.map((build) => build.stage)]),
  );
}

/** Whether something is asked for, rather than taken away or merely listed. */
const asks = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value as object).some(asks)
    : value !== null && value !== undefined;

type At = Pick<Stop, 'step' | 'build'> & { readonly fault: Fault };

/** Stops whose stage says something that no window shows. */
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

/** Least square units of paint that are something, and least width of a stroke that is more than a rule. */
const SOMETHING = { paint: 30, stroke: 2.5 };

/** Axes and rules alone are no picture. */
function showsNothing({ isGround, shapes, labels, kind }: Drawn): boolean {
  if (isGround || kind === 'words') return isGround ? false : shapes.length + labels.length === 0;
  let paint = 0;
  for (const { rect, stroke, lines } of shapes) {
    if (stroke >= SOMETHING.stroke || (stroke > 0 && !isLevelOrUpright(lines))) return false;
    if (stroke === 0) paint += (rect.right - rect.left) * (rect.foot - rect.top);
  }
  return paint < SOMETHING.paint;
}

/** Stops that leave the reader before an empty stage, each step once. */
export function emptyStages(story: Story, stops: readonly Stop[]): readonly At[] {
  return story.steps.flatMap(({ layout, builds }, step): readonly At[] => {
    const own = stops.filter((stop) => stop.step === step);
    if (layout.wide === 'side' && builds.every(({ cast }) => cast.wide.length === 0))
      return [{ step, build: 0, fault: fault('noScene', 'empty') }];
    const isBare = ({ drawn }: Stop) => drawn.length > 0 && drawn.every(showsNothing);
    // What begins empty and fills is a beginning.
    const begins = own.findIndex((stop) => !isBare(stop));
    const bare = own.slice(Math.max(0, begins)).find(isBare);
    if (!bare) return [];
    const scene = bare.drawn[0]?.id ?? '';
    return [{ step, build: bare.build, fault: fault('nothingSeen', 'empty', { scene }) }];
  });
}
