'use client';
/** What stands behind a chip: a fact's value is changed here once, and with it everywhere. */
import { useEffect, useRef, type ReactElement } from 'react';
import { changeEntry, sourcesOf } from '../../../story/edit/evidence.ts';
import { escaped, type ChipMark } from '../../../story/edit/marks.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { usedIn } from '../../../story/edit/uses.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { useWords } from './context.ts';
import { Choice, PlainField, Press } from './plain-fields.tsx';
import { WORDS } from './words.en.ts';

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const RANGE = new RegExp(`^(${NUMBER}) ?(?:–|-|to) ?(${NUMBER})$`);
const numberOf = (text: string) => Number(text.replace(',', '.'));
/** A value as an author writes it: a number, two of them, or words. */
function valueOf(typed: string): Json | undefined {
  const text = typed.trim();
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return [numberOf(low), numberOf(high)];
  if (new RegExp(`^${NUMBER}$`).test(text)) return numberOf(text);
  return text || undefined;
}
const shownValue = (value: Json | undefined): string =>
  Array.isArray(value) ? value.join(' – ') : String(value ?? '');

function FactFields(props: { readonly id: string; readonly fact: JsonObject }): ReactElement {
  const { id, fact } = props;
  const studio = useStudio();
  const { book } = useWords();
  const set = (path: JsonPath, value: Json | undefined, name: string) =>
    studio.edit(name, changeEntry(studio, 'facts', id, path, value), `facts/${id}/${path[0]}`);
  const field = (key: 'value' | 'unit' | 'date') => (
    <PlainField
      label={WORDS[key]}
      value={shownValue(fact[key])}
      onChange={(typed) =>
        set([key], key === 'value' ? valueOf(typed) : typed.trim() || undefined, WORDS[key])
      }
    />
  );
  const isBound = valueIn(fact, ['value', 'series']) !== undefined;
  const sources = [...book.evidence.sources].map(
    ([source, { value }]) => [source, wordsOf(value['title']) || source] as const,
  );
  return (
    <>
      <p>{book.plain(wordsOf(fact['claim']))}</p>
      {isBound ? (
        <p>
          {WORDS.fromTable} <Press onPress={() => studio.show('table')}>{WORDS.openTable}</Press>
        </p>
      ) : (
        <div className="studio-row">
          {field('value')}
          {field('unit')}
          {field('date')}
          <Choice
            label={WORDS.source}
            value={sourcesOf(fact)[0] ?? ''}
            choices={sources}
            onChange={(source) => set(['sources', 0], source, WORDS.source)}
          />
        </div>
      )}
      <p className="studio-row">
        {WORDS.usedIn}
        {usedIn(studio, 'facts', id).map(({ step, change, title }) => (
          <Press key={`${step} ${change}`} onPress={() => studio.go({ step, change })}>
            {book.plain(title)}
          </Press>
        ))}
      </p>
    </>
  );
}

/** The parts of a mark that are the author's words: each with its label, and the mark with another. */
function partsOf(
  mark: ChipMark,
): readonly (readonly [string, string, (typed: string) => string])[] {
  if (mark.kind === 'link') {
    const { words, href } = mark;
    return [
      [WORDS.shown, words, (typed) => `[${typed.replace(/[[\]\\]/g, '\\$&') || href}](${href})`],
      [WORDS.address, href, (typed) => `[${words}](${typed.replace(/[\s()]/g, '')})`],
    ];
  }
  const { kind, id, words = '' } = mark;
  if (kind === 'figure') return [];
  if (kind === 'plain') return [[WORDS.number, id, (typed) => `:plain[${escaped(typed || id)}]`]];
  const label = kind === 'cite' ? WORDS.at : WORDS.shown;
  const more = (typed: string) => (typed.trim() === '' ? '' : `|${escaped(typed)}`);
  return [[label, words, (typed) => `:${kind}[${id}${more(typed)}]`]];
}

export function ChipPanel(props: {
  readonly mark: ChipMark;
  /** Writes the mark anew. */
  readonly onChange: (source: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { mark, onChange, onClose } = props;
  const { book } = useWords();
  const studio = useStudio();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (panel.current?.querySelector('input') ?? panel.current)?.focus();
  }, [mark.from]);
  const { kind } = mark;
  const fact = kind === 'fact' && book.evidence.facts.get(mark.id)?.value;
  const takeAway = () => {
    onChange(kind === 'cite' ? '' : (book.label(mark) ?? ''));
    onClose();
  };
  return (
    <div
      ref={panel}
      className="words-chip-panel"
      role="group"
      tabIndex={-1}
      aria-label={WORDS.chip[kind]}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <span className="studio-label">{WORDS.chip[kind]}</span>
      {fact && <FactFields id={mark.id} fact={fact} />}
      <div className="studio-row">
        {partsOf(mark).map(([label, value, write]) => (
          <PlainField
            key={label}
            label={label}
            value={value}
            hint={kind === 'fact' ? WORDS.shownHint : ''}
            onChange={(typed) => onChange(write(typed))}
          />
        ))}
      </div>
      <p className="studio-row">
        <Press onPress={onClose}>{WORDS.done}</Press>
        <Press onPress={takeAway}>{WORDS.takeAway}</Press>
        {(kind === 'fact' || kind === 'cite' || kind === 'term') && (
          <Press onPress={() => studio.show('evidence')}>{WORDS.openEvidence}</Press>
        )}
      </p>
    </div>
  );
}
