// @vitest-environment jsdom
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { StudioContext, type Studio } from '../studio.ts';
import { TakeTable } from './take-table.tsx';

it('takes a file that is chosen again, once it is mended', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const studio = { script: {}, text: '{}', files: new Map() } as unknown as Studio;
  root.render(
    <StudioContext value={studio}>
      <TakeTable onDone={() => undefined} />
    </StudioContext>,
  );
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('[type=file]');
    if (!found) throw new Error('not drawn yet');
    return found;
  });
  let value = 'C:\\fakepath\\rain.csv';
  Object.defineProperty(input, 'value', { get: () => value, set: (now: string) => (value = now) });
  const file = new File(['x,value\n2019,34\n2020,35\n'], 'rain.csv');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // A browser tells of a choice only where the name is another than that in the field.
  expect(value).toBe('');
  await vi.waitFor(() => expect(document.body.textContent).toContain('2020'));
  root.unmount();
});
