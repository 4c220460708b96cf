import { expect, test } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { WORDS } from '../../components/studio/words/words.en.ts';
import { loadStory } from '../load.ts';
import type { JsonObject } from '../scene.ts';
import { folder } from './arbitrary-edits.ts';
import { applied, bytesOf, type DraftFiles } from './draft.ts';
import { stepsOf } from './places.ts';
import { askQuestion, boundsOf, type QuestionKind } from './question.ts';

const errorsOf = (files: DraftFiles) => {
  const loaded = loadStory(
    new Map([...files].map(([name, file]) => [name, bytesOf(file)])),
    catalog,
  );
  return loaded.problems.filter(({ severity }) => severity === 'error');
};

test('a question is whole as it begins: the story keeps without errors', () => {
  const files = folder('bin/starters/amount');
  const text = files.get('story.json') as string;
  const script = JSON.parse(text) as JsonObject;
  const place = stepsOf(script).find(({ step }) => !('ask' in step));
  if (!place) throw new Error('every step asks');
  expect(errorsOf(files)).toEqual([]);
  for (const kind of ['quiz', 'poll', 'predict', 'discuss'] satisfies QuestionKind[]) {
    const { starts } = WORDS;
    const words = { question: starts[kind], options: starts.options };
    const changes = askQuestion({ files, script, text }, place, kind, words);
    expect(changes, kind).toBeDefined();
    expect(errorsOf(applied(files, changes ?? [])), kind).toEqual([]);
  }
});

test('a guess has room on both sides of the truth', () => {
  expect([47.9, 8, 0.3, 0, -12].map(boundsOf)).toEqual([
    { min: 0, max: 100 },
    { min: 0, max: 16 },
    { min: 0, max: 0.6 },
    { min: 0, max: 1 },
    { min: -30, max: 0 },
  ]);
});
