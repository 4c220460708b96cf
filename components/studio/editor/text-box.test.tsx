// @vitest-environment jsdom
import { act, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { TextBox } from './text-box.tsx';
import { openEditor, type Editor } from './view.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let editor: Editor | undefined;
let saved = '';
const runs: (string | undefined)[] = [];

function Box(): ReactElement {
  const [text, setText] = useState('The rain.');
  saved = text;
  return (
    <TextBox<Editor>
      label="Card"
      text={text}
      isReadOnly={false}
      open={(options) => openEditor({ ...options, extensions: [] })}
      onOpen={(opened) => (editor = opened)}
      onChange={(now, typed) => {
        runs.push(typed);
        setText(now);
      }}
    />
  );
}

test('what is typed before the last letter is drawn is kept, and stands where it was typed', async () => {
  await act(async () =>
    createRoot(document.body.appendChild(document.createElement('div'))).render(<Box />),
  );
  const put = (insert: string, from = saved.length, userEvent = 'input.type') =>
    editor?.view.dispatch({ changes: { from, insert }, userEvent });
  // As where an Enter ends what an input method composes: two edits before anything is drawn.
  await act(async () => {
    put(' It', 9);
    put(' fell', 12);
  });
  expect(saved).toBe('The rain. It fell');
  expect(editor?.view.state.doc.toString()).toBe(saved);
  // Undone together: what was typed at one place. A paste is undone alone.
  await act(async () => put('Oh, ', 0));
  await act(async () => put('yes. ', 4));
  await act(async () => put('Late. ', 0, 'input.paste'));
  const [a, b, c, d, e] = runs;
  expect([a === b, b === c, c === d, e]).toEqual([true, false, true, undefined]);
});
