/** The data from which cards and copied pictures of a story are drawn, step by step. */
import { lookOf, stepWords } from '../components/share/card-words.ts';
import type { PictureFile } from '../components/share/picture-file.ts';
import { largestLetters } from '../components/stage/letters.ts';
import type { Rect } from '../components/scenes/kit/place.ts';
import { isMounted } from '../components/stage/step-figure.tsx';
import { drawnAt } from '../components/stage/stop-picture.ts';
import type { Prose } from '../components/step/context.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import type { Step } from '../story/story.ts';
import { PLATE } from '../story/scene.ts';
import { painter } from './painter.ts';
import { holdOf } from '../story/timeline/move.ts';

/** Bytes that were published under an address of the site. */
export type Read = (address: string) => Uint8Array | undefined;

/** Enlargements of labels, the largest first; a card is displayed at a third of a page's width. */
const LETTERS = [1.45, 1.3, 1.15] as const;

/** Width in pixels at which a still's extent is measured; fine enough for a thin line. */
const COLUMNS = 288;
/** Opacity, of 255, from which a wash is visible. */
const SEEN = 56;

export const textAt = (address: string, read: Read): string =>
  Buffer.from(read(address) ?? '').toString();

/** The share of its plate that a still visibly covers, and the rectangle around that, in units of the plate. */
function inkOf(still: string): { readonly ink: number; readonly extent?: Rect } {
  const extent = { left: 0, top: 0, right: PLATE.wide.width, bottom: PLATE.wide.height };
  if (!painter) return { ink: 1, extent };
  const fitTo = { mode: 'width', value: COLUMNS } as const;
  const { pixels } = new painter.Resvg(still, { fitTo, font: { loadSystemFonts: false } }).render();
  const unit = PLATE.wide.width / COLUMNS;
  let [left, right, top, bottom, ink] = [Infinity, 0, Infinity, 0, 0];
  for (let at = 3; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 0) < SEEN) continue;
    ink += 4 / pixels.length;
    const place = (at - 3) / 4;
    const [x, y] = [(place % COLUMNS) * unit, Math.floor(place / COLUMNS) * unit];
    left = Math.min(left, x);
    right = Math.max(right, x + unit);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + unit);
  }
  return right > 0 ? { ink, extent: { left, right, top, bottom } } : { ink };
}

/**
 * The step whose picture stands for the story: the first that covers at least half as much as the fullest one. The
 * picture of a step that asks gives the answer away.
 */
export function coverOf(
  steps: readonly Pick<Step, 'id' | 'ask'>[],
  pictures: ReadonlyMap<string, Pick<PictureFile, 'ink'>>,
): string | undefined {
  const worth = ({ id, ask }: (typeof steps)[number]) => (ask ? 0 : (pictures.get(id)?.ink ?? 0));
  const most = Math.max(...steps.map(worth));
  return steps.find((step) => pictures.has(step.id) && worth(step) >= most / 2)?.id;
}

/** Undefined if the step shows no picture. */
export function pictureFile(
  prose: Prose,
  step: Step,
  stills: Manifest['stills'],
  read: Read,
): PictureFile | undefined {
  const { story } = prose;
  const stop = { step, build: step.hold, number: 0, position: holdOf(story, step.id) };
  const drawn = drawnAt(story, stop, 'wide', stills);
  if (!drawn) return undefined;
  const { ink, extent } = inkOf(textAt(drawn.src, read));
  if (!extent && drawn.labels.length === 0) return undefined;
  const look = lookOf(prose, step.mood);
  const mounted = isMounted(step, story);
  return {
    // The browser fills in the address.
    words: stepWords(prose, step, ''),
    ...{ look, drawn, mounted, ink },
    letters: mounted ? 1 : largestLetters([drawn.labels], look.type, LETTERS),
    ...(extent && { extent }),
  };
}
