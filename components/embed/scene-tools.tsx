'use client';
/** The controls of a scene: back, a slider with a mark for each stop, next. */
import { useSyncExternalStore, type ReactElement } from 'react';
import type { Position } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { fill } from '../../story/catalogue/fill.ts';
import type { Words } from '../ui/words.ts';
import { stopBeside } from './scene-keys.ts';

export type EmbedWords = Words['embed']['live'];

export function SceneTools(props: {
  readonly stops: readonly Position[];
  readonly playhead: Playhead;
  readonly words: EmbedWords;
  readonly go: (progress: number, by: 'play' | 'jump') => void;
  readonly how: 'play' | 'jump';
}): ReactElement {
  const { stops, playhead, words, go, how } = props;
  const { progress } = useSyncExternalStore(playhead.subscribe, playhead.get, playhead.get);
  const [first, last] = [stops[0]?.progress ?? 0, stops.at(-1)?.progress ?? 1];
  const at = Math.max(
    0,
    stops.findLastIndex((stop) => stop.progress <= progress + 0.004),
  );
  const position = fill(words.at, { at: String(at + 1), of: String(stops.length) });
  const button = (by: 1 | -1, label: string) => {
    const next = stopBeside(stops, { step: '', progress }, by);
    return (
      <button
        className="embed-turn"
        aria-label={label}
        // A button that becomes disabled while it is pressed would lose the focus.
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && go(next, how)}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d={by === 1 ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'} />
        </svg>
      </button>
    );
  };
  return (
    <>
      {button(-1, words.previous)}
      <input
        type="range"
        className="embed-slider"
        min={first}
        max={last}
        step="any"
        value={Math.min(last, Math.max(first, progress))}
        aria-label={words.slider}
        aria-valuetext={position}
        onChange={({ target }) => go(target.valueAsNumber, 'jump')}
      />
      {button(1, words.next)}
      <span className="embed-at" aria-hidden="true">
        {position}
      </span>
    </>
  );
}
