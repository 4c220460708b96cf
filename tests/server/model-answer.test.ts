/** The model answer of a story's task, and what its marks are given for: on the teacher's sheet, and in nothing else that is sent. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Server } from '../browser/class-world.ts';
import { files, pages } from '../browser/routes.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
});

type Words = string | readonly string[];
interface Authored {
  readonly teach?: {
    readonly task?: { readonly answer: Words; readonly marks: readonly string[] };
  };
}
/** The longest run of each paragraph without marks or quotes: every way of writing keeps it as it is. */
const runsOf = (texts: readonly string[]) =>
  texts
    .map((text) => text.split(/[:*[\]"'’“”&<>|\\\n]/).sort((a, b) => b.length - a.length)[0] ?? '')
    .map((run) => run.trim());

const SECRETS = pages.flatMap((address) => {
  const slug = /^\/s\/([^/]+)\/$/.exec(address)?.[1];
  if (slug === undefined) return [];
  const file = `story/library/${slug}/story.json`;
  const { task } = (JSON.parse(readFileSync(file, 'utf8')) as Authored).teach ?? {};
  return task ? [{ slug, words: runsOf([task.answer, task.marks].flat(2)) }] : [];
});

test('the model answer is in the teacher’s edition, and in no other page or file', async () => {
  expect(SECRETS).not.toEqual([]);
  for (const address of [
    ...pages,
    ...files().filter((file) => /\.(json|js|txt|vtt)$/.test(file)),
  ]) {
    const text = await (await fetch(server.origin + address)).text();
    for (const { slug, words } of SECRETS)
      expect(
        words.filter((word) => text.includes(word)),
        address,
      ).toEqual(address === `/s/${slug}/print/teacher/` ? words : []);
  }
}, 60_000);
