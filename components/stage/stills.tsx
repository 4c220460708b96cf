/** Stills: every step's hold as SVG files, from the same frame that the live stage draws. */
import { Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PLATE, type Aspect } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { STILLS } from '../scenes/stills.g.ts';
import type { Still } from '../scenes/contract.ts';
import { momentOf, type Moment } from './moment.ts';
import { stillName } from './still-name.ts';

const ASPECTS: readonly Aspect[] = ['wide', 'tall'];

function Scene({ kind, moment }: { readonly kind: string; readonly moment: Moment }): ReactElement {
  const still = STILLS.get(kind)?.still as Still<unknown, unknown> | undefined;
  if (!still) throw new RangeError(`no still for the scene kind "${kind}"`);
  const drawing = still(moment);
  return moment.presence < 1 ? <g opacity={moment.presence}>{drawing}</g> : drawing;
}

interface Shown {
  readonly id: number;
  readonly kind: string;
  readonly moment: Moment;
}

/** Who stands on the stage at a build's stop, and how. */
function shownAt(
  timeline: Timeline,
  stepIndex: number,
  buildIndex: number,
  aspect: Aspect,
  contrast: boolean,
): readonly Shown[] {
  const step = timeline.steps[stepIndex];
  const build = step?.builds[buildIndex];
  if (!step || !build) throw new RangeError(`no build ${buildIndex} in step ${stepIndex}`);
  const frame = frameAt(timeline, { step: step.id, progress: build.settled }, aspect);
  return frame.stage.map((shown) => ({
    id: shown.scene,
    kind: timeline.scenes[shown.scene]?.kind ?? '',
    moment: momentOf(timeline, shown, frame.mood, aspect, contrast),
  }));
}

function draw(stage: readonly Shown[], aspect: Aspect): string {
  const { width, height } = PLATE[aspect];
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      {stage.map(({ id, kind, moment }) => (
        <Fragment key={id}>
          <Scene kind={kind} moment={moment} />
        </Fragment>
      ))}
    </svg>,
  );
}

/** The picture at a build's stop as one SVG document; words are laid over it elsewhere. */
export const renderStill = (
  timeline: Timeline,
  stepIndex: number,
  buildIndex: number,
  aspect: Aspect,
  contrast = false,
): string => draw(shownAt(timeline, stepIndex, buildIndex, aspect, contrast), aspect);

export interface StillFile {
  /** `<step>.<wide|tall>[.hc]`: what the manifest calls it. */
  readonly name: string;
  readonly svg: string;
}

/**
 * Every step's hold, for both aspects, in colour and for forced colours. Empty stages give no file.
 * `known` keeps pictures from one call to the next by what they show: a picture is a function of that
 * alone, a range takes a tenth of a second to draw, and an author saves often.
 */
export function stillFiles(
  timeline: Timeline,
  known: Map<string, string> = new Map(),
): readonly StillFile[] {
  const before = new Map(known);
  known.clear();
  const drawn = (step: number, build: number, aspect: Aspect, contrast: boolean) => {
    const stage = shownAt(timeline, step, build, aspect, contrast);
    const key = JSON.stringify([aspect, contrast, stage]);
    const svg = before.get(key) ?? known.get(key) ?? draw(stage, aspect);
    known.set(key, svg);
    return svg;
  };
  return timeline.steps.flatMap((step, index) =>
    ASPECTS.flatMap((aspect) => {
      const hold = step.builds[step.hold];
      if (!hold || hold.cast[aspect].length === 0) return [];
      return [false, true].map((contrast) => ({
        name: stillName(step.id, aspect, contrast),
        svg: drawn(index, step.hold, aspect, contrast),
      }));
    }),
  );
}
