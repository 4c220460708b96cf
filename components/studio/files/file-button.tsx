'use client';
/** A button that lets the author choose files. */
import { useRef, type ReactElement } from 'react';
import { Press } from '../fields.tsx';

export function FileButton(props: {
  readonly label: string;
  readonly isMain?: boolean;
  readonly isMultiple?: boolean;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const { label, isMain, isMultiple, accept, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Press className={isMain ? 'studio-main' : ''} onPress={() => input.current?.click()}>
        {label}
      </Press>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMultiple}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
