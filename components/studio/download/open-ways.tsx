'use client';
/** Opening a copy from a zip or a folder. */
import { useRef, useState, type ReactElement } from 'react';
import { fill } from '../../ui/fill.ts';
import { useAddresses } from '../use-addresses.ts';
import { openArchive, openFolder, type Opened } from './opening.ts';
import { OPENING as WORDS } from './words.en.ts';

export function OpenWays(props: {
  readonly onOpen: (opened: Opened) => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onOpen, onFault } = props;
  const { engine } = useAddresses();
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<string>();
  const open = (name: string, work: Promise<Opened>) => {
    setOpening(fill(WORDS.opening, { name }));
    work
      .then(onOpen, (error: unknown) => onFault(error instanceof Error ? error.message : ''))
      .finally(() => setOpening(undefined));
  };
  return (
    <>
      <input
        ref={zip}
        type="file"
        accept=".zip,application/zip"
        aria-label={WORDS.zip}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file.name, openArchive(file, engine));
          target.value = '';
        }}
      />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        aria-label={WORDS.folder}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) open(WORDS.folder, openFolder(files));
          target.value = '';
        }}
      />
      <button type="button" className="studio-button" onClick={() => zip.current?.click()}>
        {WORDS.zip}
      </button>
      {'webkitdirectory' in HTMLInputElement.prototype ? (
        <button type="button" className="studio-button" onClick={() => folder.current?.click()}>
          {WORDS.folder}
        </button>
      ) : null}
      <span role="status">{opening}</span>
    </>
  );
}
