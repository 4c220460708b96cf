'use client';
/** Other ways to begin: a text, a copy, nothing. */
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { DraftFiles } from '../../story/edit/draft.ts';
import { OpenWays } from './download/open-ways.tsx';
import { WORDS } from './words.en.ts';

const { start } = WORDS;
const TakeIn = lazy(async () => ({ default: (await import('./take-in/take-in.tsx')).TakeIn }));
const titleOf = (files: DraftFiles) =>
  (JSON.parse(String(files.get('story.json'))) as { title: string }).title;

export function Ways(props: {
  readonly onDraft: (title: string, files: DraftFiles) => void;
  readonly onEmpty: () => void;
  readonly onFault: (sentence: string) => void;
}): ReactElement {
  const { onDraft, onEmpty, onFault } = props;
  const [isTaking, setIsTaking] = useState(false);
  return (
    <div className="studio-row">
      {start.more}
      <button type="button" className="studio-button" onClick={() => setIsTaking(true)}>
        {start.takeIn}
      </button>
      <OpenWays onOpen={({ title, files }) => onDraft(title, files)} onFault={onFault} />
      <button type="button" className="studio-button" onClick={onEmpty}>
        {start.empty}
      </button>
      {isTaking ? (
        <Suspense fallback={null}>
          <TakeIn
            onDone={(files) => onDraft(titleOf(files), files)}
            onCancel={() => setIsTaking(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
