// @vitest-environment jsdom
import { act, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { part } from './part.tsx';
import { WORDS } from './words.en.ts';

let root: ReturnType<typeof createRoot>;
let host: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
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

it('says in its place that it can’t be had, asks again when it is told to, and leaves the rest alone', async () => {
  const load = vi.fn<() => Promise<ComponentType>>();
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue(() => <p>The table</p>);
  const Table = part(load);
  const show = (isShown: boolean) =>
    act(async () =>
      root.render(
        <>
          <input defaultValue="as typed" />
          {isShown ? <Table name="Table">Beside</Table> : null}
        </>,
      ),
    );
  await show(true);
  expect(host.querySelector('[role=alert]')?.textContent).toContain('“Table”');
  expect(host.textContent).toContain('Beside');
  expect(host.querySelector('input')?.value).toBe('as typed');
  await press(WORDS.again);
  expect(host.querySelector('[role=alert]')).not.toBeNull();
  // Shown anew it is asked for anew.
  await show(false);
  await show(true);
  expect(host.textContent).toBe('The tableBeside');
  expect(load).toHaveBeenCalledTimes(3);
});
