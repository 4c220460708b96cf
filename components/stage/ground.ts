/** The ground of the live stage: the current mood, and the next one rising through it from below. */
import type { MoodMix } from '../../story/scene.ts';
import { dyeOf, type Surround } from './surround.ts';

export interface Ground {
  show(mood: MoodMix, surround: Surround): void;
}

interface Layers {
  readonly from: readonly HTMLElement[];
  readonly to: readonly HTMLElement[];
  readonly veil: HTMLElement;
  readonly picture: HTMLElement;
}

/** The layers of the live stage, which live-stage.tsx mounts in `root`, not those in a crossfade's copy. */
function layersIn(root: HTMLElement): Layers | undefined {
  const all = (name: string) => [
    ...root.querySelectorAll<HTMLElement>(
      `:scope > .${name}, :scope > .picture > .veil > .${name}`,
    ),
  ];
  const picture = root.querySelector<HTMLElement>(':scope > .picture');
  const veil = picture?.querySelector<HTMLElement>(':scope > .veil');
  return picture && veil
    ? { from: all('ground-from'), to: all('ground-to'), veil, picture }
    : undefined;
}

function fade(layer: HTMLElement, opacity: number): void {
  layer.style.opacity = opacity.toFixed(3);
  layer.style.visibility = opacity > 0 ? '' : 'hidden';
}

export function createGround(root: HTMLElement): Ground {
  let layers: Layers | undefined;
  let last = '';
  return {
    show({ from, to, mix }, { veil, picture }) {
      if (!layers?.picture.isConnected) {
        layers = layersIn(root);
        last = '';
      }
      const key = `${from} ${to} ${mix.toFixed(4)} ${veil.toFixed(3)} ${picture.toFixed(3)}`;
      if (!layers || key === last) return;
      last = key;
      const settled = mix >= 1 || from === to;
      for (const layer of layers.from)
        layer.className = `ground-from themed mood-${settled ? to : from}`;
      for (const layer of layers.to) {
        layer.className = `ground-to themed mood-${to}`;
        layer.style.visibility = settled || mix <= 0 ? 'hidden' : '';
        layer.style.setProperty('--dye', `${dyeOf(mix).toFixed(2)}%`);
      }
      fade(layers.veil, veil);
      fade(layers.picture, picture);
    },
  };
}
