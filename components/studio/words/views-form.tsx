'use client';
/** Who says what: two to six views of one matter. */
import type { ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertAt, setAt } from '../../../story/edit/patch.ts';
import { isObject, listIn, type DraftStep } from '../../../story/edit/places.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { Choice, PathField, Press } from './plain-fields.tsx';
import { Remove, Texts } from './texts.tsx';
import { WORDS } from './words.en.ts';

const FINDINGS = [['', WORDS.notTested] as const, ...Object.entries(WORDS.findings)];

export function ViewsForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const list = [...place.path, 'views'];
  const views = listIn(place.step, 'views').filter(isObject);
  const add = () => {
    const [first, second] = WORDS.starts.views;
    const made = (title: string) => ({
      id: newId(
        title,
        views.map(({ id }) => wordsOf(id)),
        'view',
      ),
      title,
      text: WORDS.starts.view,
    });
    const { text } = studio;
    studio.edit(
      WORDS.addView,
      views.length > 0
        ? insertAt(text, list, views.length, made(second))
        : setAt(text, list, [made(first), made(second)]),
    );
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
            <Texts
              path={path}
              of={name}
              specs={[
                ['title', WORDS.title, 'line!'],
                ['text', WORDS.said, 'text!'],
              ]}
            />
            <div className="studio-row">
              <PathField path={[...path, 'by']} label={WORDS.by} />
              <PathField path={[...path, 'date']} label={WORDS.date} />
              <Choice
                label={WORDS.finding}
                value={wordsOf(view['finding'])}
                choices={FINDINGS}
                onChange={(value) =>
                  studio.set([...path, 'finding'], value || undefined, WORDS.finding)
                }
              />
              {/* Two are the least: one alone is no choice. */}
              <Remove
                path={views.length > 2 ? path : list}
                what={views.length > 2 ? name : WORDS.allViews}
              />
            </div>
          </fieldset>
        );
      })}
      {views.length < 6 && (
        <Press onPress={add}>{views.length > 0 ? WORDS.addView : WORDS.addViews}</Press>
      )}
    </details>
  );
}
