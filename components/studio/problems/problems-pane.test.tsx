// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TextChange } from '../../../story/edit/draft.ts';
import { applied } from '../../../story/edit/draft.ts';
import type { Problem } from '../../../story/problem.ts';
import { message } from '../../../story/script/message.ts';
import { words as FIX_WORDS } from '../../../story/catalogue/studio/fixes.g.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { ProblemsPane } from './problems-pane.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/problems.g.ts';

const SCRIPT = {
  sources: { rain: { title: 'Rain' } },
  chapters: [{ steps: [{ id: 'fell', title: 'It fell' }] }],
};
const TEXT = JSON.stringify(SCRIPT);
const at = { severity: 'warning', file: 'story.json', line: 1, column: 1 } as const;
const unused: Problem = {
  ...{ ...at, code: 'unused', path: 'sources/rain' },
  ...{ column: TEXT.indexOf('"rain"') + 1, message: 'nothing uses it' },
};

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => act(() => root.unmount()));

function show(problems: readonly Problem[], more: Partial<Studio>): void {
  const studio = {
    ...{ script: SCRIPT, text: TEXT, files: new Map([['story.json', TEXT]]), isReadOnly: false },
    ...{ reviewed: { problems }, go: vi.fn(), ...more },
  } as unknown as Studio;
  act(() =>
    root.render(
      <StudioContext value={studio}>
        <ProblemsPane />
      </StudioContext>,
    ),
  );
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

it('what was cured goes at once, before it is checked, and stands there again where it was no cure', () => {
  const done = vi.fn();
  const checked = [unused];
  show(checked, { done });
  act(() => button(FIX_WORDS.remove)?.click());
  expect(done).toHaveBeenCalledOnce();
  show(checked, { done });
  expect(button(FIX_WORDS.remove)).toBeUndefined();
  show([{ ...unused }], { done });
  expect(button(FIX_WORDS.remove)).toBeDefined();
});

it.each([
  ['Rain, by year: 34 mm in 2019.', true],
  ['upright-beam.webp.', undefined],
])(
  'leaves the description to a picture that says “%s”, unless that is a file’s name',
  async (words, alt) => {
    const [edit, tell] = [vi.fn(), vi.fn()];
    const bare: Problem = {
      ...at,
      code: 'no-alt',
      path: 'steps/fell',
      message: message('noAlt', {}).message,
    };
    show([bare], { edit, tell, ask: (() => Promise.resolve(words)) as never });
    await act(async () => button(WORDS.alt)?.click());
    const changes = (edit.mock.calls[0]?.[1] ?? []) as readonly TextChange[];
    const after = applied(new Map([['story.json', TEXT]]), changes).get('story.json') as string;
    expect((JSON.parse(after) as typeof SCRIPT).chapters[0]?.steps[0]).toEqual({
      ...SCRIPT.chapters[0]?.steps[0],
      ...(alt && { alt }),
    });
    expect(tell).toHaveBeenCalledTimes(alt ? 0 : 1);
  },
);
