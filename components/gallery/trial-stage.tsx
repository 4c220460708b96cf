'use client';
/** The live stage in a box of a page, its playhead moved by a slider from state to state. */
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import { loadChunk } from '../stage/load.ts';
import type { LiveStageProps } from '../stage/live-stage.tsx';
import type { Part } from './part-of.ts';
import type { TrialWords } from './trial-words.ts';

const nothing = () => undefined;
const never = () => nothing;

/** 0 is the first state settled, 1.5 halfway from the second to the third. */
export function positionAt(timeline: Timeline, at: number): Position {
  const index = Math.max(0, Math.min(timeline.steps.length - 1, Math.ceil(at)));
  const step = timeline.steps[index]?.id ?? '';
  return { step, progress: at <= 0 ? 1 : at - (index - 1) };
}

export function TrialStage(props: {
  readonly timeline: Timeline;
  readonly at: number;
  readonly names: readonly string[];
  readonly onAt: (at: number) => void;
  readonly words: TrialWords;
  readonly part: Part;
}): ReactElement {
  const { timeline, at, names, onAt, words } = props;
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [Stage, setStage] = useState<ComponentType<LiveStageProps>>();
  const [playhead] = useState(() => createPlayhead(positionAt(timeline, at)));

  useEffect(() => {
    let gone = false;
    void loadChunk('stage', () => import('../stage/live-stage.tsx')).then((loaded) => {
      if (loaded && !gone) setStage(() => loaded.LiveStage);
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => playhead.set(positionAt(timeline, at)), [playhead, timeline, at]);

  const mood = timeline.steps[0]?.mood ?? '';
  return (
    <div className="trial-stage">
      <div className={`trial-plate part-${props.part} themed ground mood-${mood}`}>
        <div className="stage" data-stage ref={setRoot}>
          {Stage && root && (
            <Stage
              timeline={timeline}
              playhead={playhead}
              motion="full"
              root={root}
              onMood={nothing}
              onNear={never}
            />
          )}
        </div>
      </div>
      <label className="trial-slider">
        <span>{words.slider}</span>
        <input
          type="range"
          min={0}
          max={Math.max(1, names.length - 1)}
          step={0.01}
          value={at}
          aria-valuetext={names[Math.round(at)] ?? ''}
          onChange={(event) => onAt(Number(event.target.value))}
        />
      </label>
      <ol className="trial-states">
        {names.map((name, i) => (
          <li key={name}>
            <button type="button" aria-pressed={Math.round(at) === i} onClick={() => onAt(i)}>
              {name}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
