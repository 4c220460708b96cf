/**
 * Motion *gentle*: a camera does not travel, it cuts half-way through a build's move; everything
 * else follows the scroll as in *full*. The camera of a state is its `view`, in every kind that has
 * one. Pure.
 */
import type { Aspect } from '../../story/scene.ts';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import { ease } from '../../story/timeline/ease.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';

const CAMERA = 'view';
const cameraOf = ({ state }: FrameScene) => state[CAMERA];

/** The frame with each camera at its position before or after the cut. */
export function withoutTravel(timeline: Timeline, frame: Frame, aspect: Aspect): Frame {
  const { step, progress } = frame;
  const build = timeline.steps[stepIndexOf(timeline, step)]?.builds[frame.build];
  if (!build || progress >= build.settled) return frame;
  const span = build.settled - build.start;
  const cut = ease(build.ease, (progress - build.start) / span) < 0.5 ? build.start : build.settled;
  const { stage } = frameAt(timeline, { step, progress: cut }, aspect);
  return {
    ...frame,
    stage: frame.stage.map((frameScene) => {
      const resting = stage.find(({ scene }) => scene === frameScene.scene);
      const view = resting && cameraOf(resting);
      return view === undefined || cameraOf(frameScene) === undefined
        ? frameScene
        : { ...frameScene, state: { ...frameScene.state, [CAMERA]: view } };
    }),
  };
}

/** Whether a camera that is in both frames is at another position in the second. */
export const cuts = (before: Frame, after: Frame): boolean =>
  after.stage.some((frameScene) => {
    const was = before.stage.find(({ scene }) => scene === frameScene.scene);
    return (
      was !== undefined && JSON.stringify(cameraOf(was)) !== JSON.stringify(cameraOf(frameScene))
    );
  });
