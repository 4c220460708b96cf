/**
 * An editor for one text, for words and for files: CodeMirror in a shadow root, where it adopts its
 * style sheets and writes no style element, which our policy forbids. It has no history of its own,
 * and leaves those keys to the studio.
 */
import { defaultKeymap } from '@codemirror/commands';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Format } from '../../../story/edit/format-text.ts';
import { difference } from '../../../story/edit/splice.ts';

/** Marks a change that comes from the draft. */
const outside = Annotation.define<boolean>();

export interface EditorOptions {
  /** The element that contains the editor, for its whole life. */
  readonly host: HTMLElement;
  readonly text: string;
  /** Its name for assistive technology. */
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly extensions: readonly Extension[];
  /** `typed`: the same value for consecutive keys at one place; undefined for a paste or a command. */
  readonly onChange: (text: string, typed?: string) => void;
}
export interface Editor {
  readonly view: EditorView;
  /** Replaces the text from outside. The caret stays where it is, or goes to what changed. */
  show(text: string): void;
  /** Applies the format of a button, and returns the focus to the text. */
  format(how: Format): void;
}

const LOOK = EditorView.theme({
  '&': { color: 'inherit', font: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { fontFamily: 'inherit', padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '400 0.9375rem/1.4 var(--data)',
    maxWidth: 'min(40rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '12px 10px',
    textOverflow: 'ellipsis',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--link)',
    color: 'var(--mount)',
  },
  '.cm-tooltip': {
    background: 'var(--mount)',
    color: 'var(--ink)',
    border: '1px solid var(--ink)',
  },
});

export function openEditor(options: EditorOptions): Editor {
  const { host, label } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let typed = { run: 0, from: -1, to: -1 };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        ...options.extensions,
        keymap.of(defaultKeymap),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        // Line ends are one character, so that offsets here are those of the draft.
        EditorState.lineSeparator.of('\n'),
        EditorState.readOnly.of(options.isReadOnly),
        EditorView.editable.of(!options.isReadOnly),
        LOOK,
        EditorView.updateListener.of(({ docChanged, changes, transactions, state }) => {
          if (!docChanged || transactions.some((one) => one.annotation(outside))) return;
          let isNear = true;
          changes.iterChanges((from, to, now, end) => {
            isNear = from <= typed.to && to >= typed.from;
            typed = { ...typed, from: now, to: end };
          });
          if (!isNear) typed.run += 1;
          const isTyped = transactions.every(
            (one) => one.isUserEvent('input.type') || one.isUserEvent('delete'),
          );
          options.onChange(state.doc.toString(), isTyped ? String(typed.run) : undefined);
        }),
      ],
    }),
  });
  return {
    view,
    format(how) {
      const { from, to, inserted, select } = how(
        view.state.doc.toString(),
        view.state.selection.main,
      );
      view.dispatch({
        changes: { from, to, insert: inserted },
        selection: { anchor: select.from, head: select.to },
        userEvent: 'input',
        scrollIntoView: true,
      });
      view.focus();
    },
    show(text) {
      const now = view.state.doc.toString();
      if (now === text) return;
      const { from, to, inserted } = difference(now, text);
      view.dispatch({
        changes: { from, to, insert: inserted },
        annotations: outside.of(true),
        ...(view.hasFocus && { selection: { anchor: from + inserted.length } }),
      });
    },
  };
}
