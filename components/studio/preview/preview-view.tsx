'use client';
/** How readers see the draft: in a wide window, on a phone or both, with a way through the changes of the step. */
import { useEffect, useState, type ReactElement } from 'react';
import { listIn, stepsOf } from '../../../story/edit/places.ts';
import { fill } from '../../ui/fill.ts';
import { timeOf } from '../bar.tsx';
import { useStudio, type PreviewShape } from '../studio.ts';
import { words as handWords } from './grips-words.en.ts';
import { isHandKey } from './hand-key.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { listenToPreviews } from './previews.ts';
import { usePosed } from './use-posed.ts';
import { words } from './words.en.ts';
import './preview.css';

const SHAPES: readonly PreviewShape[] = ['wide', 'portrait', 'both'];

function Shapes(): ReactElement {
  const { shape, setShape } = useStudio();
  return (
    <div className="preview-shapes" role="group" aria-label={words.shape}>
      {SHAPES.map((one) => (
        <button
          key={one}
          type="button"
          className="studio-button"
          aria-pressed={one === shape}
          onClick={() => setShape(one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}

/** Where the author is, and the way through the changes of that step. */
function Scrub(): ReactElement | null {
  const { script, place, go } = useStudio();
  const steps = stepsOf(script);
  const index = steps.findIndex(({ id }) => id === place.step);
  const found = steps[index];
  if (!found) return null;
  const changes = listIn(found.step, 'builds').length;
  const to = (change: number) => go({ ...place, change });
  const title = typeof found.step['title'] === 'string' ? found.step['title'] : '';
  const here =
    place.change === 0 ? words.asItComes : fill(words.change, { change: place.change, changes });
  return (
    <div className="preview-scrub">
      <p className="preview-here">
        {fill(words.at, { step: index + 1, steps: steps.length, title })}
      </p>
      {changes === 0 ? null : (
        <div className="preview-changes">
          <button
            type="button"
            className="studio-button"
            aria-label={words.previous}
            disabled={place.change === 0}
            onClick={() => to(place.change - 1)}
          >
            ◂
          </button>
          <input
            type="range"
            min={0}
            max={changes}
            value={place.change}
            aria-label={words.changes}
            aria-valuetext={here}
            onChange={({ target }) => to(target.valueAsNumber)}
          />
          <button
            type="button"
            className="studio-button"
            aria-label={words.next}
            disabled={place.change === changes}
            onClick={() => to(place.change + 1)}
          >
            ▸
          </button>
          <span className="studio-help">{here}</span>
        </div>
      )}
    </div>
  );
}

/** While there are errors the last good picture stays, and says from when it is. */
function Stale(): ReactElement | null {
  const { reviewed } = useStudio();
  const [time, setTime] = useState<number>();
  const story = reviewed?.story;
  useEffect(() => setTime(Date.now()), [story]);
  if (!reviewed?.isStale) return null;
  const errors = reviewed.problems.filter(({ severity }) => severity === 'error').length;
  const said = errors === 1 ? words.staleOne : words.stale;
  return (
    <p className="preview-stale" role="status">
      {story && time !== undefined ? fill(said, { time: timeOf(time), errors }) : words.broken}
    </p>
  );
}

/** Whether pictures are moved by hand; what is moved goes into the draft. */
function useByHand() {
  const [isByHand, setIsByHand] = useState(false);
  const onPosed = usePosed();
  useEffect(
    () =>
      listenToPreviews((message) => {
        if (message.type === 'posed' || message.type === 'bound') onPosed(message);
        else if (message.type === 'hands') setIsByHand((is) => !is);
      }),
    [onPosed],
  );
  return [isByHand, setIsByHand] as const;
}

export function PreviewView(): ReactElement {
  const { shape } = useStudio();
  const [isByHand, setIsByHand] = useByHand();
  return (
    <div
      className="preview-view"
      onKeyDown={({ nativeEvent }) => isHandKey(nativeEvent) && setIsByHand(!isByHand)}
    >
      <div className="preview-frames">
        {shape === 'portrait' ? null : <PreviewFrame shape="wide" {...{ isByHand }} />}
        {shape === 'wide' ? null : <PreviewFrame shape="portrait" {...{ isByHand }} />}
      </div>
      <Stale />
      <div className="preview-bar">
        <Scrub />
        <button
          type="button"
          className="studio-button"
          aria-pressed={isByHand}
          aria-keyshortcuts={handWords.key}
          title={handWords.how}
          onClick={() => setIsByHand(!isByHand)}
        >
          {handWords.mode}
        </button>
        <Shapes />
      </div>
    </div>
  );
}
