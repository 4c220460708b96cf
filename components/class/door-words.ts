import type { ClassWords } from './class-words.ts';

/** The words of the page for joining a class: it is handed those of all languages, so of these no more than it needs. */
export const doorWords = ({ join, joinLead, needsServer, needsScript, ...more }: ClassWords) => {
  const { code, codeHint, noCode, enter, entering, stories, guide, fault } = more;
  const form = { code, codeHint, noCode, enter, entering, fault };
  return { join, joinLead, needsServer, needsScript, stories, guide, ...form };
};
export type DoorWords = ReturnType<typeof doorWords>;
