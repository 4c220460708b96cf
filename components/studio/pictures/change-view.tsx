'use client';
/** What the marks of a chart can become on this step: small pictures; a press writes the `view`. */
import { useRef, useState, type ReactElement } from 'react';
import { isObject, objectIn, wordsOf } from '../../../story/edit/places.ts';
import { setState } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { Offer } from '../engine/offers.ts';
import { useStudio } from '../studio.ts';
import type { Compiled } from '../form/form.ts';
import { nameOf, Offers } from './offers.tsx';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';

const WORDS = en.view;

export function ChangeView(props: {
  readonly id: string;
  /** The scene's params in the draft. */
  readonly params: JsonObject;
  readonly compiled: Compiled;
}): ReactElement {
  const { id, params, compiled } = props;
  const { text, script, place, shape, done, go } = useStudio();
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // The compiler gives each view a name, and the step's view all of it.
  const shares = Object.entries(objectIn(compiled.state, 'view'));
  const view = objectIn(compiled.params, 'views')[shares.find(([, share]) => share === 1)?.[0] ?? '']; // prettier-ignore
  const choose = (offer: Offer) => {
    const { view: next = {} } = offer;
    const path = [...(shape === 'portrait' ? ['portrait'] : []), 'view'];
    const value = Object.keys(next).length > 0 ? next : undefined;
    done(WORDS.edit, setState(text, script, place, id, path, value), say(WORDS.put, { name: nameOf(offer)[0] })); // prettier-ignore
    go({ step: place.step, change: place.change, of: 'view' });
    // The pressed button goes, because the present view is not among those offered.
    if (box.current) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={box}
      className="picture-group"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{WORDS.title}</summary>
      <p className="studio-help">{WORDS.help}</p>
      {isOpen && (
        <Offers
          ask="charts"
          series={wordsOf(params['series'])}
          more={[params, isObject(view) ? view : {}]}
          onChoose={choose}
        />
      )}
    </details>
  );
}
