'use client';
/** What the story rests on: facts, sources and terms, each with the steps that use it. Changed here once, it changes there. */
import { useState, type ReactElement } from 'react';
import { addEntry, evidenceOf, type EvidenceMap } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { useBook } from '../words/context.ts';
import { Press } from '../words/plain-fields.tsx';
import { EntryForm } from './entry-form.tsx';
import { titleOf, type Listed } from './listed.ts';
import { WORDS } from './words.en.ts';
import './evidence.css';

const PARTS: readonly (readonly [map: Listed, heading: string])[] = [
  ['facts', WORDS.facts],
  ['sources', WORDS.sources],
  ['glossary', WORDS.terms],
];
/** More rows are drawn when they are asked for. */
const DRAWN = 60;

export function EvidencePane(): ReactElement {
  const studio = useStudio();
  const book = useBook();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState('');
  const evidence = evidenceOf(studio);
  const starts: { readonly [map in Listed]: JsonObject } = {
    facts: {
      claim: WORDS.newFact,
      status: 'measured',
      sources: [...evidence.sources.keys()].slice(-1),
    },
    sources: { title: WORDS.names.sources, publisher: WORDS.hints.publisher, kind: 'data' },
    glossary: { term: WORDS.newTerm, definition: WORDS.newDefinition },
  };
  const add = (map: Listed) => {
    const name = WORDS.names[map];
    const { id, changes } = addEntry(studio, map, name, starts[map]);
    studio.edit(fill(WORDS.added, { name }), changes);
    setWanted('');
    setOpen(`${map}/${id}`);
  };
  return (
    <>
      <input
        type="search"
        className="studio-input evidence-find"
        aria-label={WORDS.find}
        placeholder={WORDS.find}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {PARTS.map(([map, heading]) => {
        const rows = found(evidence[map], wanted, map, book.plain);
        return (
          <section key={map} aria-label={heading} className="evidence-part">
            <div className="studio-row">
              <h2>{heading}</h2>
              {studio.isReadOnly || (map === 'facts' && evidence.sources.size === 0) ? null : (
                <Press onPress={() => add(map)}>{WORDS.add[map]}</Press>
              )}
            </div>
            {evidence[map].size === 0 ? <p className="studio-help">{WORDS.none[map]}</p> : null}
            <Rows {...{ map, rows, open, setOpen }} />
          </section>
        );
      })}
    </>
  );
}

type Evidence = ReturnType<typeof evidenceOf>;

/** Ids of the entries that say what is looked for. */
const found = (
  entries: Evidence[EvidenceMap],
  wanted: string,
  map: Listed,
  plain: (line: string) => string,
): readonly string[] =>
  [...entries].flatMap(([id, { value }]) => {
    const words = `${id} ${titleOf(map, id, value, plain)} ${wordsOf(value['publisher'])} ${String(value['value'] ?? '')}`;
    return words.toLowerCase().includes(wanted.trim().toLowerCase()) ? [id] : [];
  });

function Rows(props: {
  readonly map: Listed;
  readonly rows: readonly string[];
  readonly open: string;
  readonly setOpen: (open: string) => void;
}): ReactElement {
  const { map, rows, open, setOpen } = props;
  const [most, setMost] = useState(DRAWN);
  return (
    <>
      <ul className="evidence-rows">
        {rows.slice(0, most).map((id) => (
          <li key={id}>
            <EntryForm
              {...{ map, id }}
              isOpen={open === `${map}/${id}`}
              onOpen={(isOpen) => setOpen(isOpen ? `${map}/${id}` : '')}
            />
          </li>
        ))}
      </ul>
      {rows.length > most ? <Press onPress={() => setMost(most + 200)}>{WORDS.more}</Press> : null}
    </>
  );
}
