/** The words of a stop, resolved. */
import type { StopSheet } from '../../story/readings/stop-sheets.ts';
import type { Prose } from '../step/context.ts';
import { blocksOf, runsOf } from '../step/runs.ts';
import type { StopText } from '../step/slide-step.tsx';

export function stopText(prose: Prose, { id, number, of, step, build, text }: StopSheet): StopText {
  const { title } = step.builds[build] ?? {};
  return {
    id,
    label: prose.t('present.stop', { number: String(number), of: String(of) }),
    ...(title && { title: runsOf(prose, title, 'plain') }),
    text: blocksOf(prose, text, 'plain'),
  };
}
