'use client';
/** Other ways to begin: a text, a copy, nothing. */
import type { ReactElement } from 'react';
import type { DraftFiles } from '../../story/edit/draft.ts';
import { WORDS } from './words.en.ts';

const { start } = WORDS;

export function Ways(props: {
  readonly onDraft: (title: string, files: DraftFiles) => void;
  readonly onEmpty: () => void;
}): ReactElement {
  const { onEmpty } = props;
  return (
    <p className="studio-row">
      {start.more}
      <button type="button" className="studio-button" onClick={onEmpty}>
        {start.empty}
      </button>
    </p>
  );
}
