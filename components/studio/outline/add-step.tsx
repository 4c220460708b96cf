'use client';
/** Adds a chapter or a step with a typed title; the focus then goes to its card. */
import { useState, type ReactElement, type ReactNode } from 'react';
import { pathOf } from '../../../story/edit/places.ts';
import { addChapter, addStep } from '../../../story/edit/steps.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { writeIn } from '../words/part.ts';
import { perform } from './commands.ts';
import { TitleField } from './title-field.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/outline.g.ts';

const MAKE = { step: addStep, chapter: addChapter };
type What = keyof typeof MAKE;

/** A button for each of `what`, with `children` beside; the field for the title replaces all of them. */
export function AddStep(props: {
  readonly what: readonly What[];
  readonly onAdded?: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const studio = useStudio();
  const [adding, setAdding] = useState<What>();
  const add = (what: What, title: string) => {
    setAdding(undefined);
    const here = pathOf(studio.script, studio.place) ?? ['chapters', 0];
    const path = perform(studio, say(WORDS.edits.added, { title }), (now) =>
      MAKE[what](now, here, title),
    );
    if (!path) return;
    writeIn('step', [...path, ...(what === 'chapter' ? ['steps', 0] : []), 'text']);
    studio.show('words');
    props.onAdded?.();
  };
  if (adding !== undefined)
    return (
      <TitleField
        label={WORDS.addHere[adding]}
        onDone={(title) => add(adding, title)}
        onCancel={() => setAdding(undefined)}
      />
    );
  return (
    <>
      {props.what.map((what) => (
        <Press key={what} onPress={() => setAdding(what)}>
          {WORDS.add[what]}
        </Press>
      ))}
      {props.children}
    </>
  );
}
