/** The input of a file: a story in one language with its notes, and what was drawn of it. */
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Story } from '../../story/story.ts';

export interface FileEdition {
  readonly story: Story;
  readonly manifest: Pick<
    Manifest,
    'timeline' | 'asks' | 'stills' | 'extents' | 'tables' | 'recordings'
  >;
}

/** The bytes published under an address; undefined if there are none. */
export type ReadPublished = (address: string) => Uint8Array | undefined;
