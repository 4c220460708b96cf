'use client';
/** The words of a chapter, and what a story says of itself. */
import type { ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { listIn } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { fill } from '../../ui/fill.ts';
import { LOOKS } from '../../themes/themes.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { useWords } from './context.ts';
import { Choice, PlainField } from './plain-field.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0'];
const LANGUAGES = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'uk',
  'ar',
  'zh-Hans',
  'ja',
];

export function ChapterForm({ path }: { readonly path: JsonPath }): ReactElement {
  const { script } = useStudio();
  const { book } = useWords();
  const title = book.plain(wordsOf(valueIn(script, [...path, 'title'])));
  return (
    <details className="words-part">
      <summary>{fill(WORDS.chapter, { title })}</summary>
      <WordsField path={[...path, 'title']} label={WORDS.title} isLine isRequired />
      <WordsField path={[...path, 'kicker']} label={WORDS.kicker} isLine />
      <WordsField path={[...path, 'summary']} label={WORDS.summary} isLine />
    </details>
  );
}

export function StoryForm(): ReactElement {
  const studio = useStudio();
  const { script } = studio;
  const set = (key: string, label: string) => (value: string) =>
    studio.set([key], value.trim() || undefined, label, key);
  const accent = wordsOf(script['accent']);
  const authors = listIn(script, 'authors').filter((author) => typeof author === 'string');
  return (
    <>
      <WordsField path={['title']} label={WORDS.title} isLine isRequired />
      <WordsField path={['subtitle']} label={WORDS.subtitle} isLine />
      <WordsField path={['summary']} label={WORDS.summary} isLine isRequired />
      <PlainField
        label={WORDS.authors}
        rows={2}
        value={authors.join('\n')}
        onChange={(typed) => {
          const names = typed.split('\n').map((name) => name.trim());
          studio.set(['authors'], names.filter(Boolean), WORDS.authors, 'authors');
        }}
      />
      <div className="words-row">
        <PlainField
          label={WORDS.licence}
          value={wordsOf(script['license'])}
          offers={LICENCES}
          onChange={set('license', WORDS.licence)}
        />
        <PlainField
          label={WORDS.language}
          value={wordsOf(script['lang'])}
          offers={LANGUAGES}
          onChange={set('lang', WORDS.language)}
        />
        <Choice
          label={WORDS.look}
          value={wordsOf(script['theme']) || 'silk'}
          choices={[...LOOKS.keys()].map((look) => [look, look])}
          onChange={set('theme', WORDS.look)}
        />
        <label className="studio-field">
          <span>{WORDS.accent}</span>
          <input
            type="color"
            value={/^#[0-9a-f]{6}$/i.test(accent) ? accent : '#15366f'}
            onChange={({ target }) => set('accent', WORDS.accent)(target.value)}
          />
        </label>
        {accent !== '' && (
          <button
            type="button"
            className="studio-button"
            onClick={() => studio.set(['accent'], undefined, WORDS.accent)}
          >
            {WORDS.noAccent}
          </button>
        )}
      </div>
    </>
  );
}
