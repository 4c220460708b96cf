'use client';
/** A kind's example on the live stage in a box of its page; a slider moves it from state to state. */
import { useEffect, useState, type ReactElement } from 'react';
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import { useLiveStage } from '../stage/use-chunk.ts';
import type { Part } from './part-of.ts';

const nothing = () => undefined;

/**
 * The position for a slider value: 0 is the first state, fully reached; 1.5 is halfway from the second to the
 * third.
 */
function positionAt(timeline: Timeline, at: number): Position {
  const index = Math.max(0, Math.min(timeline.steps.length - 1, Math.ceil(at)));
  const step = timeline.steps[index]?.id ?? '';
  return { step, progress: at <= 0 ? 1 : at - (index - 1) };
}

export function TrialStage(props: {
  readonly timeline: Timeline;
  /** The state that is shown first. */
  readonly start: number;
  /** The name of each state and the description of its picture. */
  readonly states: readonly { readonly name: string; readonly description: string }[];
  readonly label: string;
  readonly part: Part;
}): ReactElement {
  const { timeline, states } = props;
  const [at, setAt] = useState(props.start);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const live = useLiveStage(true);
  const [playhead] = useState(() => createPlayhead(positionAt(timeline, at)));

  useEffect(() => playhead.set(positionAt(timeline, at)), [playhead, timeline, at]);

  const mood = timeline.steps[0]?.mood ?? '';
  const nearest = states[Math.round(at)];
  return (
    <div className="trial-stage">
      <div className={`trial-plate part-${props.part} themed ground mood-${mood}`}>
        <div className="stage" data-stage ref={setRoot}>
          {live && root && (
            <live.LiveStage
              timeline={timeline}
              playhead={playhead}
              motion="full"
              root={root}
              onMood={nothing}
            />
          )}
        </div>
      </div>
      <label className="trial-slider">
        <span>{props.label}</span>
        <input
          type="range"
          min={0}
          max={Math.max(1, states.length - 1)}
          step={0.01}
          value={at}
          aria-valuetext={nearest?.name ?? ''}
          onChange={(event) => setAt(Number(event.target.value))}
        />
      </label>
      <p className="trial-told" aria-live="polite">
        <b>{nearest?.name}</b>: {nearest?.description}
      </p>
    </div>
  );
}
