'use client';
/** The words of a chapter, and what a story says of itself. */
import type { ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { listIn } from '../../../story/edit/places.ts';
import { LOOKS } from '../../themes/themes.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { Choice, PathField, PlainField, Press } from './plain-fields.tsx';
import { Texts } from './texts.tsx';
import { WORDS } from './words.en.ts';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0'];
const LANGUAGES = 'en en-GB de fr es it pt nl pl tr uk ar zh-Hans ja'.split(' ');

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
  const accent = wordsOf(script['accent']);
  const authors = listIn(script, 'authors').filter((author) => typeof author === 'string');
  const setAccent = (value?: string) => studio.set(['accent'], value, WORDS.accent, 'accent');
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
      <PlainField
        label={WORDS.authors}
        rows={2}
        value={authors.join('\n')}
        onChange={(typed) => {
          const names = typed.split('\n').map((name) => name.trim());
          studio.set(['authors'], names.filter(Boolean), WORDS.authors, 'authors');
        }}
      />
      <div className="studio-row">
        <PathField path={['license']} label={WORDS.licence} offers={LICENCES} />
        <PathField path={['lang']} label={WORDS.language} offers={LANGUAGES} />
        <Choice
          label={WORDS.look}
          value={wordsOf(script['theme']) || 'silk'}
          choices={[...LOOKS.keys()].map((look) => [look, look])}
          onChange={(look) => studio.set(['theme'], look, WORDS.look)}
        />
        <label className="studio-field">
          <span>{WORDS.accent}</span>
          <input
            type="color"
            value={/^#[0-9a-f]{6}$/i.test(accent) ? accent : '#15366f'}
            onChange={({ target }) => setAccent(target.value)}
          />
        </label>
        {accent !== '' && <Press onPress={() => setAccent()}>{WORDS.noAccent}</Press>}
      </div>
    </>
  );
}
