'use client';
/** Before it begins: nothing plays and nothing sounds until one of these is chosen; the space bar chooses the first. */
import { useEffect, type ReactElement } from 'react';
import { listenToStart } from './tour-keys.ts';
import type { TourWords } from './tour-player.tsx';

export function TourStart(props: {
  readonly words: TourWords;
  /** Whether there is a voice. */
  readonly heard: boolean;
  readonly onStart: (sound: boolean) => void;
}): ReactElement {
  const { words, heard, onStart } = props;
  useEffect(() => listenToStart(() => onStart(heard)), [heard, onStart]);
  return (
    <div className="tour-start">
      <p className="tour-choices">
        {heard ? (
          <button type="button" className="tour-main" onClick={() => onStart(true)}>
            {words.withSound}
          </button>
        ) : null}
        <button
          type="button"
          className={heard ? 'plain-button' : 'tour-main'}
          onClick={() => onStart(false)}
        >
          {words.withCaptions}
        </button>
      </p>
      <p className="tour-hint">
        {heard ? null : `${words.noVoice} `}
        <span className="tour-keys">{words.keys}</span>
      </p>
    </div>
  );
}
