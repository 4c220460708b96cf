/** The lesson from the script's `teach` block: for whom, to what end, and the time for each chapter. */
import type { Line } from '../../story/story.ts';
import type { Handout } from '../../story/readings/handout.ts';
import type { Prose } from '../step/context.ts';
import { RichLine } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';

export function LessonPlan({
  prose,
  handout,
}: {
  readonly prose: Prose;
  readonly handout: Handout;
}) {
  const { story, t } = prose;
  const { teach } = story;
  const minutes = teach?.minutes ?? story.readingMinutes;
  return (
    <section className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('print.plan')}</h2>
      <div className="plan-columns">
        <dl>
          {teach ? (
            <div>
              <dt>{t('print.audience')}</dt>
              <dd>{teach.audience}</dd>
            </div>
          ) : null}
          <div>
            <dt>{t('print.time')}</dt>
            <dd>{t('print.minutes', { minutes })}</dd>
          </div>
          <Lines prose={prose} title={t('print.objectives')} lines={teach?.objectives ?? []} />
          <Lines prose={prose} title={t('print.prior')} lines={teach?.prior ?? []} />
          {teach && teach.standards.length > 0 ? (
            <div>
              <dt>{t('print.standards')}</dt>
              <dd>{teach.standards.join('; ')}</dd>
            </div>
          ) : null}
        </dl>
        <Course prose={prose} handout={handout} />
      </div>
    </section>
  );
}

function Lines(props: {
  readonly prose: Prose;
  readonly title: string;
  readonly lines: readonly Line[];
}) {
  if (props.lines.length === 0) return null;
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>
        <ul>
          {props.lines.map((line, i) => (
            <li key={i}>
              <RichLine runs={runsOf(props.prose, line)} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Course({ prose, handout }: { readonly prose: Prose; readonly handout: Handout }) {
  const { t } = prose;
  const asksIn = (id: string) => {
    const asked = prose.story.steps.filter((step) => step.chapter === id && step.ask);
    return asked.map((step) => step.name).join('; ');
  };
  return (
    <table>
      <caption>{t('print.course')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.courseChapter')}</th>
          <th scope="col">{t('print.courseTime')}</th>
          <th scope="col">{t('print.courseAsks')}</th>
        </tr>
      </thead>
      <tbody>
        {handout.chapters.map(({ chapter, minutes }) => (
          <tr key={chapter.id}>
            <th scope="row">{`${chapter.number} ${chapter.name}`}</th>
            <td>{minutes}</td>
            <td>{asksIn(chapter.id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
