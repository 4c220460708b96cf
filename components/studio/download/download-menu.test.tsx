// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddressesContext, type StudioAddresses } from '../addresses.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { DownloadMenu } from './download-menu.tsx';
import { makeCopy } from './take.ts';
import { words as WORDS } from '../../../story/catalogue/studio/download.g.ts';

vi.mock('./take.ts', () => ({
  makeCopy: vi.fn(() => Promise.resolve({ taken: undefined, faults: [] })),
  hand: vi.fn(),
}));

const studio = { files: new Map(), script: {}, history: [] } as unknown as Studio;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLElement.prototype.showPopover = vi.fn();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <AddressesContext value={{} as StudioAddresses}>
        <StudioContext value={studio}>
          <DownloadMenu />
        </StudioContext>
      </AddressesContext>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  vi.mocked(makeCopy).mockClear();
});

const item = (name: string) =>
  [...document.querySelectorAll('li')].find(({ textContent }) => textContent.includes(name))!;
async function take(name: string): Promise<boolean | undefined> {
  await act(async () => item(name).querySelector('button')?.click());
  return vi.mocked(makeCopy).mock.lastCall?.[2];
}

it('takes notes and answers into the copy to go on with, and leaves them out of the page', async () => {
  expect(await take(WORDS.zip)).toBe(true);
  expect(await take(WORDS.page)).toBe(false);
});

it('does for each what its own box says', async () => {
  for (const name of [WORDS.zip, WORDS.page]) act(() => item(name).querySelector('input')?.click());
  expect(await take(WORDS.zip)).toBe(false);
  expect(await take(WORDS.page)).toBe(true);
});
