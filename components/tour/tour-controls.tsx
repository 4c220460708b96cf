'use client';
/** The foot of the tour: play and pause, the skyline as the scrub bar, speed, sound and captions. */
import type { ReactElement, RefObject } from 'react';
import { SPEEDS } from '../drivers/narration.ts';
import { ChapterLine, type LineChapter } from '../ui/chapter-line.tsx';
import { SKYLINE } from '../ui/skyline.ts';
import type { TourWords } from './tour-player.tsx';
import type { TourState } from './use-tour.ts';

interface Controls {
  readonly words: TourWords;
  readonly state: TourState;
}

export function TourControls(
  props: Controls & {
    readonly line: readonly LineChapter[];
    readonly clock: RefObject<HTMLSpanElement | null>;
    readonly scrub: RefObject<HTMLInputElement | null>;
    readonly total: string;
    readonly onScrub: (x: number) => void;
  },
): ReactElement {
  const { words, state, line, clock, scrub, total, onScrub } = props;
  return (
    <section
      className="tour-foot"
      aria-label={words.bar}
      data-captions={state.captions ? 'on' : 'off'}
      hidden={!state.started}
    >
      <PlayButton words={words} state={state} />
      <div className="tour-line">
        <ChapterLine label={words.chapters} chapters={line} />
        <input
          ref={scrub}
          className="tour-scrub"
          type="range"
          min={0}
          max={SKYLINE.width}
          step="any"
          defaultValue={0}
          aria-label={words.place}
          onInput={(event) => onScrub(Number(event.currentTarget.value))}
        />
      </div>
      <p className="tour-time">
        <span ref={clock}>0:00</span> <span className="tour-total">/ {total}</span>
      </p>
      <select
        className="tour-tool"
        aria-label={words.speed}
        aria-keyshortcuts="[ ]"
        value={state.speed}
        onChange={(event) => state.setSpeed(Number(event.currentTarget.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
      {state.heard ? (
        <Toggle name={words.sound} keys="m" on={state.sound} onChange={state.setSound} />
      ) : null}
      <Toggle name={words.captions} keys="c" on={state.captions} onChange={state.setCaptions} />
      <p className="visually-hidden" role="status">
        {state.ended ? words.ended : ''}
      </p>
    </section>
  );
}

/** One button for all: it says what pressing it does. */
function PlayButton({ words, state }: Controls): ReactElement {
  const { narration, playing, ended } = state;
  const name = playing ? words.pause : ended ? words.again : words.resume;
  return (
    <button
      type="button"
      className="tour-main"
      aria-keyshortcuts="Space"
      data-tour-play=""
      onClick={() => (playing ? narration?.pause() : narration?.play())}
    >
      {name}
    </button>
  );
}

function Toggle(props: {
  readonly name: string;
  readonly keys: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="tour-tool"
      aria-pressed={props.on}
      aria-keyshortcuts={props.keys}
      onClick={() => props.onChange(!props.on)}
    >
      {props.name}
    </button>
  );
}
