import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { checkScript } from '../script/check.ts';
import { expectSameBytes, folder } from '../../tests/story/edit/arbitrary-edits.ts';
import { applied, bytesOf } from './draft.ts';
import { addChapter, addStep, duplicate, moveBy } from './steps.ts';

it.each([
  ['bin/starters/change', 300],
  ['story/library/ten-peaks', 12],
])('takes back random edits of %s byte by byte', expectSameBytes);

const files = folder('bin/starters/change');
const text = String(files.get('story.json'));
it.each([
  ['a further step', addStep(text, ['chapters', 0], 'More')],
  ['a chapter', addChapter(text, ['chapters', 0], 'End')],
  ['a step twice', duplicate(text, ['chapters', 0, 'steps', 1])],
  ['a step moved', moveBy(text, ['chapters', 0, 'steps', 1], 1)],
])('has no error after %s', (_, stepEdit) => {
  const now = applied(files, stepEdit?.changes ?? []);
  const all = new Map([...now].map(([name, file]) => [name, bytesOf(file)]));
  const { problems } = checkScript(all, catalog);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
