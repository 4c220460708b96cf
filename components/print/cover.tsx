/** The first page: title, the signs of the pictures, and the guesses to make before reading. */
import type { Handout } from '../../story/readings/handout.ts';
import { askText } from '../asks/ask-text.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { Question } from '../asks/question.tsx';
import { richLine } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';
import { Signs, Tools } from './cover-parts.tsx';

interface CoverProps {
  readonly prose: Prose;
  readonly handout: Handout;
}

export function Cover({ prose, handout }: CoverProps) {
  const { story, t } = prose;
  const isTeachers = handout.edition === 'teacher';
  const imprint = [prose.by, story.updated ?? story.published, story.license];
  return (
    <header className="cover">
      <Tools prose={prose} edition={handout.edition} />
      <h1>{richLine(runsOf(prose, story.title))}</h1>
      {story.subtitle ? (
        <p className="cover-dek">{richLine(runsOf(prose, story.subtitle))}</p>
      ) : null}
      <p className="small">{imprint.filter(Boolean).join(' · ')}</p>
      {isTeachers ? <p className="teacher-says">{t('print.teacherSays')}</p> : null}
      <Signs prose={prose} />
      <p className="small">{t('print.greyscale')}</p>
      <Contents prose={prose} handout={handout} />
      {handout.guesses.length > 0 ? (
        <section className="guesses" aria-labelledby="guesses">
          <h2 id="guesses">{t('print.guesses')}</h2>
          <p className="small">{t('print.guessesIntro')}</p>
          <div className="guess-row">
            {handout.guesses.map(({ id, ask }) =>
              ask ? (
                <Question
                  key={id}
                  ask={askText(prose, ask, 'paper', isTeachers)}
                  as="paper"
                  step={id}
                />
              ) : null,
            )}
          </div>
        </section>
      ) : null}
    </header>
  );
}

function Contents({ prose, handout }: CoverProps) {
  return (
    <section className="cover-list" aria-labelledby="contents">
      <h2 id="contents">{prose.t('print.contents')}</h2>
      <ol className="cover-contents">
        {handout.chapters.map(({ chapter, steps }) => (
          <li key={chapter.id}>
            <b>{`${chapter.number} ${chapter.name}`}</b>
            <ol>
              {steps.map(({ step }) => (
                <li key={step.id}>
                  <a href={`#${addressOf(step)}`}>{step.name}</a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
