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

/** The picture at a build's stop as one SVG document; words are laid over it elsewhere. */
export function renderStill(
  timeline: Timeline,
  stepIndex: number,
  buildIndex: number,
  aspect: Aspect,
  contrast = false,
): string {
  const step = timeline.steps[stepIndex];
  const build = step?.builds[buildIndex];
  if (!step || !build) throw new RangeError(`no build ${buildIndex} in step ${stepIndex}`);
  const frame = frameAt(timeline, { step: step.id, progress: build.settled }, aspect);
  const { width, height } = PLATE[aspect];
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      {frame.stage.map((shown) => (
        <Fragment key={shown.scene}>
          <Scene
            kind={timeline.scenes[shown.scene]?.kind ?? ''}
            moment={momentOf(timeline, shown, frame.mood, aspect, contrast)}
          />
        </Fragment>
      ))}
    </svg>,
  );
}

export interface StillFile {
  /** `<step>.<wide|tall>[.hc]`: what the manifest calls it. */
  readonly name: string;
  readonly svg: string;
}

/** Every step's hold, for both aspects, in colour and for forced colours. Empty stages give no file. */
export function stillFiles(timeline: Timeline): readonly StillFile[] {
  return timeline.steps.flatMap((step, index) =>
    ASPECTS.flatMap((aspect) => {
      const hold = step.builds[step.hold];
      if (!hold || hold.cast[aspect].length === 0) return [];
      return [false, true].map((contrast) => ({
        name: stillName(step.id, aspect, contrast),
        svg: renderStill(timeline, index, step.hold, aspect, contrast),
      }));
    }),
  );
}
