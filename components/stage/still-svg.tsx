/**
 * The picture at a position as one SVG element: a file that the build writes, or inline in a page
 * that has no built files.
 */
import { Fragment, type ReactElement } from 'react';
import { PLATE, type Aspect } from '../../story/scene.ts';
import type { Position, Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { STILLS } from '../scenes/stills.g.ts';
import type { Still } from '../scenes/kit/contract.ts';
import { momentOf, type Moment, type Tone } from './moment.ts';

function Scene({ kind, moment }: { readonly kind: string; readonly moment: Moment }): ReactElement {
  const still = STILLS.get(kind)?.still as Still<unknown, unknown> | undefined;
  if (!still) throw new RangeError(`no still for the scene kind "${kind}"`);
  const drawing = still(moment);
  return moment.opacity < 1 ? <g opacity={moment.opacity}>{drawing}</g> : drawing;
}

export interface StillFrame {
  readonly id: number;
  readonly kind: string;
  readonly moment: Moment;
}

/** The scenes on the stage at a position, with their opacities and states. */
export function stillFrameAt(
  timeline: Timeline,
  position: Position,
  aspect: Aspect,
  tone: Tone,
): readonly StillFrame[] {
  const frame = frameAt(timeline, position, aspect);
  const stage = frame.stage.map((frameScene) => ({
    id: frameScene.scene,
    kind: timeline.scenes[frameScene.scene]?.kind ?? '',
    moment: momentOf(timeline, frameScene, frame.mood, aspect, tone),
  }));
  return stage.map((one, place) => {
    const cover = stage.slice(place + 1).find(({ kind }) => STILLS.get(kind)?.uncovers);
    const seen = cover && STILLS.get(cover.kind)?.uncovers?.(cover.moment as never);
    return seen ? { ...one, moment: { ...one.moment, seen } } : one;
  });
}

export function StillSvg(props: {
  readonly stage: readonly StillFrame[];
  readonly aspect: Aspect;
}): ReactElement {
  const { width, height } = PLATE[props.aspect];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      {props.stage.map(({ id, kind, moment }) => (
        <Fragment key={id}>
          <Scene kind={kind} moment={moment} />
        </Fragment>
      ))}
    </svg>
  );
}
