'use client';
/** Opening a copy from a zip. */
import { useRef, useState, type ReactElement } from 'react';
import { fill } from '../../ui/fill.ts';
import { useAddresses } from '../addresses.ts';
import { openArchive, type Opened } from './opening.ts';
import { OPENING as WORDS } from './words.en.ts';

export function OpenCopy(props: {
  readonly onOpen: (opened: Opened) => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onOpen, onFault } = props;
  const { engine } = useAddresses();
  const input = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<string>();
  const open = (zip: File) => {
    setOpening(fill(WORDS.opening, { name: zip.name }));
    openArchive(zip, engine)
      .then(onOpen, (error: unknown) => onFault(error instanceof Error ? error.message : ''))
      .finally(() => setOpening(undefined));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        aria-label={WORDS.zip}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          target.value = '';
        }}
      />
      <button type="button" className="studio-button" onClick={() => input.current?.click()}>
        {WORDS.zip}
      </button>
      <span role="status">{opening}</span>
    </>
  );
}
