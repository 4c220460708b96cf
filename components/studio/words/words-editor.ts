/** The editor of a text or a line with marks: chips, what `@` offers, and the keys of its buttons. */
import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { FORMATS, newLine, type Format } from '../../../story/edit/format-text.ts';
import type { ChipMark } from '../../../story/edit/marks.ts';
import { openEditor, type Editor, type EditorOptions } from '../editor/view.ts';
import type { Offer, OfferKind } from './book.ts';
import { chips, tellChips, type ChipWords } from './chips.ts';
import { WORDS } from './words.en.ts';

export interface WordsEditor extends Editor {
  tell(words: ChipWords): void;
  /** Opens the list of what `@` offers, of one kind. */
  offer(kind: OfferKind): void;
}
interface WordsOptions extends Omit<EditorOptions, 'extensions'> {
  readonly isLine: boolean;
  readonly hint: string;
  readonly words: ChipWords;
  readonly openChip: (mark: ChipMark) => void;
}

const tint = (share: number) => `color-mix(in srgb, var(--link) ${share}%, transparent)`;
const LOOK = EditorView.theme({
  '.chip': { padding: '0 4px', borderRadius: '4px', background: tint(12), cursor: 'pointer' },
  '.chip:hover': { background: tint(24) },
  '.chip-link': {
    textDecoration: 'underline',
    color: 'var(--link)',
    background: 'none',
    padding: '0',
  },
  '.chip-cite, .chip-figure': { fontSize: '0.8em', verticalAlign: '0.2em' },
  '.chip-term': { borderBottom: '2px dotted', borderRadius: '0', background: 'none', padding: '0' },
  '.chip-plain': {
    background: 'none',
    borderBottom: '1px dashed',
    borderRadius: '0',
    padding: '0',
  },
  '.chip-unknown, .unsourced': {
    textDecoration: 'underline wavy var(--cinnabar-text)',
    textUnderlineOffset: '3px',
  },
  '.strong': { fontWeight: '700' },
  '.emphasis': { fontStyle: 'italic' },
  // What parts two paragraphs.
  '.cm-line:has(> br:only-child):not(:last-child)': { fontSize: '50%' },
});

const KINDS: readonly OfferKind[] = ['fact', 'source', 'term', 'step'];

export function openWords(options: WordsOptions): WordsEditor {
  const { isLine } = options;
  let { words } = options;
  let only: OfferKind | undefined;
  const option = ({ kind, label, detail, mark }: Offer): Completion => ({
    label,
    ...(detail !== '' && { detail }),
    section: { name: WORDS.kinds[kind], rank: KINDS.indexOf(kind) },
    apply: (view, _, from, to) => {
      const caret = from - 1 + mark.length;
      view.dispatch({
        changes: { from: from - 1, to, insert: mark },
        selection: { anchor: caret },
        userEvent: 'input.complete',
      });
    },
  });
  const complete = (context: CompletionContext): CompletionResult | null => {
    const at = context.matchBefore(/(?<![\p{L}\p{N}])@[^@\n[\]]{0,40}/u);
    if (!at) {
      only = undefined;
      return null;
    }
    const offers = words.offers().filter(({ kind }) => only === undefined || kind === only);
    return { from: at.from + 1, options: offers.map(option), validFor: /^[^@\n[\]]*$/ };
  };
  const by = (how: Format) => () => {
    editor.format(how);
    return true;
  };
  const editor = openEditor({
    ...options,
    extensions: [
      EditorView.lineWrapping,
      placeholder(options.hint),
      autocompletion({ override: [complete], icons: false, interactionDelay: 0 }),
      chips(options.words, options.openChip),
      keymap.of([
        { key: 'Mod-b', run: by(FORMATS.strong) },
        { key: 'Mod-i', run: by(FORMATS.emphasis) },
        { key: 'Mod-k', run: by(FORMATS.link) },
        ...(isLine
          ? [{ key: 'Enter', run: () => true }]
          : [
              { key: 'Mod-Shift-8', run: by(FORMATS.list) },
              { key: 'Mod-Shift-9', run: by(FORMATS.quote) },
              { key: 'Enter', run: by(newLine) },
            ]),
      ]),
      ...(isLine
        ? [
            EditorView.clipboardInputFilter.of((text) => text.trim().replace(/\s*\n\s*/g, ' ')),
            EditorView.contentAttributes.of({ 'aria-multiline': 'false' }),
          ]
        : []),
      LOOK,
    ],
  });
  const { view } = editor;
  return {
    ...editor,
    tell(now) {
      words = now;
      view.dispatch({ effects: tellChips.of(now) });
    },
    offer(kind) {
      only = kind;
      const { from, to } = view.state.selection.main;
      const isAfterLetter = /[\p{L}\p{N}]/u.test(view.state.sliceDoc(from - 1, from));
      const insert = isAfterLetter ? ' @' : '@';
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input',
      });
      view.focus();
      startCompletion(view);
    },
  };
}
