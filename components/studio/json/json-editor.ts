/** The editor of a file as text: with its problems at their lines, and search. */
import { json } from '@codemirror/lang-json';
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from '../../../story/problem.ts';
import { openEditor, type Editor, type EditorOptions } from '../editor/view.ts';

export interface JsonEditor extends Editor {
  /** Shows the problems of this file from the last check. */
  tell(problems: readonly Problem[]): void;
  /** Puts the caret at an offset and scrolls to it. */
  goTo(offset: number): void;
}

const LOOK = EditorView.theme({
  '&': { height: '100%', fontSize: '0.8125rem' },
  '.cm-content, .cm-gutters': { fontFamily: 'ui-monospace, monospace' },
  '.cm-gutters': { background: 'none', color: 'var(--ink-wash)', border: 'none' },
  '.cm-search :is(.cm-button, .cm-textfield)': {
    minHeight: '32px',
    border: '1px solid',
    background: 'none',
    font: '400 0.875rem var(--data)',
  },
  // A phone has room only for the search field.
  '@media (width < 768px)': { '.cm-search :is(label, br, [name^=replace])': { display: 'none' } },
  '.cm-panels': { background: 'var(--mount)', color: 'var(--ink)' },
});

export function openJson(options: Omit<EditorOptions, 'extensions'>): JsonEditor {
  const editor = openEditor({
    ...options,
    extensions: [
      lineNumbers(),
      lintGutter(),
      search({ top: true }),
      keymap.of([...searchKeymap, ...lintKeymap]),
      EditorView.lineWrapping,
      json(),
      syntaxHighlighting(defaultHighlightStyle),
      LOOK,
    ],
  });
  const { view } = editor;
  return {
    ...editor,
    tell(problems) {
      const { doc } = view.state;
      const found = problems.map(({ severity, line, column, message, hint }) => {
        const at = doc.line(Math.min(Math.max(1, line), doc.lines));
        const from = Math.min(at.from + Math.max(0, column - 1), at.to);
        const word = /^"?[\w-]+"?/.exec(doc.sliceString(from, at.to))?.[0] ?? ' ';
        return {
          from,
          to: Math.min(at.to, from + word.length),
          severity,
          message: hint === undefined ? message : `${message} (${hint})`,
        };
      });
      view.dispatch(setDiagnostics(view.state, found));
    },
    goTo(offset) {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
    },
  };
}
