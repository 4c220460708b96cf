/**
 * The page in which `handscroll stops` draws: shows a kind's live view at one moment and copies it to an
 * image (called by stop-picker.ts).
 */
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { LiveMoment, StageSize, View } from '../components/scenes/kit/contract.ts';
import type { Box } from '../components/scenes/kit/plate.ts';
import { VIEWS } from '../components/scenes/views.g.ts';
import { Boundary } from '../components/stage/boundary.tsx';
import { startCanvas } from '../components/stage/canvas-root.tsx';
import type { Moment } from '../components/stage/moment.ts';

/** One picture to draw. */
export interface Drawing {
  readonly kind: string;
  readonly surface: 'svg' | 'canvas';
  readonly moment: Moment;
  /** The box in units of the viewBox, and the pixels of a unit. */
  readonly box: Box;
  readonly size: StageSize;
}

/** The maximum size of a picture in bytes, and the qualities to try. */
const MOST = 150 * 1024;
const QUALITIES = [0.86, 0.78, 0.7, 0.6, 0.5];
/** Base64 has four characters for three bytes. */
const AS_TEXT = 4 / 3;
const PATIENCE = 45_000;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when nothing in the view is still loading; rejects after PATIENCE milliseconds, or if loading fails. */
async function settled(root: HTMLElement): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (root.querySelector('[data-pending]')) {
    if (root.querySelector('[data-failed]')) throw new Error('failed');
    if (performance.now() > until) throw new Error('late');
    await nextFrame();
  }
  await nextFrame();
  await nextFrame();
}

/** Copies the content of the box from the view's film or canvas. */
function copyOf(source: HTMLVideoElement | HTMLCanvasElement, { box, size }: Drawing): string {
  const { x, y, scale } = size.plate;
  const seen = source.getBoundingClientRect();
  const isFilm = source instanceof HTMLVideoElement;
  const [width, height] = isFilm ? [source.videoWidth, source.videoHeight] : [source.width, source.height]; // prettier-ignore
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const [across, down] = [width / seen.width, height / seen.height];
  copy
    .getContext('2d')
    ?.drawImage(
      source,
      ...[(x + box.x * scale - seen.x) * across, (y + box.y * scale - seen.y) * down],
      ...[copy.width * across, copy.height * down],
      ...[0, 0, copy.width, copy.height],
    );
  let address = '';
  for (const quality of QUALITIES) {
    address = copy.toDataURL('image/webp', quality);
    if (address.length <= MOST * AS_TEXT) break;
  }
  return address;
}

async function draw(drawing: Drawing): Promise<string> {
  const { kind, surface, moment, size } = drawing;
  const loaded = await VIEWS.get(kind)?.();
  if (!loaded) throw new Error(`no view of ${kind}`);
  const view = loaded.view as unknown as View<unknown, unknown>;
  const live: LiveMoment<unknown, unknown> = {
    get: () => moment,
    subscribe: () => () => undefined,
  };
  const root = document.body.appendChild(document.createElement('div'));
  root.style.cssText = `position:absolute;inset:0 auto auto 0;width:${size.width}px;height:${size.height}px`;
  if (surface === 'svg') {
    const View = view;
    await new Promise<void>((onReady, reject) =>
      createRoot(root).render(
        <Boundary
          code="stage/scene-threw"
          what={moment.scene}
          onFail={() => reject(new Error('threw'))}
        >
          {(<View {...{ live, size, onReady }} tier="full" />) as ReactElement}
        </Boundary>,
      ),
    );
    await settled(root);
    const video = root.querySelector('video');
    if (!video) throw new Error(`${kind} has no film`);
    return copyOf(video, drawing);
  }
  const canvas = root.appendChild(document.createElement('canvas'));
  const context = canvas.getContext('webgl2', { alpha: true, depth: true, antialias: true });
  if (!context) throw new Error('no WebGL');
  const started = startCanvas(canvas, context, {
    onAlive: () => undefined,
    onQuality: () => undefined,
  });
  const slot = { live, ready: false, failed: false, flush: () => undefined };
  await new Promise<void>((ready, reject) => {
    const onChange = () => (slot.failed ? reject(new Error('threw')) : ready());
    started.render([{ id: moment.scene, slot, view, onChange }], size, 'full');
  });
  await settled(root);
  started.redraw();
  return copyOf(canvas, drawing);
}

Object.assign(window, { drawStop: draw });
