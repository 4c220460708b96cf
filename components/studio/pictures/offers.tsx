'use client';
/** Small pictures to choose from, drawn by the engine with the author's own table. */
import { useEffect, useState, type ReactElement } from 'react';
import type { Offer } from '../engine/offers.ts';
import { useStudio } from '../studio.ts';
import { KINDS } from './names.ts';
import { trialOf } from './put.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

const WORDS = en.add;
const NEEDS: Readonly<Record<string, string>> = WORDS.needs;

/** The name of an offer, and a line about it. */
export function nameOf({ kind, of, scene }: Offer): readonly [name: string, line: string] {
  const words: typeof KINDS = scene?.['kind'] === 'chart' ? en.forms : KINDS;
  const { name = kind, line = '' } = words[kind] ?? {};
  return [of === undefined ? name : say(WORDS.formOf, { name, of }), line];
}

/** `ask`: the engine's function for them, and what it gets beside the draft and the table. */
export function Offers(props: {
  readonly ask: 'charts' | 'others';
  readonly series: string | undefined;
  readonly more?: readonly unknown[];
  readonly onChoose: (offer: Offer) => void;
}): ReactElement {
  const { ask: name, series, more = [], onChoose } = props;
  const studio = useStudio();
  const { ask } = studio;
  const [offered, setOffered] = useState<readonly Offer[]>();
  const asked = JSON.stringify(more);
  useEffect(() => {
    let gone = false;
    setOffered(undefined);
    const trial = trialOf(studio, series);
    void ask<readonly Offer[]>(name, trial, ...more).then((now) => !gone && setOffered(now));
    return () => {
      gone = true;
    };
    // Drawn for the story at the time of the question: typing meanwhile does not draw all of them
    // again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ask, name, series, asked]);
  return (
    <section aria-busy={offered === undefined}>
      <p role="status" className="studio-help">
        {offered === undefined ? WORDS.drawing : offered.length === 0 && WORDS.none}
      </p>
      <ul className="picture-offers">
        {offered?.map((offer) => (
          <li key={JSON.stringify(nameOf(offer))}>
            <OfferCard {...{ offer }} onPress={() => onChoose(offer)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A drawn picture can be chosen; the others say what they need. */
function OfferCard({ offer, onPress }: { readonly offer: Offer; readonly onPress: () => void }) {
  const { kind, svg, message = '' } = offer;
  const [name, line] = nameOf(offer);
  const words = (more?: string) => (
    <span>
      <b>{name}</b> <span className="studio-help">{more ?? line}</span>
    </span>
  );
  if (svg === undefined)
    return kind in NEEDS ? <div className="picture-offer">{words(NEEDS[kind])}</div> : null;
  return (
    <button type="button" className="picture-offer" onClick={onPress}>
      <img alt={message} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
      {words()}
    </button>
  );
}
