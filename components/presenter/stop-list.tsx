/**
 * Every stop in order, as server HTML: readable without scripts, and where scripts run the only place from
 * which slides and notes are taken (parts.ts). So words are in the page once.
 */
import type { StopSheet } from '../../story/readings/stop-sheets.ts';
import type { Chapter, Step } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { StopFigure } from '../stage/stop-figure.tsx';
import { SlideBeside, SlideFigure, SlideHead } from './slide-parts.tsx';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

export interface StopListProps {
  readonly prose: Prose;
  readonly sheets: readonly StopSheet[];
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
  /** Whether speaker notes stand beside the stops: on the presenter's page alone. */
  readonly notes: boolean;
}

export function StopList(props: StopListProps) {
  const { story } = props.prose;
  return story.chapters.map((chapter) => (
    <section key={chapter.id} aria-labelledby={`list-${chapter.id}`}>
      <h2 id={`list-${chapter.id}`}>
        {chapter.number} <RichLine runs={runsOf(props.prose, chapter.title, 'plain')} />
      </h2>
      {chapter.steps.map((id) => {
        const step = props.prose.steps.get(id);
        return step ? <StepStops key={id} {...props} chapter={chapter} step={step} /> : null;
      })}
    </section>
  ));
}

function StepStops(props: StopListProps & { readonly chapter: Chapter; readonly step: Step }) {
  const { prose, step, chapter, sheets } = props;
  return (
    <section
      className={`stops-step silk mood-${step.mood}`}
      id={`${step.chapter}/${step.id}`}
      data-stops-of={step.id}
    >
      <SlideHead prose={prose} step={step} chapter={chapter} />
      <SlideFigure prose={prose} step={step} />
      <SlideBeside prose={prose} step={step} />
      <ol>
        {sheets
          .filter((sheet) => sheet.step === step)
          .map((sheet) => (
            <Stop key={sheet.id} {...props} sheet={sheet} />
          ))}
      </ol>
    </section>
  );
}

function Stop(props: StopListProps & { readonly sheet: StopSheet }) {
  const { prose, sheet, manifest, basePath } = props;
  const { t } = prose;
  const { title } = sheet.step.builds[sheet.build] ?? {};
  return (
    <li data-stop={sheet.id}>
      <h4>
        {t('present.stop', { number: String(sheet.number), of: String(sheet.of) })}
        {title ? (
          <>
            {': '}
            <RichLine runs={runsOf(prose, title, 'plain')} />
          </>
        ) : null}
      </h4>
      {manifest ? (
        <StopFigure story={prose.story} stop={sheet} manifest={manifest} basePath={basePath} />
      ) : null}
      <div data-part="words">
        <RichText text={blocksOf(prose, sheet.text, 'plain')} />
      </div>
      {props.notes ? <Notes {...props} /> : null}
    </li>
  );
}

function Notes({ prose, sheet }: StopListProps & { readonly sheet: StopSheet }) {
  if (sheet.notes.length === 0) return null;
  return (
    <div className="stops-notes" data-part="notes">
      <h5>{prose.t('present.notes')}</h5>
      <RichText text={blocksOf(prose, sheet.notes, 'plain')} />
    </div>
  );
}
