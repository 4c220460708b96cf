/**
 * The head of a lesson's handout: the student's name, the subject, the signs of its pictures, the QR
 * code.
 */
import { richLine } from '../step/rich-text.tsx';
import type { Prose } from '../step/context.ts';
import { runsOf } from '../step/runs.ts';
import { Code } from './code.tsx';
import { Signs, Tools } from './cover-parts.tsx';

export function LessonCover({ prose }: { readonly prose: Prose }) {
  const { story, t } = prose;
  return (
    <header className="cover">
      <Tools prose={prose} edition="lesson" />
      <div className="lesson-head">
        <div>
          <p className="lesson-name small">
            <span>{t('print.name')}</span>
            <span>{t('print.date')}</span>
          </p>
          <h1>{richLine(runsOf(prose, story.title))}</h1>
          {story.subtitle ? (
            <p className="cover-dek">{richLine(runsOf(prose, story.subtitle))}</p>
          ) : null}
          <p className="small">{t('print.lessonSources')}</p>
        </div>
        <Code
          href={prose.article}
          label={t('print.codeOfStory')}
          text={t('print.codeOfStory')}
          hasAddress
        />
      </div>
      <Signs prose={prose} />
      <p className="small">{t('print.greyscale')}</p>
    </header>
  );
}
