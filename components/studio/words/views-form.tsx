'use client';
/** Who says what: two to six views of one matter. */
import type { ReactElement } from 'react';
import { listIn, isObject, type DraftStep } from '../../../story/edit/places.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { Choice, PathField } from './plain-fields.tsx';
import { Items, Texts } from './texts.tsx';
import { WORDS } from './words.en.ts';

const FINDINGS = [['', WORDS.notTested] as const, ...Object.entries(WORDS.findings)];

export function ViewsForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const { length } = listIn(place.step, 'views');
  return (
    <details className="words-part" open={length > 0 || undefined}>
      <summary>{WORDS.views}</summary>
      <Items
        path={[...place.path, 'views']}
        name={WORDS.view}
        add={length > 0 ? WORDS.addView : WORDS.addViews}
        least={2}
        most={6}
        all={WORDS.allViews}
        make={(id, at) => ({
          id,
          title: WORDS.starts.views[at > 0 ? 1 : 0],
          text: WORDS.starts.view,
        })}
      >
        {(path, name, view) => (
          <>
            <Texts
              path={path}
              specs={[
                ['title', name, 'line!'],
                ['text', WORDS.said, 'text!'],
              ]}
            />
            <div className="studio-row">
              <PathField path={[...path, 'by']} label={WORDS.by} />
              <PathField path={[...path, 'date']} label={WORDS.date} />
              <Choice
                label={WORDS.finding}
                value={isObject(view) ? wordsOf(view['finding']) : ''}
                choices={FINDINGS}
                onChange={(value) =>
                  studio.set([...path, 'finding'], value || undefined, WORDS.finding)
                }
              />
            </div>
          </>
        )}
      </Items>
    </details>
  );
}
