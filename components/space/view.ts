/** A view as a script writes it, as camera numbers: names become numbers, so views mix. */
import { PLATE, type Aspect } from '../../story/scene.ts';
import { UNIT, type AuthoredView, type Eye, type View } from './camera.ts';

export type Eyes = (aspect: Aspect) => ReadonlyMap<string, Eye>;

function eyeOf(eyesOf: Eyes, view: AuthoredView, home: string, aspect: Aspect): Eye {
  const eyes = eyesOf(aspect);
  const plain = typeof view === 'string' ? { at: view } : view;
  const start = eyes.get(plain.at ?? home) ?? eyes.get(home)!;
  const zoom = start.zoom * (plain.closer ?? 1);
  const scale = UNIT[aspect] * zoom;
  const { width, height } = PLATE[aspect];
  const own = plain.at === undefined;
  const eye = {
    x: start.x + ((plain.right ?? 0) * width) / scale,
    y: start.y + ((plain.up ?? 0) * height) / scale,
    zoom,
  };
  if (!own) return eye;
  return aspect === 'wide'
    ? { x: plain.x ?? eye.x, y: plain.y ?? eye.y, zoom: plain.zoom ?? eye.zoom }
    : {
        x: plain.tallX ?? plain.x ?? eye.x,
        y: plain.tallY ?? plain.y ?? eye.y,
        zoom: plain.tallZoom ?? plain.zoom ?? eye.zoom,
      };
}

/**
 * Camera numbers of both aspects, since a state does not know which stage it will stand on. `eyesOf` are the
 * scene's viewpoints; an unknown one is `home`.
 */
export function viewOf(eyesOf: Eyes, view: AuthoredView, home: string): View {
  const wide = eyeOf(eyesOf, view, home, 'wide');
  const tall = eyeOf(eyesOf, view, home, 'tall');
  return { ...wide, tallX: tall.x, tallY: tall.y, tallZoom: tall.zoom };
}
