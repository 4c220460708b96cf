'use client';
/** Who says what: two to six views of one matter. */
import type { ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertAt, setAt } from '../../../story/edit/patch.ts';
import { isObject, listIn, type DraftStep } from '../../../story/edit/places.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { Choice, PlainField, RemoveButton } from './plain-field.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

const FINDINGS = Object.entries(WORDS.findings);

export function ViewsForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const list = [...place.path, 'views'];
  const views = listIn(place.step, 'views').filter(isObject);
  const [first, second] = WORDS.starts.views;
  const made = (title: string, taken: readonly string[]) => ({
    id: newId(title, taken, 'view'),
    title,
    text: WORDS.starts.view,
  });
  const add = () => {
    const ids = views.map(({ id }) => wordsOf(id));
    const changes =
      views.length > 0
        ? insertAt(studio.text, list, views.length, made(second, ids))
        : setAt(studio.text, list, [made(first, []), made(second, [])]);
    studio.edit(WORDS.addView, changes);
  };
  const remove = (at: number, what: string) => {
    // Two are the least: one alone is no choice.
    const path = views.length > 2 ? [...list, at] : list;
    studio.set(path, undefined, fill(WORDS.removed, { what }));
    studio.tell(fill(WORDS.removed, { what: views.length > 2 ? what : WORDS.views }), {
      label: WORDS.undo,
      do: studio.undo,
    });
  };
  return (
    <details className="words-part" open={views.length > 0 || undefined}>
      <summary>{WORDS.views}</summary>
      {views.map((view, at) => {
        const path = [...list, at];
        const name = fill(WORDS.view, { number: at + 1 });
        return (
          <fieldset className="words-group" key={wordsOf(view['id']) || at}>
            <legend>{name}</legend>
            <WordsField
              path={[...path, 'title']}
              label={WORDS.title}
              name={`${name}: ${WORDS.title}`}
              isLine
              isRequired
            />
            <WordsField
              path={[...path, 'text']}
              label={WORDS.said}
              name={`${name}: ${WORDS.said}`}
              isRequired
            />
            <div className="words-row">
              {(['by', 'date'] as const).map((key) => (
                <PlainField
                  key={key}
                  label={WORDS[key]}
                  value={wordsOf(view[key])}
                  onChange={(typed) =>
                    studio.set(
                      [...path, key],
                      typed.trim() || undefined,
                      WORDS[key],
                      [...path, key].join('/'),
                    )
                  }
                />
              ))}
              <Choice
                label={WORDS.finding}
                value={wordsOf(view['finding'])}
                choices={[['', WORDS.notTested], ...FINDINGS]}
                onChange={(value) =>
                  studio.set([...path, 'finding'], value || undefined, WORDS.finding)
                }
              />
              <RemoveButton what={name} onPress={() => remove(at, name)} />
            </div>
          </fieldset>
        );
      })}
      {views.length < 6 && (
        <p>
          <button type="button" className="studio-button" onClick={add}>
            {views.length > 0 ? WORDS.addView : WORDS.addViews}
          </button>
        </p>
      )}
    </details>
  );
}
