/** The shape of the interface's words, the same in every language. Types alone, so that any client part may import it. */
import type { Wide } from '../../story/catalogue/languages.ts';
import type { ui } from '../../story/catalogue/ui.g.ts';

/** All words of the interface; client parts are handed one of its rooms, finished. */
export type Words = Wide<typeof ui.en>;
export type AskWords = Words['asks'];
export type PresentWords = Words['present'];
