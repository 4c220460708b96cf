/** Every stop in order, as server HTML: the presenter's page as it is read without scripts. */
import { StopFigure } from '../stage/stop-figure.tsx';
import type { Prose } from '../step/context.ts';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { Step } from '../step/step.tsx';
import type { Notes } from './slides-of.ts';
import type { Slides } from './stops.ts';

export function StopList(props: {
  readonly prose: Prose;
  readonly slides: Slides;
  /** Speaker notes beside the stops; none on the audience's page. */
  readonly notes: Notes;
}) {
  const { prose, slides, notes } = props;
  const { stops, steps, chapters, basePath } = slides;
  const pictureOf = (id: string) => {
    const picture = stops.find((stop) => stop.id === id)?.picture;
    return picture ? <StopFigure picture={picture} basePath={basePath} lazy /> : null;
  };
  const notesOf = (id: string) =>
    notes[id] ? (
      <div className="stops-notes" data-part="notes">
        <h5>{prose.t('present.notes')}</h5>
        <RichText text={notes[id]} />
      </div>
    ) : null;
  return chapters.map((chapter) => {
    const inChapter = steps.filter((step) => step.chapter === chapter.id);
    return (
      <section key={chapter.id} aria-labelledby={`list-${chapter.id}`}>
        <h2 id={`list-${chapter.id}`}>
          {`${chapter.number} `}
          <RichLine runs={inChapter[0]?.text.chapter.title ?? [chapter.name]} />
        </h2>
        {inChapter.map(({ id, text }) => (
          <Step
            key={id}
            as="list"
            step={text}
            stops={stops.filter(({ step }) => step === id)}
            pictureOf={(stop) => pictureOf(stop.id)}
            notesOf={(stop) => notesOf(stop.id)}
          />
        ))}
      </section>
    );
  });
}
