/** One step on paper: picture beside words, or a row of pictures with a card under each. */
import type { PaperStep as One } from '../../story/readings/handout.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { FigureNote } from '../step/figure-note.tsx';
import { Views } from '../step/views.tsx';
import { PaperAskCard } from './paper-ask.tsx';
import type { PaperStills } from './paper-chapter.tsx';
import { hasStill, PaperFigure } from './paper-figure.tsx';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

export function PaperStep(props: PaperStills & { readonly prose: Prose; readonly one: One }) {
  const { prose, one } = props;
  const { step, pictures, notes } = one;
  const row = step.print === 'builds';
  const shown = pictures.some((picture) => hasStill(props.stills, step, picture));
  const shape = row ? 'step-row' : shown ? 'step-beside' : 'step-words';
  return (
    <section className="paper-step" id={addressOf(step)} aria-labelledby={`${step.id}-h`}>
      <div className={`step-main ${shape}`}>
        {row ? <Head prose={prose} one={one} /> : null}
        {pictures.map((picture, i) => (
          <div key={i} className="stop">
            <PaperFigure {...props} step={step} picture={picture} />
            <div className="stop-words">
              {row ? null : <Head prose={prose} one={one} />}
              <RichText text={blocksOf(prose, picture.text)} />
              {row ? null : <FigureNote prose={prose} step={step} />}
            </div>
          </div>
        ))}
        {row ? <FigureNote prose={prose} step={step} /> : null}
      </div>
      {step.views.length > 0 ? <Views prose={prose} step={step} /> : null}
      {one.ask ? <PaperAskCard prose={prose} ask={one.ask} /> : null}
      {notes.length > 0 ? (
        <aside className="speaker" aria-label={prose.t('print.notes')}>
          <p className="small">
            <b>{prose.t('print.notes')}</b>
          </p>
          <RichText text={blocksOf(prose, notes)} />
        </aside>
      ) : null}
    </section>
  );
}

function Head({ prose, one }: { readonly prose: Prose; readonly one: One }) {
  return (
    <h3 id={`${one.step.id}-h`}>
      <RichLine runs={runsOf(prose, one.step.title)} />
    </h3>
  );
}
