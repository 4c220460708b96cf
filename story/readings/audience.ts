import type { Build, Story } from '../story.ts';

function withoutNotes(build: Build): Build {
  const { notes: _notes, ...rest } = build;
  return rest;
}

/**
 * The copy that may leave the presenter's screen: no notes. Answers stay, since a reader who is alone
 * unfolds them; a class is given them by its teacher.
 */
export const audienceOf = (story: Story): Story => ({
  ...story,
  steps: story.steps.map((step) => ({ ...step, builds: step.builds.map(withoutNotes) })),
});
