/**
 * The state of the preview for a new story, derived from the previous state: equal parts stay the
 * same objects, so that nothing is rendered again and no reader restarts because a word was typed
 * elsewhere. Pure.
 */
import { memoize } from '../../../story/memoize.ts';
import { timelineOf } from '../../../story/readings/timeline.ts';
import type { Step, Story, Timeline } from '../../../story/story.ts';
import { askFile } from '../../asks/ask-file.ts';
import type { AskFile } from '../../asks/asking.tsx';
import { inlinesIn, proseOf } from '../../step/context.ts';
import { keepSame } from '../engine/parts.ts';
import { bytesAt } from './draft-files.ts';
import { withWords, type Card } from './protocol.ts';

export interface Preview {
  readonly story: Story;
  /** With access to the draft's files. */
  readonly timeline: Timeline;
  readonly asks: AskFile | undefined;
  /**
   * Everything that a step's rendering depends on apart from its own content: names, numbers of
   * sources, facts.
   */
  readonly around: string;
  /** How many times its files have changed. */
  readonly files: number;
}

/**
 * Without narration, which the preview does not need: it is derived from the words on a card, and
 * must not cause a new rendering.
 */
const unspoken = memoize((step: Step): Step => ({
  ...step,
  builds: step.builds.map((build) => ({ ...build, narration: { text: '' } })),
}));

const anew = <Part extends object>(parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ ...part }));

/** What the marks in any step print or open, and how steps are numbered. */
function aroundOf(story: Story): string {
  const { facts, cites } = proseOf(story, 'article', '');
  const { steps, scenes, ...rest } = story;
  const names = steps.map(({ id, name, chapter, number }) => [id, name, chapter, number]);
  return JSON.stringify([rest, facts, [...cites.keys()], names]);
}

/** The data, apart from scenes, for which the reader has to restart. */
const timeOf = (story: Story): string => JSON.stringify(timelineOf({ ...story, scenes: [] }));

/**
 * The state for a new audience copy; the same object as before if nothing changed. `files`: as in
 * `Preview`.
 */
export function nextPreview(before: Preview | undefined, came: Story, files: number): Preview {
  // With other files the pictures are different too.
  const known = before?.files === files ? before.story : undefined;
  const steps = came.steps.map(unspoken);
  const story: Story = {
    ...came,
    scenes: known ? keepSame(known.scenes, came.scenes) : anew(came.scenes),
    steps: known ? keepSame(known.steps, steps) : anew(steps),
  };
  const around = aroundOf(story);
  const isDrawn = known?.steps === story.steps && known.scenes === story.scenes;
  if (before && isDrawn && around === before.around) return before;
  const isSame = known?.scenes === story.scenes && timeOf(known) === timeOf(story);
  return {
    story,
    timeline:
      before && isSame ? before.timeline : { ...timelineOf(story), home: '', file: bytesAt },
    asks: keepSame(before?.asks, askFile(story)),
    around,
    files,
  };
}

const marksOf = (step: Step | undefined): string =>
  JSON.stringify(
    [...inlinesIn(step && [step.title, step.builds.map(({ text }) => text)])].filter(
      ({ type }) => type === 'fact' || type === 'cite' || type === 'term',
    ),
  );

/** With other words on one card. If their marks stay the same, nothing else changes. */
export function withCard(preview: Preview, card: Card): Preview {
  const story = withWords(preview.story, card);
  const at = story.steps.findIndex(({ id }) => id === card.step);
  const isSame = marksOf(story.steps[at]) === marksOf(preview.story.steps[at]);
  return { ...preview, story, around: isSame ? preview.around : aroundOf(story) };
}

/** Everything that the rendering of a step depends on. */
export const drawnFrom = ({ story, around }: Preview, step: Step): readonly unknown[] => [
  ...[step, around],
  ...step.builds.flatMap(({ cast }) =>
    [...cast.wide, ...cast.tall].map(({ scene }) => story.scenes[scene]),
  ),
];
