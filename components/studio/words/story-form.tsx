'use client';
/** The words of a chapter, and what a story says of itself. */
import type { ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { listIn } from '../../../story/edit/places.ts';
import { readable } from '../pictures/names.ts';
import { LOOKS } from '../../themes/themes.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { Choice, PlainField } from './plain-fields.tsx';
import { Texts } from './texts.tsx';
import { WORDS } from './words.en.ts';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0'];
const LANGUAGES = 'en en-GB de fr es it pt nl pl tr uk ar zh-Hans ja'.split(' ');
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

const same = (value: string) => [value, value] as const;
/** What a story says of itself by a choice: its key, its label, its values and their names. */
const CHOICES = [
  ['license', WORDS.licence, LICENCES.map(same)],
  ['lang', WORDS.language, LANGUAGES.map((tag) => [tag, NAMES.of(tag) ?? tag] as const)],
  ['theme', WORDS.look, [...LOOKS.keys()].map((look) => [look, readable(look)] as const)],
] as const;

export const ChapterForm = ({ path }: { readonly path: JsonPath }): ReactElement => (
  <Texts
    path={path}
    of={WORDS.chapter}
    specs={[
      ['title', WORDS.title, 'line!'],
      ['kicker', WORDS.kicker, 'line'],
      ['summary', WORDS.summary, 'line'],
    ]}
  />
);

export function StoryForm(): ReactElement {
  const studio = useStudio();
  const { script } = studio;
  const authors = listIn(script, 'authors').filter((author) => typeof author === 'string');
  return (
    <>
      <Texts
        path={[]}
        of={WORDS.story}
        specs={[
          ['title', WORDS.title, 'line!'],
          ['subtitle', WORDS.subtitle, 'line'],
          ['summary', WORDS.summary, 'line!'],
        ]}
      />
      <div className="words-field">
        <PlainField
          label={WORDS.authors}
          rows={2}
          value={authors.join('\n')}
          onChange={(typed) => {
            const names = typed.split('\n').map((name) => name.trim());
            studio.set(['authors'], names.filter(Boolean), WORDS.authors, 'authors');
          }}
        />
      </div>
      <div className="studio-row">
        {CHOICES.map(([key, label, choices]) => (
          <Choice
            key={key}
            label={label}
            value={wordsOf(script[key]) || (key === 'theme' ? 'silk' : '')}
            choices={choices}
            onChange={(value) => studio.set([key], value, label)}
          />
        ))}
      </div>
    </>
  );
}
