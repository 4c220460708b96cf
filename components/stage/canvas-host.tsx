'use client';
/**
 * The page's one canvas. Its context is created before three is loaded, and its tier is lowered when
 * frames take too long. Where there is no WebGL, or the plainest picture is still too slow, the
 * stills stay.
 */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StageSize } from '../scenes/kit/contract.ts';
import type { CanvasRoot, CanvasScene } from './canvas-root.tsx';
import type { Director } from './director.ts';
import { loadChunk } from './load.ts';
import { report } from './report.ts';
import type { Quality } from './tier.ts';
import type { CanvasSource } from './webgl.ts';

export function CanvasHost(props: {
  readonly director: Director;
  readonly source: CanvasSource;
  readonly size: StageSize;
  readonly scenes: readonly CanvasScene[];
}): ReactElement {
  const { director, source, size, scenes } = props;
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<CanvasRoot>();
  const [quality, setQuality] = useState<Quality>('full');

  useEffect(() => {
    const opened = source.open();
    if (!opened) {
      report('stage/no-webgl');
      director.setCanvas(false);
      return;
    }
    const { canvas, context, tier } = opened;
    let gone = false;
    let started: CanvasRoot | undefined;
    setQuality(tier);
    host.current?.append(canvas);
    void loadChunk('canvas', () => import('./canvas-root.tsx')).then((loaded) => {
      if (gone) return;
      if (!loaded) {
        director.setCanvas(false);
        return director.setQuality('still');
      }
      started = loaded.startCanvas(canvas, context, {
        onAlive: director.setCanvas,
        onQuality: setQuality,
      });
      director.redraw = started.redraw;
      setRoot(started);
    });
    return () => {
      gone = true;
      director.redraw = () => undefined;
      started?.stop();
      canvas.remove();
      source.forget();
      setRoot(undefined);
    };
  }, [director, source]);

  useEffect(() => {
    if (!root) return;
    director.setQuality(quality);
    if (quality !== 'still') root.render(scenes, size, quality);
    else {
      // Only stills are shown from here on, so the canvas releases what it holds.
      director.setCanvas(false);
      root.stop();
      host.current?.replaceChildren();
    }
  }, [root, scenes, size, quality, director]);

  return <div className="canvas-host" ref={host} aria-hidden="true" />;
}
