// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { TitleField } from './title-field.tsx';

it('is done once, though what is done takes the focus away, as the list on a phone does', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onDone = vi.fn<(title: string) => void>(() =>
    (document.activeElement as HTMLElement).blur(),
  );
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<TitleField label="Title" onDone={onDone} onCancel={() => undefined} />));
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = 'A dry year';
  act(() => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  expect(onDone.mock.calls).toEqual([['A dry year']]);
  act(() => root.unmount());
});
