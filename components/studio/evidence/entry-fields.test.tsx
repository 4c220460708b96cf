// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applied, type Change, type DraftFiles } from '../../../story/edit/draft.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { EntryFields } from './entry-fields.tsx';

const SCRIPT: JsonObject = {
  sources: { station: { title: 'Weather station', publisher: 'School' } },
  facts: {
    rain: { claim: 'It rained 34 mm.', value: 34, status: 'measured', sources: ['station'] },
  },
};
let files: DraftFiles;
let edits: string[];
let root: ReturnType<typeof createRoot>;
const script = () => JSON.parse(files.get('story.json') as string) as typeof SCRIPT;

/** The studio as it was drawn: what follows in one press is made from the same files. */
function draw() {
  const studio = {
    ...{ files, text: files.get('story.json'), script: script(), isReadOnly: false },
    edit(name: string, changes: readonly Change[]) {
      edits.push(name);
      files = applied(files, changes);
    },
  } as unknown as Studio;
  const value = (script()['facts'] as JsonObject)['rain'] as JsonObject;
  act(() =>
    root.render(
      <StudioContext value={studio}>
        <EntryFields map="facts" id="rain" value={value} />
      </StudioContext>,
    ),
  );
}
const fieldOf = (label: string) =>
  [...document.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.startsWith(label))
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
/** React listens to the setter that it has put over the field's own. */
function say(label: string, text: string) {
  const field = fieldOf(label);
  const of = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  act(() => {
    Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(
      new Event(of === HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  files = new Map([['story.json', `${JSON.stringify(SCRIPT, null, 2)}\n`]]);
  edits = [];
  root = createRoot(document.body.appendChild(document.createElement('div')));
  draw();
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('makes a source and picks it in one edit', () => {
  say('Source', '+');
  say('Who measured', 'Met Office');
  say('Title', 'Rain of 2024');
  act(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Add source')
      ?.click(),
  );
  expect(edits).toEqual(['Fact: Source']);
  expect(script()).toMatchObject({
    sources: { 'met-office': { title: 'Rain of 2024' } },
    facts: { rain: { sources: ['met-office'] } },
  });
});

it('changes a number, and the claim that has it, in one edit', () => {
  say('Value', '35');
  act(() => fieldOf('Value')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(edits).toEqual(['Fact: Value']);
  expect(script()['facts']).toMatchObject({ rain: { value: 35, claim: 'It rained 35 mm.' } });
});

it('has the fields that few need in a fold', () => {
  expect(fieldOf('Value')).toBeDefined();
  expect(fieldOf('Digits')).toBeUndefined();
  const fold = document.querySelector<HTMLDetailsElement>('.studio-fields > details');
  act(() => {
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
  });
  expect(fieldOf('Digits')).toBeDefined();
});

it.each([
  ['mm', 'millimeter', undefined],
  ['%', 'percent', undefined],
  ['school days', 'school-days', { 'school-days': { after: ' school days' } }],
])('takes the unit %s as it is typed', (typed, unit, units) => {
  say('Unit', typed);
  act(() => fieldOf('Unit')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect((script()['facts'] as JsonObject)['rain']).toMatchObject({ unit });
  expect(script()['units']).toEqual(units);
  draw();
  expect(fieldOf('Unit')?.value).toBe(typed);
});
