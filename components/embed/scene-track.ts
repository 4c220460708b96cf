/**
 * The track on which the page's scroll moves a scene: as long as the step is in the reader, with the
 * scene sticking to it. The frame scrolls as the host says, and the position on the track is
 * computed as in the reader.
 */
import type { Timeline } from '../../story/story.ts';
import { locate, offsetOf, type Extent } from '../../story/timeline/locate.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';

export interface SceneTrack {
  /** Scrolls the frame to this progress of the step. */
  scrollTo(progress: number): void;
  stop(): void;
}

/** Screens from one stop to the next, so that the picture moves neither too fast nor too slowly. */
const LENGTHS = { least: 0.5, most: 1.2 } as const;
/** Pixels: this close to a stop counts as the stop, so that its picture is exact. */
const SNAP = 1.5;

/** `screen`: height of the frame's window, in CSS pixels. */
export function extentOf({ steps: [step] }: Timeline, screen: number): Extent {
  const starts: number[] = [];
  let end = 0;
  for (const { length } of step?.builds ?? []) {
    starts.push(end);
    end += Math.min(LENGTHS.most, Math.max(LENGTHS.least, length)) * screen;
  }
  return {
    step: step?.id ?? '',
    starts,
    end,
    shares: step?.builds.map(({ start }) => start) ?? [],
  };
}

/** `held`: the container in which the scene sticks. */
export function trackScene(story: Timeline, playhead: Playhead, held: HTMLElement): SceneTrack {
  const [step] = story.steps;
  let extent = extentOf(story, window.innerHeight);
  const follow = () => {
    const { progress } = locate([extent], window.scrollY);
    const near = step?.builds.find(({ settled }) => {
      const at = offsetOf([extent], { step: step.id, progress: settled });
      return Math.abs(at - window.scrollY) <= SNAP;
    });
    playhead.set({ step: extent.step, progress: near?.settled ?? progress });
  };
  const measure = () => {
    extent = extentOf(story, window.innerHeight);
    held.style.height = `${extent.end + window.innerHeight}px`;
    follow();
  };
  measure();
  window.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('resize', measure);
  return {
    scrollTo: (progress) =>
      window.scrollTo({
        top: offsetOf([extent], { step: extent.step, progress }),
        behavior: 'instant',
      }),
    stop() {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', measure);
      held.style.height = '';
    },
  };
}
