'use client';
/** Other ways to begin: a text, a copy, nothing. */
import type { ReactElement } from 'react';
import type { DraftFiles } from '../../story/edit/draft.ts';
import { OpenWays } from './download/open-ways.tsx';
import { WORDS } from './words.en.ts';

const { start } = WORDS;

export function Ways(props: {
  readonly onDraft: (title: string, files: DraftFiles) => void;
  readonly onEmpty: () => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onDraft, onEmpty, onFault } = props;
  return (
    <p className="studio-row">
      {start.more}
      <OpenWays onOpen={({ title, files }) => onDraft(title, files)} onFault={onFault} />
      <button type="button" className="studio-button" onClick={onEmpty}>
        {start.empty}
      </button>
    </p>
  );
}
