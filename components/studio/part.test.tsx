// @vitest-environment jsdom
import { act, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { part } from './part.tsx';
import { words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

let root: ReturnType<typeof createRoot>;
let host: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation(() => undefined);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
});

const press = (name: string) =>
  act(async () =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
  );

/** A table that comes after so many attempts that fail. */
function tableAfter(failing: number) {
  const load = vi.fn<() => Promise<ComponentType>>();
  load.mockResolvedValue(() => <p>The table</p>);
  for (let i = 0; i < failing; i++) load.mockRejectedValueOnce(new Error('offline'));
  const Table = part(load);
  const show = (isShown: boolean) =>
    act(async () =>
      root.render(
        <>
          <input defaultValue="as typed" />
          {isShown ? <Table name="Table" /> : null}
        </>,
      ),
    );
  return { load, show };
}
const alert = () => host.querySelector('[role=alert]')?.textContent;

it('says in its place that it can’t be had, asks again when it is told to, and leaves the rest alone', async () => {
  const { load, show } = tableAfter(2);
  await show(true);
  expect(alert()).toContain('“Table”');
  expect(host.querySelector('input')?.value).toBe('as typed');
  await press(WORDS.again);
  expect(alert()).toContain('“Table”');
  await press(WORDS.again);
  expect(host.textContent).toBe('The table');
  expect(load).toHaveBeenCalledTimes(3);
});

it('is asked for again where it is shown again', async () => {
  const { show } = tableAfter(1);
  await show(true);
  await show(false);
  await show(true);
  expect(host.textContent).toBe('The table');
});
