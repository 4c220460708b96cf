'use client';
/**
 * The still of the current stop, in place of the live stage. Where nothing is drawn live, a step's
 * own still shows only one of its stops, and would be wrong under the words of the others.
 */
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { restAt, stopsOf } from '../../story/timeline/move.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { Timeline } from '../../story/story.ts';
import { Labels } from '../stage/label-text.tsx';
import { Pictures } from '../stage/pictures.tsx';
import { aspectNow, TALL } from '../stage/size.ts';
import { withBase } from '../stage/stop-figure.tsx';
import type { PictureFile } from '../stage/stop-picture.ts';
import { useJson } from './use-json.ts';

const isWhole = (file: unknown): boolean => Array.isArray(file);

function onTurn(listener: () => void): () => void {
  const tall = window.matchMedia(TALL);
  tall.addEventListener('change', listener);
  return () => tall.removeEventListener('change', listener);
}

/** Index in `stopsOf` of the current stop. */
function stopRead(timeline: Timeline, playhead: Playhead): number {
  const { step, progress } = restAt(timeline, playhead.get());
  return Math.max(
    0,
    stopsOf(timeline).findIndex((stop) => stop.step === step && stop.progress === progress),
  );
}

export function StopStills(props: {
  readonly timeline: Timeline;
  readonly playhead: Playhead;
}): ReactElement | null {
  const { timeline, playhead } = props;
  const { home = '', pictures = '' } = timeline;
  const basePath = home.replace(/\/stories\/[^/]*\/$/, '');
  const file = useJson<PictureFile>(home + pictures, isWhole);
  const aspect = useSyncExternalStore(onTurn, aspectNow);
  const read = useSyncExternalStore(playhead.subscribe, () => stopRead(timeline, playhead));
  const [came, setCame] = useState(read);
  const addressOf = (stop: number) => {
    const src = file?.[stop]?.[aspect]?.src;
    return src === undefined ? undefined : basePath + src;
  };
  const address = addressOf(read);
  const next = addressOf(read + 1);

  // The still changes once it is loaded and decoded.
  useEffect(() => {
    const image = new Image();
    const show = () => setCame(read);
    if (address === undefined) return show();
    image.src = address;
    void image.decode().then(show, show);
    if (next !== undefined) new Image().src = next;
  }, [read, address, next]);

  const picture = file?.[came]?.[aspect];
  const at = stopsOf(timeline)[came];
  const step = timeline.steps.find(({ id }) => id === at?.step);
  const layout = step?.layout[aspect];
  // Inline figures stand beside their words.
  if (!picture || !step || layout === 'page' || layout === 'inline') return null;
  const ground = <div className={`ground-from themed mood-${step.mood}`} />;
  return (
    <div className="stop-stills" aria-hidden="true">
      {ground}
      <img src={basePath + picture.src} alt="" />
      {step.layout.wide === 'side' ? <div className="veil">{ground}</div> : null}
      <div className="plate">
        <Pictures
          aspect={aspect}
          className="labels"
          marks={picture.marks.map((mark) => withBase(mark, basePath))}
        />
        <Labels labels={picture.labels} className="labels" />
      </div>
    </div>
  );
}
