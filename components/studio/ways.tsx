'use client';
/** Other ways to begin: a text, a copy, nothing. */
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { DraftFiles } from '../../story/edit/draft.ts';
import { titleIn } from '../../story/edit/patch.ts';
import { OpenCopy } from './download/open-copy.tsx';
import { WORDS } from './words.en.ts';

const { start } = WORDS;
const TakeIn = lazy(async () => ({ default: (await import('./take-in/take-in.tsx')).TakeIn }));

export function Ways(props: {
  readonly onDraft: (title: string, files: DraftFiles) => void;
  readonly onEmpty: () => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onDraft, onEmpty, onFault } = props;
  const [takesIn, setTakesIn] = useState(false);
  return (
    <div className="studio-row">
      {start.more}
      <button type="button" className="studio-button" onClick={() => setTakesIn(true)}>
        {start.takeIn}
      </button>
      <OpenCopy onOpen={({ title, files }) => onDraft(title, files)} onFault={onFault} />
      <button type="button" className="studio-button" onClick={onEmpty}>
        {start.empty}
      </button>
      {takesIn ? (
        <Suspense>
          <TakeIn
            onDone={(files) => onDraft(titleIn(files) ?? WORDS.untitled, files)}
            onCancel={() => setTakesIn(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
