'use client';
/**
 * A film on the page, from the bottom: the drawing around it, the pictures of the two nearest stops,
 * the film, the rings.
 */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { fileAddress } from '../../../story/file-address.ts';
import type { View, ViewProps } from '../kit/contract.ts';
import { viewOf } from '../kit/live.tsx';
import { clamp } from '../kit/marks.ts';
import { stopFile } from '../kit/stop-image.ts';
import { drawing, frameOf, rings, stopImage } from './draw.ts';
import type { Context, Params, State } from './params.ts';
import { createPlayer, type Player } from './player.ts';

type Drawn = View<Params, State>;
const Under = viewOf({ drawing }).view as unknown as Drawn;
const Over = viewOf({ drawing: { marks: rings, labels: () => [] } }).view as unknown as Drawn;
const nothing = () => undefined;
/** An inline style and no sheet, because commands draw without one. */
const FILLS = 'position: absolute; inset: 0; width: 100%; height: 100%';

/** The stops before and after the present time, and the progress between them. */
export function between({ params, state: { at } }: Pick<Context, 'params' | 'state'>) {
  const { rests = [] } = params;
  const before = rests.findLast((rest) => rest <= at) ?? rests[0];
  const after = rests.find((rest) => rest >= at) ?? before;
  if (before === undefined || after === undefined) return undefined;
  return { before, after, share: after === before ? 1 : clamp((at - before) / (after - before)) };
}

/**
 * Two pictures, the later one as opaque as the progress between them; returns the function that
 * updates them.
 */
function createPictures(root: HTMLElement): (context: Context) => void {
  const [under, over] = [document.createElement('img'), document.createElement('img')];
  for (const image of [under, over]) {
    image.alt = '';
    image.style.cssText = FILLS;
  }
  root.append(under, over);
  return (context) => {
    const { home, scene, state } = context;
    const found = between(context);
    if (home === undefined || !found) return;
    const put = (image: HTMLImageElement, at: number) => {
      const file = stopFile(scene, stopImage({ ...context, state: { ...state, at } }));
      const address = fileAddress(home, file);
      if (image.getAttribute('src') !== address) image.src = address;
    };
    put(under, found.before);
    put(over, found.after);
    over.style.opacity = String(found.share);
  };
}

export function FilmView({ live, size, tier, onReady }: ViewProps<Params, State>): ReactElement {
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!root.current) return;
    const { x, y, width, height } = frameOf(live.get());
    const { plate } = size;
    const px = (n: number) => `${n * plate.scale}px`;
    Object.assign(root.current.style, {
      position: 'absolute',
      left: `${plate.x + x * plate.scale}px`,
      top: `${plate.y + y * plate.scale}px`,
      width: px(width),
      height: px(height),
    });
  }, [live, size]);

  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const showPictures = createPictures(box);
    // Undefined in a one-file story (bin/file-program.ts).
    const player: Player | undefined = createPlayer(box, live.get(), FILLS);
    const show = () => {
      const context = live.get();
      box.style.opacity = String(context.opacity);
      showPictures(context);
      player?.show(context);
    };
    show();
    const forget = live.subscribe(show);
    // The pictures that the still shows must be loaded before it is replaced.
    const images = [...box.getElementsByTagName('img')].filter(({ src }) => src !== '');
    void Promise.all(images.map((image) => image.decode().catch(nothing))).then(onReady);
    return () => {
      forget();
      player?.stop();
      box.replaceChildren();
    };
  }, [live, onReady, size.aspect]);

  return (
    <>
      <Under {...{ live, size, tier }} onReady={nothing} />
      <div className="film" ref={root} />
      <div className="film-over">
        <Over {...{ live, size, tier }} onReady={nothing} />
      </div>
    </>
  );
}
