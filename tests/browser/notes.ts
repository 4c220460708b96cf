/** The speaker's private words, in the form in which pages and files would contain them. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

interface Authored {
  chapters: { steps: { notes?: string; builds?: { notes?: string }[] }[] }[];
}

/** The longest part of each note without marks or quotes, because it is the same in every output format. */
export async function notesOf(slug: string): Promise<readonly string[]> {
  const script = JSON.parse(await readFile(`story/library/${slug}/story.json`, 'utf8')) as Authored;
  const runs = script.chapters
    .flatMap(({ steps }) => steps)
    .flatMap((step) => [step.notes, ...(step.builds ?? []).map((build) => build.notes)])
    .filter((note) => note !== undefined)
    .map((note) => note.split(/[:*[\]"'’“”&<>|\\\n]/).sort((a, b) => b.length - a.length)[0] ?? '')
    .map((run) => run.trim())
    .filter((run) => run.length > 20);
  expect(runs.length).toBeGreaterThan(20);
  return runs;
}
