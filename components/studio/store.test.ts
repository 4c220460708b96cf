// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { NO_HISTORY } from '../../story/edit/history.ts';
import { createStore } from './store.ts';

const TEXT = '{ "title": "Rain" }';

const open = (isPhone: boolean) => {
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone }));
  return createStore({
    files: new Map([['story.json', TEXT]]),
    history: NO_HISTORY,
    engine: { ask: () => new Promise<never>(() => undefined), stop: () => undefined },
    journal: { append: () => Promise.resolve(), settled: () => Promise.resolve() },
    onEdit: () => undefined,
  });
};

it('what is written on a phone holds for wide windows, too, until one says otherwise', () => {
  const store = open(true);
  expect(store.get().shape).toBe('both');
  store.actions.setShape('portrait');
  expect(store.get().shape).toBe('portrait');
  store.stop();
});

it('a message that offers to take an edit back goes with the next edit, another stays', () => {
  const store = open(false);
  const { set, tell, undo } = store.actions;
  set(['title'], 'Snow', 'Title');
  tell('Title changed', { label: 'Undo', do: undo });
  expect(store.get().notice?.text).toBe('Title changed');
  set(['title'], 'Hail', 'Title');
  expect(store.get().notice).toBeUndefined();
  tell('Take a copy home', { label: 'Download a copy', do: () => undefined });
  set(['title'], 'Fog', 'Title');
  expect(store.get().notice?.text).toBe('Take a copy home');
  store.stop();
});
