/** One step of the tour: its picture, its head, and the sentences that are said of it. */
import type { NarratedTour } from '../../story/readings/narration.ts';
import type { Chapter, Step } from '../../story/story.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { Locator } from '../step/ticks.tsx';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { TourPictures } from './tour-pictures.tsx';
import { RichLine } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';

export function TourStep(props: {
  readonly prose: Prose;
  readonly chapter: Chapter;
  readonly step: Step;
  readonly tour: NarratedTour;
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
}) {
  const { prose, chapter, step, tour, manifest, basePath } = props;
  const { story } = prose;
  const own = tour.stretches.filter((stretch) => stretch.step === step.id);
  const { wide, tall } = step.layout;
  return (
    <section
      className={`tour-step tour-${wide} tour-tall-${tall} mood-${step.mood}`}
      id={addressOf(step)}
      data-tour-step={step.id}
      aria-labelledby={`${step.id}-h`}
    >
      {manifest ? <TourPictures {...{ story, step, manifest, basePath }} /> : null}
      <div className="tour-words">
        <p className="kicker">
          <span>
            {chapter.number} {chapter.name}
          </span>
          {chapter.steps.length > 1 ? (
            <Locator at={step.number - 1} of={chapter.steps.length} />
          ) : null}
        </p>
        <h2 className="tour-head" id={`${step.id}-h`}>
          <RichLine runs={runsOf(prose, step.title, 'plain')} />
        </h2>
        {own.map(({ build, first, after }) =>
          first < after ? <Said key={build} tour={tour} first={first} after={after} /> : null,
        )}
      </div>
    </section>
  );
}

/** The sentences of one build. A voice takes them from here, so what it says otherwise is written beside. */
function Said(props: {
  readonly tour: NarratedTour;
  readonly first: number;
  readonly after: number;
}) {
  const { tour, first, after } = props;
  return (
    <p className="tour-said">
      {tour.cues.slice(first, after).map(({ text, said }, i) => (
        <span key={i} data-cue={first + i} data-said={said}>
          {text}{' '}
        </span>
      ))}
    </p>
  );
}
