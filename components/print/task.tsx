/**
 * A task to be marked, after the story: with room to write for students, with answer and marks for
 * the teacher.
 */
import type { Edition } from '../../story/readings/handout.ts';
import type { Prose } from '../step/context.ts';
import { Rules } from '../asks/question.tsx';
import { richLine, richText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

export function Task({ prose, edition }: { readonly prose: Prose; readonly edition: Edition }) {
  const { story, t } = prose;
  const task = story.teach?.task;
  if (!task) return null;
  return (
    <section className="task" aria-labelledby="task">
      <h2 id="task">{t('print.task')}</h2>
      {richText(blocksOf(prose, task.question))}
      {edition === 'teacher' ? (
        <>
          <h3>{t('print.modelAnswer')}</h3>
          {richText(blocksOf(prose, task.answer))}
          <h3>{t('print.marks')}</h3>
          <ul>
            {task.marks.map((mark, i) => (
              <li key={i}>{richLine(runsOf(prose, mark))}</li>
            ))}
          </ul>
        </>
      ) : (
        <Rules lines={8} />
      )}
    </section>
  );
}
