/**
 * Compares the order in which a story is read aloud with the script: every word must be where its author put
 * it.
 */
import type { Page } from '@playwright/test';
import { audienceOf } from '../../story/readings/audience.ts';
import type { Inline, Line, Text } from '../../story/text.ts';
import { libraryStory } from '../library-story.ts';
import { aloud } from './aloud.ts';
import type { Looked } from './looked.ts';

/** The pieces of text between notes, terms and figures; these are read with additional words. */
const piecesOf = (inline: Inline): readonly string[] => {
  if ('children' in inline) return inline.children.flatMap(piecesOf);
  return inline.type === 'text' || inline.type === 'lang' ? [inline.text] : [];
};
const pieces = (line: Line) => line.flatMap(piecesOf);
const piecesOfText = (text: Text): readonly string[] =>
  text.flatMap((block) => {
    if (block.type === 'paragraph') return pieces(block.children);
    return (block.type === 'list' ? block.items : block.paragraphs).flatMap(pieces);
  });

/** Only the letters and digits of a text; marks of notes and typographic characters are removed. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Checks the order of a story.
 * @param story its address, `/s/<slug>/`; the script is read from the library
 */
export async function order(page: Page, story: string): Promise<Looked> {
  const messages = audienceOf(await libraryStory(story.split('/')[2] ?? ''))
    .steps.flatMap(({ title, builds }) => [
      ...pieces(title),
      ...builds.flatMap(({ text }) => piecesOfText(text)),
    ])
    .filter((piece) => bare(piece).length > 7);
  const spoken = bare((await aloud(page, 'main')).join(' '));
  const found: string[] = [];
  let at = 0;
  for (const piece of messages) {
    const next = spoken.indexOf(bare(piece), at);
    if (next >= 0) at = next + bare(piece).length;
    else
      found.push(
        `"${piece.slice(0, 60)}": ${spoken.includes(bare(piece)) ? 'before its place' : 'is not read'}`,
      );
  }
  return { count: messages.length, found };
}
