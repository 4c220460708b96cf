// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import type { Problem } from '../../../story/problem.ts';
import { FIX_WORDS } from '../../../story/edit/fix-words.en.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { ProblemsPane } from './problems-pane.tsx';

const TEXT = JSON.stringify({ sources: { rain: { title: 'Rain' } }, chapters: [] });
const problem: Problem = {
  ...{ severity: 'warning', code: 'unused', file: 'story.json', path: 'sources/rain' },
  ...{ line: 1, column: TEXT.indexOf('"rain"') + 1, message: 'nothing uses it' },
};

it('what was cured goes at once, before it is checked, and stands there again where it was no cure', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const edit = vi.fn();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (problems: readonly Problem[]) => {
    const studio = {
      ...{ script: {}, text: TEXT, files: new Map([['story.json', TEXT]]), isReadOnly: false },
      ...{ reviewed: { problems }, done: edit },
    } as unknown as Studio;
    act(() =>
      root.render(
        <StudioContext value={studio}>
          <ProblemsPane />
        </StudioContext>,
      ),
    );
  };
  const cure = () =>
    [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === FIX_WORDS.remove,
    );
  const checked = [problem];
  show(checked);
  act(() => cure()?.click());
  expect(edit).toHaveBeenCalledOnce();
  show(checked);
  expect(cure()).toBeUndefined();
  show([{ ...problem }]);
  expect(cure()).toBeDefined();
  act(() => root.unmount());
});
