'use client';
/** A field that finds one of many by words of its title, and may make one that is not there. */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { WORDS } from './words.en.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}
/** More are not shown: who types on finds them. */
const MOST = 40;

export function Picker(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (id: string) => void;
  /** What makes a new one of what was typed, and what it is called. */
  readonly making?: { readonly label: string; readonly make: (typed: string) => void };
}): ReactElement {
  const { label, value, options, onPick, making } = props;
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const chosen = options.find(({ id }) => id === value)?.label ?? value;
  const wanted = (typed ?? '').trim().toLowerCase();
  const found = options
    .filter((one) => `${one.label} ${one.detail} ${one.id}`.toLowerCase().includes(wanted))
    .slice(0, MOST);
  const count = found.length + (making ? 1 : 0);
  const isOpen = typed !== undefined;
  const close = () => setTyped(undefined);
  const take = (at: number) => {
    const one = found[at];
    if (one) onPick(one.id);
    else if (making && at === found.length) making.make(typed ?? '');
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && !isOpen) setTyped('');
    else if (by) setActive((active + by + count) % Math.max(1, count));
    else if (event.key === 'Enter' && isOpen) take(active);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (id: string, at: number, text: ReactElement) => (
    <li
      key={id}
      id={`${list}-${at}`}
      role="option"
      aria-selected={at === active}
      // Before the field loses the focus, and with it the list.
      onPointerDown={(event) => {
        event.preventDefault();
        take(at);
      }}
    >
      {text}
    </li>
  );
  return (
    <label className="studio-field evidence-picker">
      <span>{label}</span>
      <input
        type="text"
        className="studio-input"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && count > 0 ? `${list}-${active}` : undefined}
        placeholder={WORDS.pick}
        value={typed ?? chosen}
        onClick={() => setTyped(typed ?? '')}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!isOpen}>
        {found.map(({ id, label: name, detail }, at) =>
          option(
            id,
            at,
            <>
              {name} <small>{detail}</small>
            </>,
          ),
        )}
        {making ? option('+', found.length, <b>{making.label}</b>) : null}
        {count === 0 ? (
          <li role="option" aria-selected={false} aria-disabled>
            {WORDS.nothing}
          </li>
        ) : null}
      </ul>
    </label>
  );
}
