import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { line, paragraph } from '../../tests/sample-evidence.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import type { Edition } from '../../story/readings/handout.ts';
import type { Story } from '../../story/story.ts';
import { proseOf } from '../step/context.ts';
import { Task } from './task.tsx';

const story: Story = {
  ...sampleStory,
  teach: {
    audience: 'All',
    minutes: 30,
    objectives: [],
    prior: [],
    standards: [],
    paths: [],
    task: {
      question: paragraph('Follow one claim.'),
      answer: paragraph('Secret answer.'),
      marks: [line('Secret mark.')],
    },
  },
};
const printed = (one: Story, edition: Edition) =>
  renderToStaticMarkup(<Task prose={proseOf(one, 'paper', '')} edition={edition} />);

describe('a task on paper', () => {
  it('is asked in every edition, and answered in the teacher’s alone', () => {
    const copies = [printed(audienceOf(story), 'student'), printed(audienceOf(story), 'lesson')];
    for (const page of [...copies, printed(story, 'lesson')]) {
      expect(page).toContain('Follow one claim.');
      expect(page).not.toContain('Secret');
    }
    expect(printed(story, 'teacher')).toMatch(/Secret answer\..*<ul><li>Secret mark\./s);
    expect(printed(sampleStory, 'teacher')).toBe('');
  });
});
