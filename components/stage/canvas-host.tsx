'use client';
/**
 * The one canvas. Asks the browser for a context before it asks the network for three: without one
 * the stills stay and nothing more is loaded.
 */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { StageSize } from '../scenes/contract.ts';
import type { CanvasRoot, CanvasScene } from './canvas-root.tsx';
import type { Director } from './director.ts';
import { loadChunk } from './load.ts';
import { report } from './report.ts';
import { askWebgl } from './webgl.ts';

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  powerPreference: 'default',
};

export function CanvasHost(props: {
  readonly director: Director;
  readonly size: StageSize;
  readonly scenes: readonly CanvasScene[];
}): ReactElement {
  const { director, size, scenes } = props;
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<CanvasRoot>();

  useEffect(() => {
    // A fresh element each time: a canvas whose context was released never gets another one.
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2', {
      ...CONTEXT,
      antialias: askWebgl() !== 'software',
    });
    if (!context) {
      report('stage/no-webgl');
      director.setCanvas(false);
      return;
    }
    let gone = false;
    let started: CanvasRoot | undefined;
    host.current?.append(canvas);
    void loadChunk('canvas', () => import('./canvas-root.tsx')).then((loaded) => {
      if (gone) return;
      if (!loaded) return director.setCanvas(false);
      started = loaded.startCanvas(canvas, context, (alive) => director.setCanvas(alive));
      director.redraw = started.redraw;
      setRoot(started);
    });
    return () => {
      gone = true;
      director.redraw = () => undefined;
      started?.stop();
      canvas.remove();
      setRoot(undefined);
    };
  }, [director]);

  useEffect(() => {
    root?.render(scenes, size);
  }, [root, scenes, size]);

  return <div className="canvas-host" ref={host} aria-hidden="true" />;
}
