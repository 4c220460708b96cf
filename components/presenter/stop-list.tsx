/** Every stop in order, as server HTML: the presenter's page as it is read without scripts. */
import type { StopSheet } from '../../story/readings/stop-sheets.ts';
import type { Prose } from '../step/context.ts';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';
import { Step } from '../step/step.tsx';
import { stepText } from '../step/step-text.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { StopFigure } from '../stage/stop-figure.tsx';
import { stopText } from './stop-text.ts';

export interface StopListProps {
  readonly prose: Prose;
  readonly sheets: readonly StopSheet[];
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
  /** Whether speaker notes stand beside the stops: on the presenter's page alone. */
  readonly notes: boolean;
}

export function StopList(props: StopListProps) {
  const { prose, sheets, manifest, basePath } = props;
  const { story, t } = prose;
  const sheetOf = (id: string) => sheets.find((sheet) => sheet.id === id);
  const notesOf = (sheet: StopSheet | undefined) =>
    props.notes && sheet && sheet.notes.length > 0 ? (
      <div className="stops-notes" data-part="notes">
        <h5>{t('present.notes')}</h5>
        <RichText text={blocksOf(prose, sheet.notes, 'plain')} />
      </div>
    ) : null;
  const pictureOf = (stop: StopSheet | undefined) =>
    manifest && stop ? <StopFigure {...{ story, stop, manifest, basePath }} /> : null;
  return story.chapters.map((chapter) => (
    <section key={chapter.id} aria-labelledby={`list-${chapter.id}`}>
      <h2 id={`list-${chapter.id}`}>
        {`${chapter.number} `}
        <RichLine runs={runsOf(prose, chapter.title, 'plain')} />
      </h2>
      {chapter.steps.map((id) => {
        const step = prose.steps.get(id);
        return step ? (
          <Step
            key={id}
            as="list"
            step={stepText(prose, step, 'slide')}
            stops={sheets
              .filter((sheet) => sheet.step === step)
              .map((sheet) => stopText(prose, sheet))}
            pictureOf={({ id: stop }) => pictureOf(sheetOf(stop))}
            notesOf={({ id: stop }) => notesOf(sheetOf(stop))}
          />
        ) : null;
      })}
    </section>
  ));
}
