// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { Line } from './line.tsx';
import type { Notice } from './store.ts';

it('a message goes by itself, but for what may be done only there', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const shownAfter = (message: Notice) => {
    act(() => root.render(<Line notice={message} />));
    expect(host.textContent).toContain(message.text);
    act(() => void vi.advanceTimersByTime(20_000));
    return host.textContent !== '';
  };
  const offer = { label: 'Do', do: () => undefined };
  expect(shownAfter({ text: 'A message' })).toBe(false);
  expect(shownAfter({ text: 'Moved', action: { ...offer, isUndo: true } })).toBe(false);
  expect(shownAfter({ text: 'Take a copy home', action: offer })).toBe(true);
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
