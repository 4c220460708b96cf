'use client';
/** What stands behind a chip: a fact's value is changed here once, and with it everywhere. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { changeEntry, sourcesOf } from '../../../story/edit/evidence.ts';
import { escaped, type ChipMark, type DirectiveMark } from '../../../story/edit/marks.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { usedIn } from '../../../story/edit/uses.ts';
import type { Json } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { useWords } from './context.ts';
import { Choice, PlainField } from './plain-field.tsx';
import { WORDS } from './words.en.ts';

const written = ({ kind, id }: DirectiveMark, words: string) =>
  `:${kind}[${id}${words === '' ? '' : `|${escaped(words)}`}]`;

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const numberOf = (text: string) => Number(text.replace(',', '.'));
/** A value as an author writes it: a number, two of them, or words. */
export function valueOf(typed: string): Json | undefined {
  const text = typed.trim();
  const [, low, high] = new RegExp(`^(${NUMBER}) ?(?:–|-|to) ?(${NUMBER})$`).exec(text) ?? [];
  if (low !== undefined && high !== undefined) return [numberOf(low), numberOf(high)];
  if (new RegExp(`^${NUMBER}$`).test(text)) return numberOf(text);
  return text === '' ? undefined : text;
}
const shownValue = (value: Json | undefined): string =>
  Array.isArray(value) ? value.join(' – ') : value === undefined ? '' : String(value);

function FactFields({ id }: { readonly id: string }): ReactElement | null {
  const studio = useStudio();
  const { book } = useWords();
  const fact = book.evidence.facts.get(id)?.value;
  if (!fact) return null;
  const set = (path: JsonPath, value: Json | undefined, name: string) =>
    studio.edit(
      name,
      changeEntry(studio, 'facts', id, path, value),
      `facts/${id}/${path.join('/')}`,
    );
  const { value } = fact;
  const isBound = typeof value === 'object' && !Array.isArray(value);
  const uses = usedIn(studio, 'facts', id);
  return (
    <>
      <p>{book.plain(wordsOf(fact['claim']))}</p>
      {isBound ? (
        <p>
          {WORDS.fromTable}{' '}
          <button type="button" className="studio-button" onClick={() => studio.show('table')}>
            {WORDS.openTable}
          </button>
        </p>
      ) : (
        <div className="words-row">
          <PlainField
            label={WORDS.value}
            value={shownValue(value)}
            onChange={(typed) => set(['value'], valueOf(typed), WORDS.value)}
          />
          <PlainField
            label={WORDS.unit}
            value={wordsOf(fact['unit'])}
            onChange={(typed) => set(['unit'], typed.trim() || undefined, WORDS.unit)}
          />
          <PlainField
            label={WORDS.date}
            value={wordsOf(fact['date'])}
            onChange={(typed) => set(['date'], typed.trim() || undefined, WORDS.date)}
          />
          <Choice
            label={WORDS.source}
            value={sourcesOf(fact)[0] ?? ''}
            choices={[...book.evidence.sources].map(([source, entry]) => [
              source,
              wordsOf(entry.value['title']) || source,
            ])}
            onChange={(source) => set(['sources', 0], source, WORDS.source)}
          />
        </div>
      )}
      <p>
        {WORDS.usedIn}{' '}
        {uses.map(({ step, change, title }) => (
          <button
            type="button"
            className="studio-button"
            key={`${step} ${change}`}
            onClick={() => studio.go({ step, change })}
          >
            {book.plain(title)}
          </button>
        ))}
      </p>
    </>
  );
}

function MarkFields(props: {
  readonly mark: ChipMark;
  readonly onChange: (source: string) => void;
}): ReactNode {
  const { mark, onChange } = props;
  if (mark.kind === 'link')
    return (
      <>
        <PlainField
          label={WORDS.shown}
          value={mark.words}
          onChange={(typed) =>
            typed && onChange(`[${typed.replace(/[[\]\\]/g, '\\$&')}](${mark.href})`)
          }
        />
        <PlainField
          label={WORDS.address}
          value={mark.href}
          onChange={(typed) => onChange(`[${mark.words}](${typed.replace(/[\s()]/g, '')})`)}
        />
      </>
    );
  if (mark.kind === 'figure') return null;
  if (mark.kind === 'plain')
    return (
      <PlainField
        label={WORDS.number}
        value={mark.id}
        onChange={(typed) => typed && onChange(`:plain[${escaped(typed)}]`)}
      />
    );
  return (
    <PlainField
      label={mark.kind === 'cite' ? WORDS.at : WORDS.shown}
      value={mark.words ?? ''}
      hint={mark.kind === 'fact' ? WORDS.shownHint : ''}
      onChange={(typed) => onChange(written(mark, typed))}
    />
  );
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
  useEffect(() => panel.current?.querySelector<HTMLElement>('input, button')?.focus(), [mark.from]);
  const { kind } = mark;
  return (
    <div
      ref={panel}
      className="words-chip-panel"
      role="group"
      aria-label={WORDS.chip[kind]}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className="words-label">{WORDS.chip[kind]}</p>
      {kind === 'fact' && <FactFields id={mark.id} />}
      <MarkFields mark={mark} onChange={onChange} />
      <p className="words-buttons">
        <button type="button" className="studio-button" onClick={onClose}>
          {WORDS.done}
        </button>
        <button
          type="button"
          className="studio-button"
          onClick={() => {
            onChange(kind === 'cite' ? '' : (book.label(mark) ?? ''));
            onClose();
          }}
        >
          {WORDS.takeAway}
        </button>
        {(kind === 'fact' || kind === 'cite' || kind === 'term') && (
          <button type="button" className="studio-button" onClick={() => studio.show('evidence')}>
            {WORDS.openEvidence}
          </button>
        )}
      </p>
    </div>
  );
}
