'use client';
/** The starter stories. */
import type { DraftFiles } from '../../story/edit/draft.ts';
import { SCHEMA } from '../../story/import/imported.ts';
import { editing } from '../../story/edit/edits.ts';
import { words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

const { begin } = WORDS;

/** A valid story without pictures: a chapter, a step, placeholder words. */
const empty = () => ({
  $schema: SCHEMA,
  schemaVersion: 1,
  id: 'my-story',
  title: begin.title,
  summary: begin.summary,
  lang: 'en',
  theme: 'press',
  sources: {},
  scenes: {},
  chapters: [
    {
      id: 'beginning',
      title: begin.chapter,
      steps: [{ id: 'first', title: begin.step, layout: 'page', text: begin.text }],
    },
  ],
});

export const emptyStory = (): DraftFiles =>
  new Map([['story.json', `${JSON.stringify(empty(), null, 2)}\n`]]);

type Starters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A starter's files as a new draft with a title. `address`: the file with all starters. Rejects if
 * it can't be loaded.
 */
export async function startedFrom(
  name: string,
  address: string,
  title: string,
): Promise<DraftFiles> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const starters = (await answer.json()) as Starters;
  const files: DraftFiles = new Map(Object.entries(starters[name] ?? {}));
  const edits = editing(files);
  for (const [key, value] of Object.entries({ id: 'my-story', title, $schema: SCHEMA }))
    edits.set([key], value);
  return edits.files;
}
