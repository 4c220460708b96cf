/** Steps for the sample story: the fields that all steps share, so that a step lists only its own. */
import type { Build, Inline, Step, Text } from '../story/story.ts';
import { line, paragraph } from './sample-evidence.ts';

export const fact = (id: string, text: string): Inline => ({ type: 'fact', fact: id, text });

export function build(text: Text, start = 0, end = 1): Build {
  return {
    start,
    end,
    settled: start + 0.4 * (end - start),
    ease: 'in-out',
    stop: true,
    length: 1.5,
    portraitLength: 1.5,
    cast: { wide: [], tall: [] },
    text,
    notes: paragraph('SECRET NOTE for the presenter'),
    narration: { text: '' },
  };
}
export function step(id: string, chapter: string, number: number, more: Partial<Step>): Step {
  return {
    id,
    chapter,
    number,
    order: number,
    layout: { wide: 'side', tall: 'side' },
    mood: 'day',
    builds: [build(paragraph('One paragraph.'))],
    hold: 0,
    title: line(`Step ${id}`),
    name: `Step ${id}`,
    views: [],
    print: 'hold',
    ...more,
  };
}
