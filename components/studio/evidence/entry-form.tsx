'use client';
/** One fact, source or term: a row that unfolds to its fields, with links to the steps that use it. */
import type { ReactElement } from 'react';
import { changeEntry, evidenceOf, namesOf } from '../../../story/edit/evidence.ts';
import { wordsOf, langOf, isObject } from '../../../story/edit/places.ts';
import { usedIn, type Use } from '../../../story/edit/uses.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { Fields, Press, type FieldSpec } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { showTable } from '../table/pending.ts';
import { useBook } from '../words/context.ts';
import { claimAfter, displayValue, typedValue } from './fact-value.ts';
import { MeasureFields, useEntry } from './measure-fields.tsx';
import { field, SOURCE } from './source-fields.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/evidence.g.ts';

/** The kinds of evidence that are listed by title. Tables have their own pane. */
export type Listed = 'facts' | 'sources' | 'glossary';
const TITLES = { facts: 'claim', sources: 'title', glossary: 'term' } as const;
/** The title of an entry: its claim, its title, its term. */
export const titleOf = (
  map: Listed,
  id: string,
  value: JsonObject,
  plain: (line: string) => string,
): string => plain(wordsOf(value[TITLES[map]])) || id;

const NEEDED = { isRequired: true };
const TERM = [field('term', NEEDED), field('definition', { ...NEEDED, rows: 3 })] as const;
const CLAIM = [field('claim', { isLate: true })];
const CLAIM_FIELDS = (['value', 'date'] as const).map((key) => field(key, { isLate: true }));

export function EntryForm(props: {
  readonly map: Listed;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): ReactElement | null {
  const { map, id, isOpen, onOpen } = props;
  const studio = useStudio();
  const book = useBook();
  const set = useEntry(map, id);
  const value = evidenceOf(studio)[map].get(id)?.value;
  if (!value) return null;
  const uses = usedIn(studio, map, id);
  const printed = map === 'facts' ? book.label({ kind: 'fact', id, from: 0, to: 0 }) : undefined;
  const title = titleOf(map, id, value, book.plain);
  const remove = () => {
    const steps = uses.map((use) => book.plain(use.title)).join(', ');
    const sentence = steps === '' ? WORDS.removed : WORDS.removedUsed;
    const sentenceNow = say(sentence, { name: WORDS.names[map], title, steps });
    studio.done(sentenceNow, changeEntry(studio, map, id, [], undefined));
  };
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onOpen(currentTarget.open);
      }}
    >
      <summary>
        {printed === undefined ? null : <b>{printed}</b>} <span>{title}</span>
        <small>
          {[map === 'sources' && wordsOf(value['publisher']), uses.length === 0 && WORDS.unused]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </summary>
      {isOpen ? (
        <>
          <UsedIn uses={uses} />
          {map === 'facts' && <FactForm {...{ id, value, set }} />}
          {map === 'sources' && <EntryFields specs={SOURCE} {...{ value, set }} />}
          {map === 'glossary' && <EntryFields specs={TERM} {...{ value, set }} />}
          {!studio.isReadOnly && <Press onPress={remove}>{WORDS.remove}</Press>}
        </>
      ) : null}
    </details>
  );
}

function EntryFields<Key extends keyof typeof WORDS.fields>(props: {
  readonly specs: readonly FieldSpec<Key>[];
  readonly value: JsonObject;
  readonly set: ReturnType<typeof useEntry>;
}): ReactElement {
  return (
    <div className="evidence-fields">
      <Fields {...props} onChange={(key, typed) => props.set(key, typed)} />
    </div>
  );
}

/** The value of a fact: its own, or a row's with unit, date and sources. */
function FactForm(props: {
  readonly id: string;
  readonly value: JsonObject;
  readonly set: ReturnType<typeof useEntry>;
}): ReactElement {
  const { id, value: fact, set } = props;
  const studio = useStudio();
  const { value } = fact;
  const lang = langOf(studio.script);
  const claim = wordsOf(fact['claim']);
  /** The claim is updated where it contains the old value. */
  const setClaim = (key: 'value' | 'date', now: Json | undefined) => {
    const nextClaim = claimAfter(claim, fact[key], now, lang);
    const first = nextClaim === claim ? [] : changeEntry(studio, 'facts', id, ['claim'], nextClaim);
    set(key, now, [key], first);
  };
  const series = isObject(value) ? wordsOf(value['series']) : undefined;
  const open = () => {
    showTable(series ?? '');
    studio.show('table');
  };
  return (
    <>
      {series === undefined ? (
        <div className="evidence-fields">
          <Fields
            specs={CLAIM_FIELDS}
            value={{ ...fact, value: displayValue(value) }}
            onChange={(key, typed) =>
              setClaim(key, key === 'value' ? typedValue(String(typed ?? ''), lang, value) : typed)
            }
          />
          <MeasureFields map="facts" id={id} value={fact} />
        </div>
      ) : (
        <p className="studio-row">
          {say(WORDS.fromTable, {
            title: namesOf(evidenceOf(studio).data, 'title').get(series) ?? series,
          })}
          <Press onPress={open}>{WORDS.openTable}</Press>
        </p>
      )}
      <EntryFields specs={CLAIM} value={fact} set={set} />
    </>
  );
}

/** The steps that use an entry, as links. */
function UsedIn({ uses }: { readonly uses: readonly Use[] }): ReactElement {
  const { go } = useStudio();
  const book = useBook();
  return (
    <p className="evidence-uses">
      <span>{WORDS.usedIn}</span> {uses.length === 0 ? WORDS.unused : null}
      {uses.map(({ step, change, title }) => (
        <Press key={`${step} ${change}`} onPress={() => go({ step, change })}>
          {book.plain(title)}
        </Press>
      ))}
    </p>
  );
}
