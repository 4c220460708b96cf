'use client';
/** The panel of a chip: a fact's value is changed here once, for all places that use it. */
import { useEffect, useRef, type ReactElement } from 'react';
import { useStudio } from '../studio.ts';
import { useWords } from './context.ts';
import { escaped, type ChipMark } from './marks.ts';
import { PlainField, Press } from '../fields.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

/** Where the entry of a mark is stored. */
const MAPS: { readonly [kind in ChipMark['kind']]?: 'facts' | 'sources' | 'glossary' } = {
  fact: 'facts',
  cite: 'sources',
  term: 'glossary',
};

/** The editable words of a mark: each with its label, and a function for the mark with other words. */
function partsOf(
  mark: ChipMark,
): readonly (readonly [string, string, (typed: string) => string])[] {
  if (mark.kind === 'link') {
    const { words, href } = mark;
    return [
      [WORDS.shown, words, (typed) => `[${escaped(typed) || href}](${href})`],
      [WORDS.address, href, (typed) => `[${words}](${typed.replace(/[\s()]/g, '')})`],
    ];
  }
  const { kind, id, words = '' } = mark;
  if (kind === 'figure' || kind === 'plain') return [];
  const label = kind === 'cite' ? WORDS.at : WORDS.shown;
  const more = (typed: string) => (typed.trim() === '' ? '' : `|${escaped(typed)}`);
  return [[label, words, (typed) => `:${kind}[${id}${more(typed)}]`]];
}

export function ChipPanel(props: {
  readonly mark: ChipMark;
  /** Replaces the mark. */
  readonly onChange: (source: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { mark, onChange, onClose } = props;
  const { book, Entry } = useWords();
  const studio = useStudio();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (panel.current?.querySelector('input') ?? panel.current)?.focus();
  }, [mark.from]);
  const { kind } = mark;
  const map = MAPS[kind];
  const id = 'id' in mark ? mark.id : '';
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
      {map && <Entry map={map} id={id} isOpen onOpen={(isOpen) => !isOpen && onClose()} />}
      <div className="studio-row">
        {partsOf(mark).map(([label, value, write]) => (
          <PlainField
            key={label}
            label={label}
            value={value}
            hint={kind === 'fact' ? WORDS.shownHint : ''}
            // An incomplete address is not a link.
            isLate={label === WORDS.address}
            onChange={(typed) => onChange(write(typed))}
          />
        ))}
      </div>
      <p className="studio-row">
        <Press onPress={onClose}>{WORDS.done}</Press>
        <Press onPress={takeAway}>{WORDS.takeAway}</Press>
        {map && <Press onPress={() => studio.show('evidence')}>{WORDS.openEvidence}</Press>}
      </p>
    </div>
  );
}
