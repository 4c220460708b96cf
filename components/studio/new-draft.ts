'use client';
/** The stories to begin from. */
import type { DraftFiles } from '../../story/edit/draft.ts';
import { setAt } from '../../story/edit/patch.ts';
import { applied } from '../../story/edit/draft.ts';
import { WORDS } from './words.en.ts';

const { begin } = WORDS;
const SCHEMA = '../schema/story-1.json';

/** What is good without a picture: a chapter, a step, its grey words. */
const EMPTY = {
  $schema: SCHEMA,
  schemaVersion: 1,
  id: 'my-story',
  title: begin.title,
  summary: begin.summary,
  lang: 'en',
  authors: [begin.author],
  sources: {},
  scenes: {},
  chapters: [
    {
      id: 'beginning',
      title: begin.chapter,
      steps: [
        {
          id: 'first',
          title: begin.step,
          layout: 'page',
          text: begin.text,
        },
      ],
    },
  ],
};

export const emptyStory = (): DraftFiles =>
  new Map([['story.json', `${JSON.stringify(EMPTY, null, 2)}\n`]]);

export type Starters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A starter's files under a title. `address`: where the build put all starters. Rejects where they can't be had. */
export async function startedFrom(
  name: string,
  address: string,
  title: string,
): Promise<DraftFiles> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const starters = (await answer.json()) as Starters;
  return withTitle(new Map(Object.entries(starters[name] ?? {})), title);
}

/** A draft of its own: another id, this title. */
function withTitle(files: DraftFiles, title: string): DraftFiles {
  let now = files;
  for (const [key, value] of [
    ['id', 'my-story'],
    ['title', title],
    ['$schema', SCHEMA],
  ] as const) {
    const text = now.get('story.json');
    if (typeof text === 'string') now = applied(now, setAt(text, [key], value));
  }
  return now;
}
