'use client';
/**
 * The draft as readers see it: in a wide window, on a phone or both, with a slider over the changes
 * of the step.
 */
import { useEffect, useState, type ReactElement } from 'react';
import { aroundForAll, aroundIn, capture } from '../../../story/edit/capture.ts';
import { listIn, stepsOf, wordsOf } from '../../../story/edit/places.ts';
import { timeOf } from '../bar.tsx';
import { Press, Toolbar } from '../fields.tsx';
import { useStudio, type PreviewShape } from '../studio.ts';
import { useMedia } from '../../ui/use-media.ts';
import { PreviewFrame } from './preview-frame.tsx';
import type { FromPreview } from './protocol.ts';
import { useBook } from '../words/context.ts';
import { say, words } from '../../../story/catalogue/studio/preview.g.ts';
import './preview.css';

const SHAPES: readonly PreviewShape[] = ['wide', 'portrait', 'both'];

function Shapes(): ReactElement {
  const { shape, setShape } = useStudio();
  return (
    <div className="preview-shapes" role="group" aria-label={words.shape}>
      {SHAPES.map((one) => (
        <Press key={one} aria-pressed={one === shape} onPress={() => setShape(one)}>
          {words[one]}
        </Press>
      ))}
    </div>
  );
}

/** The present place, and a slider over the changes of that step. */
function Scrub(): ReactElement | null {
  const { script, place, go } = useStudio();
  const book = useBook();
  const steps = stepsOf(script);
  const index = steps.findIndex(({ id }) => id === place.step);
  const found = steps[index];
  if (!found) return null;
  const changes = listIn(found.step, 'builds').length;
  const { change } = place;
  const title = book.plain(wordsOf(found.step['title']));
  const button = (name: string, sign: string, to: number) => (
    <Press
      aria-label={name}
      disabled={to < 0 || to > changes}
      onPress={() => go({ ...place, change: to })}
    >
      {sign}
    </Press>
  );
  return (
    <div className="preview-scrub">
      <p className="preview-here">
        {say(words.at, { step: index + 1, steps: steps.length, title })}
      </p>
      {changes === 0 ? null : (
        <div className="preview-changes">
          {button(words.previous, '◂', change - 1)}
          <span className="studio-help" role="status">
            {change === 0 ? words.asItComes : say(words.change, { change, changes })}
          </span>
          {button(words.next, '▸', change + 1)}
        </div>
      )}
    </div>
  );
}

/** While there are errors the last picture without errors stays, with a note on its age. */
function Stale(): ReactElement | null {
  const { reviewed } = useStudio();
  const [time, setTime] = useState<number>();
  const story = reviewed?.story;
  useEffect(() => setTime(Date.now()), [story]);
  if (!reviewed?.isStale) return null;
  const errors = reviewed.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <p className="preview-stale" role="status">
      {story && time !== undefined
        ? say(words.stale, { time: timeOf(time), errors })
        : words.broken}
    </p>
  );
}

/**
 * Applies what was edited by hand in a preview to the draft. `isForAll`: an edit on a phone applies
 * to all windows.
 */
function useMoved(isForAll: boolean): (message: FromPreview) => void {
  const { text, reviewed, edit, show } = useStudio();
  return (message) => {
    if (message.type === 'bound') show(message.ref.startsWith('fact:') ? 'evidence' : 'table');
    if (message.type !== 'posed' || !reviewed?.story) return;
    const { step, build, scene, aspect, moved, byKeys } = message;
    const at = { step, change: build };
    const around = isForAll
      ? aroundForAll(reviewed.story, at, scene, moved)
      : aroundIn(reviewed.story, at, scene, aspect);
    const changes = capture(text, moved, around);
    const place = ['moved', step, build, scene, aspect, ...moved.path].join('/');
    // Consecutive key presses are undone as one, each drag on its own.
    if (changes.length > 0) edit(words.moved, changes, byKeys ? place : undefined);
  };
}

export function PreviewView(): ReactElement {
  const { shape, isReadOnly } = useStudio();
  // There is no room for both side by side.
  const isNarrow = useMedia('(width < 768px)');
  const [isByHand, setIsByHand] = useState(false);
  // It has only a part of the window, and can be enlarged temporarily.
  const [isLarge, setIsLarge] = useState(false);
  const onMessage = useMoved(isNarrow && shape === 'both');
  const frame = (one: 'wide' | 'portrait') => (
    <PreviewFrame shape={one} isByHand={isByHand && !isReadOnly} onMessage={onMessage} />
  );
  return (
    <div className="preview-view" data-large={isLarge}>
      <div className="preview-frames">
        {shape === 'portrait' || (shape === 'both' && isNarrow) ? null : frame('wide')}
        {shape === 'wide' ? null : frame('portrait')}
      </div>
      <Stale />
      <Toolbar className="preview-bar" aria-label={words.title}>
        <Scrub />
        <Press
          aria-pressed={isByHand}
          title={words.byHandHow}
          disabled={isReadOnly}
          onPress={() => setIsByHand(!isByHand)}
        >
          {words.byHand}
        </Press>
        <Press
          aria-label={words.large}
          title={words.large}
          aria-pressed={isLarge}
          onPress={() => setIsLarge(!isLarge)}
        >
          <span aria-hidden>⤢</span>
        </Press>
        <Shapes />
      </Toolbar>
    </div>
  );
}
