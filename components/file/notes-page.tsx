/** The page for teachers in a file, if requested: the speaker's notes and the model answer. */
import { StorySheet } from '../reader/story-sheet.tsx';
import { addressOf, proseOf } from '../step/context.ts';
import { paragraphsOf, wordsOf } from '../../story/compile/plain-text.ts';
import type { Story, Text } from '../../story/story.ts';

export function NotesDocument({ story }: { readonly story: Story }) {
  const prose = proseOf(story, 'list', '');
  const { t, article } = prose;
  const words = (text: Text) =>
    paragraphsOf(text, story.lang).map((line, i) => <p key={i}>{line}</p>);
  const task = story.teach?.task;
  return (
    <StorySheet prose={prose} title={t('print.notes')} footnotes={false}>
      <p className="lead">{t('print.teacherSays')}</p>
      {story.steps.map((step) =>
        step.builds.some(({ notes }) => notes) ? (
          <section key={step.id} className="transcript">
            <h3>
              <a href={`${article}#${addressOf(step)}`}>{step.name}</a>
            </h3>
            {step.builds.map(({ notes }, i) => (notes ? <div key={i}>{words(notes)}</div> : null))}
          </section>
        ) : null,
      )}
      {task ? (
        <section className="transcript">
          <h2>{t('print.task')}</h2>
          {words(task.question)}
          <h3>{t('print.modelAnswer')}</h3>
          {words(task.answer)}
          <h3>{t('print.marks')}</h3>
          <ul>
            {task.marks.map((mark, i) => (
              <li key={i}>{wordsOf(mark, story.lang)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </StorySheet>
  );
}
