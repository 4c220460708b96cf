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

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  powerPreference: 'default',
};

/**
 * Whether a processor has to draw what a graphics card should. Four samples a pixel cost it half of
 * each frame, and a context's attributes cannot be changed once it is there: so a small one is asked.
 */
function drawsInSoftware(): boolean {
  const probe = document.createElement('canvas').getContext('webgl2', { antialias: false });
  const info = probe?.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info && probe?.getParameter(info.UNMASKED_RENDERER_WEBGL);
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && /swiftshader|llvmpipe|softpipe|basic render/i.test(name);
}

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
      antialias: !drawsInSoftware(),
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
