'use client';
/** The views at a step, the words of a chapter, and the story's own texts. */
import type { ReactElement } from 'react';
import { listIn, type DraftStep } from '../../../story/edit/places.ts';
import { LOOKS } from '../../themes/themes.ts';
import { PlainField, type Choices, type FieldSpec } from '../fields.tsx';
import { readable } from '../pictures/names.ts';
import { useStudio } from '../studio.ts';
import { Form, type Part } from './form.tsx';
import { WORDS } from './words.en.ts';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0'];
const LANGUAGES = 'en en-GB de fr es it pt nl pl tr uk ar zh-Hans ja'.split(' ');
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const named = (values: readonly string[], nameOf = (value: string) => value): Choices =>
  values.map((value) => [value, nameOf(value)]);

const STORY: readonly Part[] = [
  ['title', WORDS.title, 'line!'],
  ['subtitle', WORDS.subtitle, 'line'],
  ['summary', WORDS.summary, 'line!'],
];
const ABOUT: readonly FieldSpec[] = [
  { key: 'license', label: WORDS.licence, choices: named(LICENCES) },
  { key: 'lang', label: WORDS.language, choices: named(LANGUAGES, (tag) => NAMES.of(tag) ?? tag) },
  { key: 'theme', label: WORDS.look, choices: named([...LOOKS.keys()], readable), usual: 'silk' },
];
export const CHAPTER: readonly Part[] = [
  ['title', WORDS.title, 'line!'],
  ['kicker', WORDS.kicker, 'line'],
  ['summary', WORDS.summary, 'line'],
];
const { starts } = WORDS;
const FINDINGS: Choices = [['', WORDS.notTested], ...Object.entries(WORDS.findings)];
/** Two to six views on one matter. */
const views = (add: string): Part => ({
  list: 'views',
  ...{ name: WORDS.view, add, all: WORDS.allViews, least: 2, most: 6 },
  make: (id, at) => ({ id, title: starts.views[at > 0 ? 1 : 0], text: starts.view }),
  parts: (name) => [
    ['title', name, 'line!'],
    ['text', WORDS.said, 'text!'],
    {
      fields: [
        { key: 'by', label: WORDS.by },
        { key: 'date', label: WORDS.date },
        { key: 'finding', label: WORDS.finding, choices: FINDINGS },
      ],
    },
  ],
});

export function ViewsForm({ place }: { readonly place: DraftStep }): ReactElement {
  const hasViews = listIn(place.step, 'views').length > 0;
  return (
    <details className="words-part" open={hasViews || undefined}>
      <summary>{WORDS.views}</summary>
      <Form path={place.path} parts={[views(hasViews ? WORDS.addView : WORDS.addViews)]} />
    </details>
  );
}

export function StoryForm(): ReactElement {
  const studio = useStudio();
  const authors = listIn(studio.script, 'authors').filter((author) => typeof author === 'string');
  return (
    <>
      <Form path={[]} name={WORDS.story} parts={STORY} />
      <div className="words-field">
        <PlainField
          label={WORDS.authors}
          rows={2}
          hint={WORDS.authorsHint}
          value={authors.join('\n')}
          onChange={(typed) => {
            const names = typed
              .split('\n')
              .map((name) => name.trim())
              .filter(Boolean);
            studio.set(['authors'], names.length > 0 ? names : undefined, WORDS.authors, 'authors');
          }}
        />
      </div>
      <Form path={[]} parts={[{ fields: ABOUT }]} />
    </>
  );
}
