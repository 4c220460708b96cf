/**
 * Draws one peak of Ten Peaks at every stop, as in its stills. Run with tsx, because stills are React and the
 * test runner compiles JSX differently. Prints JSON: the still and the outline on the plate.
 */
import { renderStill } from '../../components/stage/stills.tsx';
import { momentOf } from '../../components/stage/moment.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { ringOnPlate } from '../../components/space/camera.ts';
import type { Params, State } from '../../components/scenes/peaks/params.ts';
import { baseOf } from '../../components/space/mountain.ts';
import { envelopeOnPlate } from '../../components/space/silhouette.ts';
import { rangeOf } from '../../components/scenes/peaks/range.ts';
import { readStory } from '../../story/disk/stories.ts';
import { loadStory } from '../../story/load.ts';
import { timelineOf } from '../../story/readings/timeline.ts';
import type { RenderContext } from '../../story/scene.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';

export interface DrawnPeak {
  readonly step: string;
  readonly progress: number;
  readonly mood: string;
  readonly level: number;
  /** Closed lines on the plate, x and y in turn; their union is the mountain. */
  readonly outline: readonly (readonly number[])[];
  readonly svg: string;
}

const [id = ''] = process.argv.slice(2);
const loaded = loadStory(await readStory('story/library/ten-peaks'), catalog);
if (!loaded.ok) throw new Error('Ten Peaks has errors');
const timeline = timelineOf(loaded.value);

const drawn = timeline.steps.flatMap((step, index) =>
  step.builds.flatMap((build, buildIndex): DrawnPeak[] => {
    if (!build.stop) return [];
    const frame = frameAt(timeline, { step: step.id, progress: build.settled }, 'wide');
    const frameScene = frame.stage.find(
      ({ scene, opacity }) => opacity === 1 && timeline.scenes[scene]?.kind === 'peaks',
    );
    if (!frameScene) return [];
    const moment = momentOf(timeline, frameScene, frame.mood, 'wide') as unknown as RenderContext<
      Params,
      State
    >;
    const { camera, peaks } = rangeOf(moment);
    const peak = peaks.find((other) => other.id === id);
    if (!peak || peak.visibility < 1) return [];
    return [
      {
        step: `${step.chapter}/${step.id}`,
        progress: build.settled,
        mood: frame.mood.mix < 1 ? 'mixed' : frame.mood.to,
        level: peak.level,
        outline: [envelopeOnPlate(peak, camera), ringOnPlate(camera, baseOf(peak), peak)],
        svg: renderStill(timeline, index, buildIndex, 'wide'),
      },
    ];
  }),
);
process.stdout.write(JSON.stringify(drawn));
