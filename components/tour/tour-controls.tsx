'use client';
/**
 * The start button of the tour, and its controls: play and pause, the skyline as the scrub bar,
 * speed, sound and captions.
 */
import type { ReactElement, RefObject } from 'react';
import { SPEEDS } from '../drivers/narration.ts';
import { ChapterLine, type LineChapter } from '../ui/chapter-line.tsx';
import { SKYLINE } from '../ui/skyline.ts';
import type { TourWords } from './tour-player.tsx';
import type { TourControl } from './use-tour.ts';

interface Controls {
  readonly words: TourWords;
  readonly tour: TourControl;
}

export function TourStart({ words, tour }: Controls): ReactElement {
  const { hasVoice, begin } = tour;
  return (
    <div className="tour-start">
      <p className="tour-choices">
        {hasVoice ? (
          <button type="button" className="tour-main" onClick={() => begin(true)}>
            {words.withSound}
          </button>
        ) : null}
        <button
          type="button"
          className={hasVoice ? 'plain-button' : 'tour-main'}
          onClick={() => begin(false)}
        >
          {words.withCaptions}
        </button>
      </p>
      <p className="tour-hint">
        {hasVoice ? null : `${words.noVoice} `}
        <span className="tour-keys">{words.keys}</span>
      </p>
    </div>
  );
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
  const { words, tour, line, clock, scrub, total, onScrub } = props;
  const { narration, isStarted, isPlaying, isEnded, speed, sound, captions, change } = tour;
  return (
    <section
      className="tour-foot"
      aria-label={words.bar}
      data-captions={captions ? 'on' : 'off'}
      hidden={!isStarted}
    >
      {/* One button for all states; its label says what pressing it does. */}
      <button
        type="button"
        className="tour-main"
        aria-keyshortcuts="Space"
        data-tour-play=""
        onClick={() => (isPlaying ? narration?.pause() : narration?.play())}
      >
        {isPlaying ? words.pause : isEnded ? words.again : words.resume}
      </button>
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
        value={speed}
        onChange={(event) => change({ speed: Number(event.currentTarget.value) })}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {one}×
          </option>
        ))}
      </select>
      {tour.hasVoice ? (
        <Toggle name={words.sound} keys="m" on={sound} onPress={() => change({ sound: !sound })} />
      ) : null}
      <Toggle
        name={words.captions}
        keys="c"
        on={captions}
        onPress={() => change({ captions: !captions })}
      />
      <p className="visually-hidden" role="status">
        {isEnded ? words.ended : ''}
      </p>
    </section>
  );
}

function Toggle(props: {
  readonly name: string;
  readonly keys: string;
  readonly on: boolean;
  readonly onPress: () => void;
}): ReactElement {
  const { name, keys, on, onPress } = props;
  return (
    <button
      type="button"
      className="tour-tool"
      aria-pressed={on}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
