/** The folders of the bench and of the files that it makes. */
import { dirname, join } from 'node:path';
import { at, KEPT } from '../../../bin/place.mjs';

export const BENCH = dirname(import.meta.dirname);
export const MADE = at(KEPT, 'bench');
export const PEERS = join(MADE, 'peers');
export const STORIES = join(MADE, 'stories');
export const SITE = join(MADE, 'site');
