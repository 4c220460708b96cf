/**
 * The pictures that a story's stops need as files, since only a browser can draw them
 * (kit/stop-image.ts).
 */
import type { Aspect } from '../../story/scene.ts';
import type { Placed, Timeline } from '../../story/story.ts';
import { stopFile, type StopImage } from '../scenes/kit/stop-image.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf, type Moment } from './moment.ts';

export interface StopRequest extends StopImage {
  /** Its path in the story's folder. */
  readonly file: string;
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  /** What is drawn. */
  readonly moment: Moment;
  /** Ids of the steps that show it, in order. */
  readonly steps: readonly string[];
}

/** The state at rest and, where the scene enters in another state, that one first. */
const statesOf = ({ state, from }: Placed) =>
  from ? [{ ...state, ...from.state }, state] : [state];

/** Each picture once, in the order of the story; empty for a story without such kinds. */
export function stopImages(timeline: Timeline, kinds = STILLS): readonly StopRequest[] {
  const requests = new Map<string, StopRequest & { readonly steps: string[] }>();
  const want = (step: string, mood: string, placed: Placed, aspect: Aspect) => {
    const scene = timeline.scenes[placed.scene];
    const imageOf = kinds.get(scene?.kind ?? '')?.stopImage;
    if (!scene || !imageOf) return;
    for (const state of statesOf(placed)) {
      // Without words and leader lines, which are laid over it.
      const frameScene = { ...placed, state, opacity: 1, words: 1, labels: [] };
      const moment = momentOf(timeline, frameScene, { from: mood, to: mood, mix: 1 }, aspect);
      const image = imageOf(moment as never);
      const file = stopFile(scene.id, image);
      const known = requests.get(file);
      if (known === undefined)
        requests.set(file, { ...image, file, scene: placed.scene, moment, steps: [step] });
      else if (!known.steps.includes(step)) known.steps.push(step);
    }
  };
  for (const { id, mood, builds } of timeline.steps)
    for (const { cast } of builds)
      for (const aspect of ['wide', 'tall'] as const)
        for (const placed of cast[aspect]) want(id, mood, placed, aspect);
  return [...requests.values()];
}
