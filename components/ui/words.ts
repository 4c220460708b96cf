/** The shape of the interface's words, the same in every language. Types alone, so that any client part may import it. */
import type { messages } from './messages.en.ts';

/** A table of messages with any strings in it. */
export type Wide<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wide<T[K]> };

/** All words of the interface; client parts are handed one of its rooms, finished. */
export type Words = Wide<typeof messages>;
export type AskWords = Words['asks'];
export type PresentWords = Words['present'];
