/** The editor of a text or a line with marks: chips, the list that `@` opens, and the keys of its buttons. */
import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { emptyStyle, FORMATS, newLine, type Format } from '../../../story/edit/format-text.ts';
import { openEditor, type Editor, type EditorOptions } from '../editor/view.ts';
import type { OfferKind } from './book.ts';
import { chips, tellChips, type ChipWords } from './chips.ts';
import type { ChipMark } from './marks.ts';
import { words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

export interface WordsEditor extends Editor {
  tell(words: ChipWords): void;
  /** Opens the list of `@` for one kind of entry. */
  offer(kind: OfferKind): void;
}
interface WordsOptions extends Omit<EditorOptions, 'extensions'> {
  readonly isLine: boolean;
  readonly hint: string;
  readonly words: ChipWords;
  readonly openChip: (mark: ChipMark) => void;
}

const tint = (share: number) => `color-mix(in srgb, var(--link) ${share}%, transparent)`;
const PLAIN = { padding: '0', borderRadius: '0', background: 'none' };
const LOOK = EditorView.theme({
  '.chip': { padding: '0 4px', borderRadius: '4px', background: tint(12), cursor: 'pointer' },
  '.chip:hover': { background: tint(24) },
  '.chip-link': { ...PLAIN, textDecoration: 'underline', color: 'var(--link)' },
  '.chip-cite, .chip-figure': { fontSize: '0.8em', verticalAlign: '0.2em' },
  '.chip-term': { ...PLAIN, borderBottom: '2px dotted' },
  '.chip-plain': { ...PLAIN, borderBottom: '1px dashed' },
  '.chip-unknown, .unsourced': {
    textDecoration: 'underline wavy var(--cinnabar-text)',
    textUnderlineOffset: '3px',
  },
  '.strong': { fontWeight: '700' },
  '.emphasis': { fontStyle: 'italic' },
  // The empty line between two paragraphs.
  '.cm-line:has(> br:only-child):not(:last-child)': { fontSize: '50%' },
});

const KINDS: readonly OfferKind[] = ['fact', 'source', 'term', 'step'];

export function openWords(options: WordsOptions): WordsEditor {
  const { isLine } = options;
  let { words } = options;
  let only: OfferKind | undefined;
  const complete = (context: CompletionContext): CompletionResult | null => {
    const at = context.matchBefore(/(?<![\p{L}\p{N}])@[^@\n[\]]{0,40}/u);
    if (!at && !context.explicit) return null;
    const kinds = at || !only ? KINDS : [only];
    const { pos } = context;
    const gap = !at && context.matchBefore(/[\p{L}\p{N}]/u) ? ' ' : '';
    const offers = words.book.offers().filter(({ kind }) => kinds.includes(kind));
    const apply = (mark: string) => (view: EditorView, _: unknown, from: number, to: number) => {
      const start = at ? from - 1 : from;
      const insert = gap + mark;
      view.dispatch({
        changes: { from: start, to, insert },
        selection: { anchor: start + insert.length },
        userEvent: 'input.complete',
      });
    };
    /**
     * Entries that contain everything that was typed: CodeMirror's own filter treats a letter as the
     * start of a name.
     */
    const like = (typed: string) =>
      offers.flatMap(({ kind, label, detail, mark }): Completion[] => {
        const haystack = `${label} ${detail}`.toLowerCase();
        if (!typed.split(/\s+/).every((word) => haystack.includes(word))) return [];
        const section = { name: WORDS.kinds[kind], rank: KINDS.indexOf(kind) };
        return [{ label, detail, section, apply: apply(mark) }];
      });
    return {
      from: at ? at.from + 1 : pos,
      filter: false,
      options: like(at ? at.text.slice(1).toLowerCase() : ''),
      update: (result, from, to, { state }) => ({
        ...{ ...result, from },
        options: like(state.sliceDoc(from, to).toLowerCase()),
      }),
    };
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
      chips(words, options.openChip),
      // Signs around no words go when the caret leaves them.
      EditorView.updateListener.of(({ view: at, state, startState, docChanged, selectionSet }) => {
        const { empty, head } = startState.selection.main;
        const isLeft = at.hasFocus ? selectionSet && state.selection.main.head !== head : true;
        const signs = empty && !docChanged && isLeft && emptyStyle(state.doc.toString(), head);
        if (signs) queueMicrotask(() => at.dispatch({ changes: signs, userEvent: 'input' }));
      }),
      keymap.of([
        { key: 'Mod-b', run: by(FORMATS.strong) },
        { key: 'Mod-i', run: by(FORMATS.emphasis) },
        { key: 'Mod-k', run: by(FORMATS.link) },
        { key: 'Mod-Shift-8', run: by(FORMATS.list) },
        { key: 'Mod-Shift-9', run: by(FORMATS.quote) },
        { key: 'Enter', run: isLine ? () => true : by(newLine) },
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
      view.focus();
      startCompletion(view);
    },
  };
}
