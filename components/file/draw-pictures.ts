/** The pictures of a story as files: those of its own language, and those that differ in a translation. */
import { stillFiles, type StillFile } from '../stage/stills.tsx';
import type { Manifest } from '../../story/disk/manifest.ts';
import { askedAt } from '../../story/readings/asked-at.ts';
import { timelineOf } from '../../story/readings/timeline.ts';
import type { Story } from '../../story/story.ts';
import { shortHash, withHash } from './hashed-name.ts';
import { extentOf } from './still-extent.ts';

export type Pictures = Pick<Manifest, 'stills' | 'extents'>;

/**
 * The pictures of a story; `weigh` returns the gzipped bytes of one. Of a translation, only the
 * pictures that make room for its words.
 */
export function drawPictures(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  known: Map<string, string>,
  weigh: (svg: string) => number,
  original?: readonly StillFile[],
): readonly StillFile[] {
  const drawn = stillFiles(
    { ...timelineOf(story), file: (name) => files.get(name) },
    known,
    weigh,
    new Map(story.steps.map((step) => [step.id, { printed: step.print, asked: askedAt(step) }])),
    original !== undefined,
  );
  const same = new Map(original?.map(({ name, svg }) => [name, svg]));
  return drawn.filter(({ name, svg }) => same.get(name) !== svg);
}

/** Writes them, and returns their addresses. */
export async function publishPictures(
  key: string,
  drawn: readonly StillFile[],
  put: (address: string, content: string) => Promise<string>,
): Promise<Pictures> {
  // One hash for all: a hundred different ones were a hundredth of the size of the page that names them.
  const together = shortHash(drawn.map(({ svg }) => svg).join(''));
  const stills: Record<string, string> = {};
  for (const { name, svg } of drawn)
    stills[name] = await put(`stills/${key}/${withHash(`${name}.svg`, together)}`, svg);
  const extents = Object.fromEntries(
    drawn.flatMap(({ name, svg }) => {
      const extent = name.endsWith('.paper') && extentOf(svg);
      return extent ? [[name, extent]] : [];
    }),
  );
  return { stills, extents };
}
