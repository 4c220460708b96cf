/** Stills: the hold of each step as SVG files, from the same frame that the live stage draws. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { Aspect } from '../../story/scene.ts';
import type { Position, Timeline, TimelineStep } from '../../story/story.ts';
import { opensElsewhere, startOf, stopsOf } from '../../story/timeline/move.ts';
import type { Tone } from './moment.ts';
import { paperName, stillName } from './still-name.ts';
import { stillFrameAt, StillSvg, type StillFrame } from './still-svg.tsx';

const ASPECTS: readonly Aspect[] = ['wide', 'tall'];

/** The position of a build's stop. */
function stopOf(timeline: Timeline, stepIndex: number, buildIndex: number): Position {
  const step = timeline.steps[stepIndex];
  const build = step?.builds[buildIndex];
  if (!step || !build) throw new RangeError(`no build ${buildIndex} in step ${stepIndex}`);
  return { step: step.id, progress: build.settled };
}

const draw = (stage: readonly StillFrame[], aspect: Aspect): string =>
  renderToStaticMarkup(<StillSvg stage={stage} aspect={aspect} />);

/** The picture at a build's stop as one SVG document; words are laid over it elsewhere. */
export const renderStill = (
  timeline: Timeline,
  stepIndex: number,
  buildIndex: number,
  aspect: Aspect,
  tone: Tone = 'mood',
): string =>
  draw(stillFrameAt(timeline, stopOf(timeline, stepIndex, buildIndex), aspect, tone), aspect);

export interface StillFile {
  /** `<step>[.<stop>].<wide|tall>[.hc]`: the still's name in the manifest. */
  readonly name: string;
  readonly svg: string;
}

/** Gzipped bytes that a still may take, from the table of limits; the first one is loaded with the page. */
const LIMIT = { first: 15 * 1024, other: 25 * 1024 } as const;
/** Levels of detail, tried in turn until the gzipped file is within its limit. */
const DETAILS = [1, 0.85, 0.7, 0.69, 0.6, 0.52, 0.45, 0.38, 0.32, 0.26] as const;

function fitting(
  stage: readonly StillFrame[],
  aspect: Aspect,
  limit: number,
  weigh: (svg: string) => number,
): string {
  let svg = '';
  for (const detail of DETAILS) {
    svg = draw(
      detail === 1 ? stage : stage.map((one) => ({ ...one, moment: { ...one.moment, detail } })),
      aspect,
    );
    if (weigh(svg) <= limit) break;
  }
  return svg;
}

interface StillRequest {
  readonly name: string;
  readonly build: number;
  /** The position, when it is not the build's stop. */
  readonly at?: Position;
  readonly aspect: Aspect;
  readonly tone: Tone;
}

/** Pictures of a step that are drawn in addition to those that every timeline needs. */
export interface Extra {
  /** Which of its pictures the print edition shows; see FORMAT's `print`. */
  readonly printed: 'hold' | 'builds' | 'none';
  /** The build whose picture stands until a guess is answered; a lesson's handout shows that one. */
  readonly asked?: number | undefined;
}

/**
 * The hold and every other stop in both aspects, in colour and for forced colours; the picture
 * behind the title, where that is another one; and for paper, whose columns are narrow, the tall
 * picture of the hold or of each stop.
 */
function requestsOf(
  timeline: Timeline,
  step: TimelineStep,
  { printed, asked }: Extra,
): readonly StillRequest[] {
  const { id, hold } = step;
  const screen = (build: number, aspect: Aspect, stop?: number): readonly StillRequest[] => [
    { name: stillName(id, aspect, false, stop), build, aspect, tone: 'mood' },
    { name: stillName(id, aspect, true, stop), build, aspect, tone: 'contrast' },
  ];
  const paper = (build: number, stop?: number): StillRequest => ({
    name: paperName(id, stop),
    build,
    aspect: 'tall',
    tone: 'paper',
  });
  const stops = stopsOf(timeline)
    .filter((stop) => stop.step === id)
    .map(({ progress }) => step.builds.findLastIndex(({ settled }) => settled <= progress));
  const starts = ASPECTS.filter(
    (aspect) => step === timeline.steps[0] && opensElsewhere(timeline, aspect),
  );
  const start = (aspect: Aspect) =>
    screen(0, aspect, 0).map((request) => ({ ...request, at: startOf(timeline) }));
  return [
    ...ASPECTS.flatMap((aspect) => screen(hold, aspect)),
    ...starts.flatMap(start),
    ...stops.flatMap((build, i) =>
      build === hold ? [] : ASPECTS.flatMap((aspect) => screen(build, aspect, i + 1)),
    ),
    ...(printed === 'hold' ? [paper(hold)] : []),
    ...(printed === 'hold' && asked !== undefined ? [paper(asked, stops.indexOf(asked) + 1)] : []),
    ...(printed === 'builds' ? stops.map((build, i) => paper(build, i + 1)) : []),
  ].filter(({ build, aspect }) => (step.builds[build]?.cast[aspect].length ?? 0) > 0);
}

/**
 * Every step's pictures. Empty stages give no file.
 * `known` caches pictures between calls by what they show (bin/cached-stills.ts): a mountain range takes
 * a tenth of a second to draw, and an author saves often. `weigh` returns the transferred size of a
 * picture: one over its limit is drawn again with less detail. `extras` names the steps that need more
 * pictures, for paper. `makesRoom` draws only pictures that may make room for words, as a translation
 * needs them: canvas pictures are the same in every language.
 */
export function stillFiles(
  timeline: Timeline,
  known: Map<string, string> = new Map(),
  weigh: (svg: string) => number = () => 0,
  extras: ReadonlyMap<string, Extra> = new Map(),
  makesRoom = false,
): readonly StillFile[] {
  const before = new Map(known);
  known.clear();
  const first = timeline.steps.findIndex((step) =>
    ASPECTS.some((aspect) => step.builds[step.hold]?.cast[aspect].length),
  );
  const drawn = (step: number, { build, at, aspect, tone }: StillRequest) => {
    const stage = stillFrameAt(timeline, at ?? stopOf(timeline, step, build), aspect, tone);
    const hasCanvasAlone = stage.every(({ id }) => timeline.scenes[id]?.surface === 'canvas');
    if (makesRoom && hasCanvasAlone) return undefined;
    const limit = step === first ? LIMIT.first : LIMIT.other;
    const key = JSON.stringify([aspect, tone, limit, stage]);
    const svg = before.get(key) ?? known.get(key) ?? fitting(stage, aspect, limit, weigh);
    known.set(key, svg);
    return svg;
  };
  return timeline.steps.flatMap((step, index) =>
    requestsOf(timeline, step, extras.get(step.id) ?? { printed: 'none' }).flatMap((request) => {
      const svg = drawn(index, request);
      return svg === undefined ? [] : [{ name: request.name, svg }];
    }),
  );
}
