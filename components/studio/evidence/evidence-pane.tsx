'use client';
/**
 * The evidence of the story: facts, sources and terms, each with the steps that use it. An edit here
 * applies to all of them.
 */
import { useState, type ReactElement } from 'react';
import { wordsOf } from '../../../story/edit/places.ts';
import { addEntry } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { Press } from '../fields.tsx';
import { EntryForm, titleOf, type Listed } from './entry-form.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';
import './evidence.css';

const PARTS: readonly Listed[] = ['facts', 'sources', 'glossary'];
/** Number of rows at first; more are drawn on request. */
const DRAWN = 60;

export function EvidencePane(): ReactElement {
  const studio = useStudio();
  const book = useBook();
  const { evidence } = book;
  const [query, setWanted] = useState('');
  const [open, setOpen] = useState('');
  const [most, setMost] = useState(DRAWN);
  const starts: { readonly [map in Listed]: JsonObject } = {
    facts: {
      ...WORDS.starts.facts,
      status: 'measured',
      sources: [...evidence.sources.keys()].slice(-1),
    },
    sources: { ...WORDS.starts.sources, kind: 'data' },
    glossary: WORDS.starts.glossary,
  };
  const add = (map: Listed) => {
    const name = WORDS.names[map];
    const { id, changes } = addEntry(studio, map, name, starts[map]);
    studio.edit(say(WORDS.added, { name }), changes);
    setWanted('');
    setOpen(`${map}/${id}`);
  };
  const isFound = (map: Listed, id: string, value: JsonObject) =>
    [id, titleOf(map, id, value, book.plain), wordsOf(value['publisher']), value['value']]
      .join(' ')
      .toLowerCase()
      .includes(query.trim().toLowerCase());
  return (
    <>
      <input
        type="search"
        className="studio-input evidence-find"
        aria-label={WORDS.find}
        placeholder={WORDS.find}
        value={query}
        onChange={({ target }) => setWanted(target.value)}
      />
      {PARTS.map((map) => {
        // The open entry stays even when an edit means that it no longer matches the search.
        const ids = [...evidence[map]].flatMap(([id, { value }]) =>
          open === `${map}/${id}` || isFound(map, id, value) ? [id] : [],
        );
        const isReady = map !== 'facts' || evidence.sources.size > 0;
        return (
          <section key={map} aria-label={WORDS.parts[map]} className="evidence-part">
            <div className="studio-row">
              <h2>{WORDS.parts[map]}</h2>
              {studio.isReadOnly || !isReady ? null : (
                <Press onPress={() => add(map)}>{WORDS.add[map]}</Press>
              )}
            </div>
            {evidence[map].size === 0 ? <p className="studio-help">{WORDS.none[map]}</p> : null}
            <ul className="evidence-rows">
              {ids.slice(0, most).map((id) => (
                <li key={id}>
                  <EntryForm
                    {...{ map, id }}
                    isOpen={open === `${map}/${id}`}
                    onOpen={(isOpen) => setOpen(isOpen ? `${map}/${id}` : '')}
                  />
                </li>
              ))}
            </ul>
            {ids.length > most ? (
              <Press onPress={() => setMost(most + 200)}>{WORDS.more}</Press>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
