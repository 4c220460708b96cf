/** What a file is made of: a story in one language, with its notes, and what was drawn of it. */
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Story } from '../../story/story.ts';

export interface Told {
  readonly story: Story;
  readonly manifest: Pick<
    Manifest,
    'timeline' | 'asks' | 'stills' | 'extents' | 'tables' | 'recordings'
  >;
}

/** What was published under an address; undefined where there is nothing. */
export type ReadPublished = (address: string) => Uint8Array | undefined;
