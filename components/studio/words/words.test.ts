import { expect, test } from 'vitest';
import { compileStory } from '../../../story/compile/compile.ts';
import { applied, bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { folder } from '../../../tests/story/edit/arbitrary-edits.ts';
import { setAt } from '../../../story/edit/patch.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import { valueIn, writtenOf } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import type { Inline } from '../../../story/story.ts';
import { isUnwritten } from '../../../story/unwritten.ts';
import { catalog } from '../../themes/catalog.ts';
import { words as EVIDENCE } from '../../../story/catalogue/studio/evidence.g.ts';
import { emptyStory } from '../new-draft.ts';
import { words as PICTURES } from '../../../story/catalogue/studio/pictures.g.ts';
import { words as STUDIO } from '../../../story/catalogue/studio/desk.g.ts';
import { bookOf } from './book.ts';
import { marksOf } from './marks.ts';
import { problemsAt, unsourcedIn } from './numbers.ts';
import { words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

const scriptOf = (files: DraftFiles) => JSON.parse(files.get('story.json') as string) as JsonObject;
const bytes = (files: DraftFiles) =>
  new Map([...files].map(([name, file]) => [name, bytesOf(file)]));

/** The words of facts and terms in a compiled part, in their order. */
function printedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(printedIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Inline;
  if (node.type === 'fact' || node.type === 'term') return [`${node.type} ${node.text}`];
  return Object.values(value).flatMap(printedIn);
}

test.each(['story/library/air-on-the-mountain', 'bin/starters/change'])(
  'chips of %s print what its cards print',
  (name) => {
    const files = folder(name);
    const script = scriptOf(files);
    const checked = checkScript(bytes(files), catalog);
    if (!checked.ok) throw new Error('with errors');
    const story = compileStory(checked.value, catalog, bytes(files));
    const reviewed = { problems: [], story, script: checked.value, isStale: false };
    const book = bookOf({ files, script }, reviewed);
    let count = 0;
    for (const { id, path } of stepsOf(script)) {
      const chips = marksOf(writtenOf(valueIn(script, [...path, 'text']))).chips.flatMap((mark) =>
        mark.kind === 'fact' || mark.kind === 'term'
          ? [`${mark.kind} ${book.label(mark) ?? ''}`]
          : [],
      );
      const step = story.steps.find((one) => one.id === id);
      expect(chips, id).toEqual(printedIn(step?.builds[0]?.text));
      count += chips.length;
    }
    expect(count).toBeGreaterThan(4);
  },
);

test('numbers that the checker asks about are found in the words of now, and no others', () => {
  const before = folder('bin/starters/amount');
  const text = before.get('story.json') as string;
  const place = stepsOf(scriptOf(before))[0];
  const path = [...(place?.path ?? []), 'text'];
  const card =
    'In 1990 it was 34 mm, :plain[34] days and [34 more](https://a.org/34), then 12.5 mm.';
  const files = applied(before, setAt(text, path, card));
  const problems = problemsAt(checkScript(bytes(files), catalog).problems, scriptOf(files), path);
  const found = (now: string) =>
    unsourcedIn(now, 'en', problems).map(({ from, to }) => now.slice(from, to));
  expect(found(card)).toEqual(['34', '12.5']);
  // Some keys later, before it is checked again.
  expect(found(`It rained. ${card.replace('12.5', '12')}`)).toEqual(['34']);
});

/** All words in a list of them. */
const allIn = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(allIn);

test('what the studio puts there is marked until somebody writes over it, and no author is invented', () => {
  const { circles: _circles, ...pictures } = PICTURES.starting;
  for (const text of allIn([STUDIO.begin, WORDS.starts, EVIDENCE.starts, pictures]))
    expect(isUnwritten(text), text).toBe(true);
  const files = emptyStory();
  const { ok, problems } = checkScript(bytes(files), catalog);
  expect(ok && problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unwritten title',
    'unwritten summary',
    'unwritten chapters/beginning/title',
    'unwritten steps/first/title',
    'unwritten steps/first/text',
  ]);
  const written = setAt(String(files.get('story.json')), ['title'], 'Less rain');
  expect(checkScript(bytes(applied(files, written)), catalog).problems).toHaveLength(4);
});
