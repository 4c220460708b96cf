'use client';
/** What comes next, and how far the present step has come. */
import type { ReactElement } from 'react';
import { fill } from '../ui/fill.ts';
import { Miniature } from './slide.tsx';
import { placeOf, placeValues, stopValues } from './stops.ts';
import { useDesk } from './use-desk-view.ts';

export function NextPane(): ReactElement {
  const { slides, words, place: here, index } = useDesk();
  const next = placeOf(slides, index + 1);
  const stops = slides.stops.filter(({ step }) => step === here.step.id);
  const text = !next
    ? words.end
    : next.step === here.step
      ? fill(words.nextOf, stopValues(next))
      : `${fill(words.place, placeValues(next))}: ${next.step.name}`;
  return (
    <section className="desk-next" aria-labelledby="desk-next">
      <h2 id="desk-next">
        <b>{words.next}</b> <span>{text}</span>
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
