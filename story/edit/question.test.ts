import { expect, test } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import type { AskForm } from '../../components/asks/form.ts';
import { ASK_FORMS } from '../../components/asks/forms.g.ts';
import { words as WORDS } from '../catalogue/studio/words.g.ts';
import { loadStory } from '../load.ts';
import { checkScript } from '../script/check.ts';
import type { JsonObject } from '../scene.ts';
import { folder } from '../../tests/story/edit/arbitrary-edits.ts';
import { applied, bytesOf, type DraftFiles } from './draft.ts';
import { stepsOf } from './places.ts';
import { standingAt } from './stage.ts';
import { askGuess, askWith, boundsOf, guessesAt } from './question.ts';

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
  const { starts } = WORDS;
  const [guess] = guessesAt({ files, script }, place, undefined);
  const standing = standingAt(script, { step: place.id, change: 0 })[0]!;
  const loaded = loadStory(
    new Map([...files].map(([name, file]) => [name, bytesOf(file)])),
    catalog,
  );
  const scene = loaded.ok ? loaded.value.scenes.find(({ id }) => id === standing.scene) : undefined;
  if (!scene) throw new Error('no picture');
  const parts = catalog.kinds.get(scene.kind)!.anchors(scene.params.wide, scene.data);
  for (const changes of [
    ...Object.entries(ASK_FORMS as Readonly<Record<keyof typeof ASK_FORMS, AskForm>>).flatMap(
      ([kind, { begin, on }]) =>
        // Bars stand elsewhere on a phone.
        begin && on !== 'places'
          ? [
              askWith({ text }, place, {
                ...{
                  kind,
                  question: (starts.questions as Readonly<Record<string, string>>)[kind]!,
                },
                ...begin(Object.values(starts.options), {
                  scene: scene.id,
                  parts,
                  pressed: 'parts',
                }),
              }),
            ]
          : [],
    ),
    askGuess(
      { files, script, text },
      place,
      { kind: 'predict', question: starts.questions['predict']! },
      guess!,
    ),
  ])
    expect(errorsOf(applied(files, changes))).toEqual([]);
});

test('without a fact a guess is of the line that the step shows, which waits for it', () => {
  const files = folder('bin/starters/change');
  const text = files.get('story.json') as string;
  const script = JSON.parse(text) as JsonObject;
  const checked = checkScript(
    new Map([...files].map(([name, file]) => [name, bytesOf(file)])),
    catalog,
  );
  const data = checked.ok ? checked.value.data : undefined;
  const place = stepsOf(script).find(({ id }) => id === 'all')!;
  const guesses = guessesAt({ files, script: { ...script, facts: {} } }, place, data);
  expect(guesses.length).toBeGreaterThan(1);
  const ask = { kind: 'predict', question: 'So?' };
  const changes = askGuess({ files, script, text }, place, ask, guesses[0]!);
  const after = JSON.parse(applied(files, changes).get('story.json') as string) as JsonObject;
  const step = stepsOf(after).find(({ id }) => id === 'all')!.step;
  expect(step).toMatchObject({
    stage: { all: { until: '1980' } },
    ask: { answer: { series: 'life', entity: 'japan', after: '1980' }, min: 0, max: 100 },
    builds: [{ stage: { all: { until: '2005' } } }],
  });
  expect(errorsOf(applied(files, changes))).toEqual([]);
});

test('a guess has room on both sides of the truth', () => {
  expect([47.9, 8, 0.3, 0, -12].map((value) => boundsOf([value], 2))).toEqual([
    { min: 0, max: 100 },
    { min: 0, max: 16 },
    { min: 0, max: 0.6 },
    { min: 0, max: 1 },
    { min: -30, max: 0 },
  ]);
});
