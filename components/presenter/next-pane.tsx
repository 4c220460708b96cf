'use client';
/** What comes next, and how far the present step has come. */
import type { ReactElement } from 'react';
import { useDesk } from './desk-context.ts';
import { Miniature } from './slide.tsx';
import { fill, placeOf, type Place } from './stops.ts';

export function NextPane(): ReactElement {
  const { slides, words, place: here, index } = useDesk();
  const next = placeOf(slides, index + 1);
  const stops = slides.stops.filter(({ step }) => step === here.step.id);
  const place = (to: Place) =>
    fill(words.place, {
      number: to.chapter.number,
      chapter: to.chapter.name,
      step: to.inChapter,
      steps: to.ofChapter,
    });
  const says = !next
    ? words.end
    : next.step === here.step
      ? fill(words.nextOf, {
          number: next.stop.number,
          of: next.stop.of,
          name: next.stop.name || next.step.name,
        })
      : `${place(next)}: ${next.step.name}`;
  return (
    <section className="desk-next" aria-labelledby="desk-next">
      <h2 id="desk-next">
        <b>{words.next}</b> <span>{says}</span>
      </h2>
      <div className="desk-next-row">
        <Miniature slides={slides} stop={next?.stop} />
        {/* It scrolls where there is little room. */}
        <div
          className="desk-builds"
          data-scrolls=""
          role="group"
          aria-label={words.builds}
          tabIndex={0}
        >
          <p>{words.builds}</p>
          <ol>
            {stops.map((stop) => (
              <li key={stop.id} aria-current={stop === here.stop ? 'step' : undefined}>
                <b>{fill(words.buildOf, { number: stop.number, of: stop.of })}</b> {stop.name}
              </li>
            ))}
          </ol>
          <p className="desk-dots" aria-hidden="true">
            {stops.map((stop) => (
              <span key={stop.id} data-done={stop.number <= here.stop.number || undefined} />
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}
