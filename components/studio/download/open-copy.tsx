'use client';
/** Opens a copy from a zip file. */
import { useState, type ReactElement } from 'react';
import { useAddresses } from '../addresses.ts';
import { openArchive, type Opened } from './opening.ts';
import { FileButton } from '../files/file-button.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/opening.g.ts';

export function OpenCopy(props: {
  readonly onOpen: (opened: Opened) => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onOpen, onFault } = props;
  const { engine } = useAddresses();
  const [opening, setOpening] = useState<string>();
  const open = (zip: File) => {
    setOpening(say(WORDS.opening, { name: zip.name }));
    openArchive(zip, engine)
      .then(onOpen, (error: unknown) => onFault(error instanceof Error ? error.message : ''))
      .finally(() => setOpening(undefined));
  };
  return (
    <>
      <FileButton
        label={WORDS.zip}
        accept=".zip,application/zip"
        onFiles={([zip]) => zip && open(zip)}
      />
      <span role="status">{opening}</span>
    </>
  );
}
