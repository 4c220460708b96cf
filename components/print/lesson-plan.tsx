/** The lesson from the script's `teach` block: audience, goals, the time for each chapter, the paths. */
import type { ReactNode } from 'react';
import type { Line } from '../../story/story.ts';
import type { Handout } from '../../story/readings/handout.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { richLine } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';

interface LessonPlanProps {
  readonly prose: Prose;
  readonly handout: Handout;
}

export function LessonPlan({ prose, handout }: LessonPlanProps) {
  const { story, t } = prose;
  const { teach } = story;
  const minutes = teach?.minutes ?? story.readingMinutes;
  const list = (lines: readonly Line[] = []) =>
    lines.length > 0 ? (
      <ul>
        {lines.map((line, i) => (
          <li key={i}>{richLine(runsOf(prose, line))}</li>
        ))}
      </ul>
    ) : null;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('print.audience'), teach?.audience],
    [
      t('print.time'),
      <span key="time" data-minutes="">
        {t('print.minutes', { minutes })}
      </span>,
    ],
    [t('print.objectives'), list(teach?.objectives)],
    [t('print.prior'), list(teach?.prior)],
    [t('print.standards'), teach?.standards.join(prose.punctuation.semicolon)],
  ];
  return (
    <section className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('print.plan')}</h2>
      <div className="plan-columns">
        <dl>
          {rows.map(([name, content]) =>
            content ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{content}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <Course prose={prose} handout={handout} />
      </div>
      <Paths prose={prose} />
    </section>
  );
}

/** The paths through the story for one lesson each, their steps by number and name. */
function Paths({ prose }: Pick<LessonPlanProps, 'prose'>) {
  const { story, t } = prose;
  const paths = story.teach?.paths ?? [];
  if (paths.length === 0) return null;
  const heads = [t('print.path'), t('print.courseTime'), t('print.pathSteps')];
  return (
    <Table caption={t('print.paths')} heads={heads}>
      {paths.map(({ id, title, minutes, steps }) => (
        <tr key={id} data-path={id}>
          <th scope="row">{title}</th>
          <td>{minutes}</td>
          <td className="plan-steps">
            {story.steps.map((step, i) =>
              steps.includes(step.id) ? (
                <span key={step.id}>
                  <b>{i + 1}</b> {step.name}{' '}
                </span>
              ) : null,
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Table(props: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <table>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.heads.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

function Course({ prose, handout }: LessonPlanProps) {
  const { story, t } = prose;
  const asksIn = (id: string) =>
    story.steps.map((step) =>
      step.chapter === id && step.ask ? (
        <span key={step.id} data-asks={addressOf(step)}>
          {step.name}{' '}
        </span>
      ) : null,
    );
  const heads = [t('print.courseChapter'), t('print.courseTime'), t('print.courseAsks')];
  return (
    <Table caption={t('print.course')} heads={heads}>
      {handout.chapters.map(({ chapter, minutes }) => (
        <tr key={chapter.id} data-chapter={chapter.id}>
          <th scope="row">{`${chapter.number} ${chapter.name}`}</th>
          <td data-minutes={chapter.id}>{minutes}</td>
          <td className="plan-steps">{asksIn(chapter.id)}</td>
        </tr>
      ))}
    </Table>
  );
}
