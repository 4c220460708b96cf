/** The guides that the build made of docs/ (bin/guides.ts). */
import { readBuilt } from '../story/disk/stored-story.ts';

export interface Guide {
  readonly slug: string;
  readonly title: string;
  /** Its first sentence, in plain words. */
  readonly lead: string;
  /** What follows the title; addresses of pictures have no base path. */
  readonly html: string;
}

export const readGuides = async (): Promise<readonly Guide[]> =>
  (await readBuilt<readonly Guide[]>('drawn/_guides.json')) ?? [];
