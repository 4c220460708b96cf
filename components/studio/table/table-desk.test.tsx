// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applied, type Change, type DraftFiles } from '../../../story/edit/draft.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { TableDesk } from './table-desk.tsx';

const SCRIPT: JsonObject = {
  lang: 'en-GB',
  sources: { station: { title: 'Weather station' } },
  data: { rain: { title: 'Rain', of: 'rain', csv: 'data/rain.csv', sources: ['station'] } },
};
const CSV = 'x,value\n2019,"34"\n2020,35\n2021,36\n';
const STORY = `${JSON.stringify(SCRIPT, null, 2)}\n`;

let files: DraftFiles;
let done: string[];
let root: ReturnType<typeof createRoot>;

function Fake() {
  const [, setCount] = useState(0);
  const studio = {
    ...{ files, script: JSON.parse(files.get('story.json') as string) as JsonObject },
    isReadOnly: false,
    edit(name: string, changes: readonly Change[]) {
      done.push(name);
      files = applied(files, changes);
      setCount(done.length);
    },
    tell: () => undefined,
  } as unknown as Studio;
  return (
    <StudioContext value={studio}>
      <TableDesk id="rain" />
    </StudioContext>
  );
}

const cells = () => [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
const cell = (text: string) =>
  cells().find(({ textContent }) => textContent === text) as HTMLElement;
const csv = () => files.get('data/rain.csv');
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    ),
  );
const point = (target: HTMLElement) =>
  act(() => target.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 })));
/** React listens to the setter that it has put over the field's own. */
const type = (text: string) =>
  act(() => {
    const input = document.activeElement as HTMLInputElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const clipboard = (name: string, text: string) => {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const data = { getData: () => text, setData: vi.fn<(type: string, text: string) => void>() };
  Object.assign(event, { clipboardData: data });
  act(() => document.activeElement?.dispatchEvent(event));
  return data.setData.mock.calls[0]?.[1];
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }));
  Element.prototype.scrollIntoView = () => undefined;
  files = new Map([
    ['story.json', STORY],
    ['data/rain.csv', CSV],
  ]);
  done = [];
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<Fake />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

it('writes a cell where it stands, with a decimal comma understood, and goes to the next', () => {
  point(cell('35'));
  press('3');
  type('35,5');
  expect(csv()).toBe(CSV);
  press('Enter');
  expect(csv()).toBe(CSV.replace('2020,35', '2020,35.5'));
  expect(document.activeElement?.textContent).toBe('36');
});

it('keeps what is no number, and says so in its place', () => {
  point(cell('35'));
  press('Enter');
  type('35q');
  press('Enter');
  expect(csv()).toBe(CSV.replace('2020,35', '2020,35q'));
  expect(document.activeElement?.querySelector('[role=alert]')?.textContent).toContain(
    '“35q” is no number',
  );
  press('F2');
  type('9');
  press('Escape');
  expect(csv()).toContain('35q');
});

it('fills down, empties and copies what is chosen', () => {
  point(cell('2019'));
  press('ArrowRight', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  expect(clipboard('copy', '')).toBe('2019\t34\n2020\t35');
  press('ArrowRight');
  press('ArrowUp');
  press('ArrowDown', { shiftKey: true });
  press('d', { ctrlKey: true });
  expect(csv()).toBe(CSV.replace('2020,35', '2020,34'));
  press('Delete');
  expect(csv()).toBe('x,value\n2019,\n2020,\n2021,36\n');
  expect(done).toEqual(['Filled down', 'Cells emptied']);
});

it('takes a paste that reaches over its ends', () => {
  point(cell('36'));
  clipboard('paste', '36,5\t7\n37,5\t8\n');
  expect(csv()).toBe('x,rain,Column 3\n2019,34,\n2020,35,\n2021,36.5,7\n,37.5,8\n');
  expect(files.get('story.json')).toContain('"table": "wide"');
});

it('adds and takes away rows and columns', () => {
  const button = (name: string) =>
    act(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === name)
        ?.click(),
    );
  point(cell('2020'));
  button('+ Row');
  expect(csv()).toBe(CSV.replace('2021', ',\n2021'));
  button('− Row');
  button('+ How sure');
  expect(csv()).toBe('x,value,status\n2019,34,\n2020,35,\n2021,36,\n');
  button('− Column');
  expect(csv()).toBe(CSV.replaceAll('"', ''));
});

it('shows further columns as they are, and keeps them', () => {
  const further =
    'country,region,income,life\nChina,Asia,13400,76.7\nIndia,Asia,5900,68\nChad,Africa,2100,52\n';
  files = new Map([...files, ['data/rain.csv', further]]);
  act(() => root.render(<Fake />));
  point(cell('Asia'));
  expect(document.querySelector('[role=alert]')).toBeNull();
  point(cell('5900'));
  press('Enter');
  type('many');
  press('Enter');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('“many” is no number');
  point(cell('68'));
  clipboard('paste', '68\t1947\n');
  expect(csv()).toBe(
    'country,region,income,life,Column 5\nChina,Asia,13400,76.7,\nIndia,Asia,many,68,1947\nChad,Africa,2100,52,\n',
  );
  expect(files.get('story.json')).toBe(STORY);
});
