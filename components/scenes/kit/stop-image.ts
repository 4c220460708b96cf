/**
 * Pictures of a live view at its stops, as files beside the story: stills, paper, cards and pages
 * without scripts show these for a kind that can't be drawn as marks. `npx handscroll stops` draws
 * them; a kind defines which of them differ.
 */
import { fileAddress } from '../../../story/file-address.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { mark, type Mark, round1 } from './marks.ts';
import type { Box } from './plate.ts';

export interface StopImage {
  /**
   * Everything that the picture depends on: the digest of the kind's file, the visible part of the
   * state, and the aspect where that matters.
   */
  readonly key: string;
  /** Its place, in units of the viewBox; its file has the same proportions. */
  readonly box: Box;
  /** Pixels across. */
  readonly width: number;
}
export type StopImageOf<P, S> = (context: RenderContext<P, S>) => StopImage;

/** The folder of these pictures within the story's folder. */
export const STOPS = 'assets/stops/';

/** A hash of eleven characters. Not secure against forgery: it only tells old files from new ones. */
export function digestOf(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  // By index: an iterator takes ten times as long, and a film has 25 million bytes.
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36).padStart(11, '0');
}

/**
 * Its path in the story's folder. The name changes with the picture, so that an outdated file counts
 * as missing.
 */
export const stopFile = (scene: string, { key }: Pick<StopImage, 'key'>): string =>
  `${STOPS}${scene}-${digestOf(key)}.webp`;

/** As a mark for `pictures`; empty where nothing can be loaded. */
export function stopMarks<P, S>(
  { home, scene }: RenderContext<P, S>,
  image: StopImage,
): readonly Mark[] {
  if (home === undefined) return [];
  const { x, y, width, height } = image.box;
  const href = fileAddress(home, stopFile(scene, image));
  const box = { x: round1(x), y: round1(y), width: round1(width), height: round1(height) };
  return [mark('image', 'stop', { ...box, href, preserveAspectRatio: 'none' })];
}
