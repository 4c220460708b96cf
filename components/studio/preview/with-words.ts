import type { Step, Story } from '../../../story/story.ts';
import type { ToPreview } from './protocol.ts';

type Card = Extract<ToPreview, { type: 'card' }>;

/** A story with other words on one card. */
export function withWords(story: Story, { step: id, build, text, title }: Card): Story {
  const change = (step: Step): Step => ({
    ...step,
    title,
    builds: step.builds.map((one, i) => (i === build ? { ...one, text } : one)),
  });
  return { ...story, steps: story.steps.map((step) => (step.id === id ? change(step) : step)) };
}
