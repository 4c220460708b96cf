/** The ground of the live stage: the mood before, and the next one soaking upward through it. */
import type { MoodMix } from '../../story/scene.ts';
import type { Surround } from './surround.ts';

export interface Ground {
  show(mood: MoodMix, surround: Surround): void;
}

/** The living layers, not those of a crossfade's copy. */
const LAYERS = ':scope > .picture, :scope > .picture > .veil';

/** Writes to the parts that `live-stage.tsx` mounts in `root`; until they are there it does nothing. */
export function createGround(root: HTMLElement): Ground {
  let drawn: Element | null = null;
  let last = '';
  return {
    show({ from, to, mix }, { veil, picture }) {
      const under = root.querySelector<HTMLElement>('.ground-from');
      const over = root.querySelector<HTMLElement>('.ground-to');
      if (!under || !over) return;
      const key = `${from} ${to} ${mix.toFixed(4)} ${veil.toFixed(3)} ${picture.toFixed(3)}`;
      if (key === last && drawn === under) return;
      last = key;
      drawn = under;
      const settled = mix >= 1 || from === to;
      under.className = `ground ground-from mood-${settled ? to : from}`;
      over.className = `ground ground-to mood-${to}`;
      over.style.visibility = settled || mix <= 0 ? 'hidden' : '';
      over.style.setProperty('--dye', `${(mix * 140 - 20).toFixed(2)}%`);
      const layers = root.querySelectorAll<HTMLElement>(LAYERS);
      for (const layer of layers)
        layer.style.opacity = (layer.className === 'veil' ? veil : picture).toFixed(3);
    },
  };
}
