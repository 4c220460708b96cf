import { withoutAnswer } from '../asks/asks.ts';
import { memoize } from '../memoize.ts';
import type { Build, Step, Story } from '../story.ts';

function withoutNote(build: Build): Build {
  const { notes: _notes, ...rest } = build;
  return rest;
}

/** Cached by step, so that an unchanged step has the same copy in a later version of the story. */
const withoutNotes = memoize((step: Step): Step => ({
  ...step,
  builds: step.builds.map(withoutNote),
}));

function withoutModelAnswer(teach: NonNullable<Story['teach']>): NonNullable<Story['teach']> {
  return teach.task ? { ...teach, task: { ...teach.task, answer: [], marks: [] } } : teach;
}

/**
 * The copy that may be sent to readers: no notes, no model answer. Answers to questions stay, because a
 * single reader opens them; a class gets them from its teacher.
 */
export const audienceOf = (story: Story): Story => ({
  ...story,
  ...(story.teach && { teach: withoutModelAnswer(story.teach) }),
  steps: story.steps.map(withoutNotes),
});

/** The copy for a class: the teacher decides when an answer is shown, so the page must not contain it. */
export function classCopyOf(story: Story): Story {
  const audience = audienceOf(story);
  const steps = audience.steps.map(({ ask, ...step }) =>
    ask ? { ...step, ask: withoutAnswer(ask) } : step,
  );
  return { ...audience, steps };
}
