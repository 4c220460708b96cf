/** Shows marks of a text as what they print. The text keeps its marks; only its display differs. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, keymap, type DecorationSet } from '@codemirror/view';
import type { Selection } from '../../../story/edit/format-text.ts';
import type { Book } from './book.ts';
import { marksOf, type ChipMark, type Marks } from './marks.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

export interface ChipWords {
  readonly book: Book;
  /** The parts of the text that need a source. */
  readonly numbers: readonly Selection[];
}
/** Sets the present texts of chips. */
export const tellChips = StateEffect.define<ChipWords>();

class Chip extends WidgetType {
  constructor(
    readonly kind: ChipMark['kind'],
    readonly text: string,
    readonly isKnown: boolean,
    readonly open: (view: EditorView, at: number) => void,
  ) {
    super();
  }
  override eq(other: Chip): boolean {
    return this.kind === other.kind && this.text === other.text && this.isKnown === other.isKnown;
  }
  override toDOM(view: EditorView): HTMLElement {
    const chip = document.createElement('span');
    chip.className = `chip chip-${this.kind}`;
    chip.classList.toggle('chip-unknown', !this.isKnown);
    chip.textContent = this.text;
    chip.addEventListener('click', () => this.open(view, view.posAtDOM(chip)));
    return chip;
  }
}

interface ChipState {
  readonly book: Book;
  readonly marks: Marks;
  readonly chips: DecorationSet;
  readonly styles: DecorationSet;
  readonly numbers: DecorationSet;
}

const HIDDEN = Decoration.replace({});
const STYLES = {
  strong: Decoration.mark({ class: 'strong' }),
  emphasis: Decoration.mark({ class: 'emphasis' }),
};
const UNSOURCED = Decoration.mark({ class: 'unsourced' });

/** Asterisks are visible while the caret is within their words. */
function stylesOf({ styles }: Marks, { selection }: EditorState): DecorationSet {
  const { from: start, to: end } = selection.main;
  const found = styles.flatMap(({ kind, from, to }) => {
    const size = kind === 'strong' ? 2 : 1;
    const words = STYLES[kind].range(from, to);
    return start <= to && end >= from
      ? [words]
      : [words, HIDDEN.range(from, from + size), HIDDEN.range(to - size, to)];
  });
  return Decoration.set(found, true);
}
const numbersOf = ({ numbers }: ChipWords, { doc }: EditorState): DecorationSet =>
  Decoration.set(
    numbers.filter(({ to }) => to <= doc.length).map(({ from, to }) => UNSOURCED.range(from, to)),
  );

/** @param open called when a chip is pressed, or at Enter on a selected one */
export function chips(first: ChipWords, open: (mark: ChipMark) => void): Extension {
  const openAt = (view: EditorView, at: number): boolean => {
    const mark = view.state.field(field).marks.chips.find(({ from }) => from === at);
    if (!mark) return false;
    view.dispatch({ selection: { anchor: mark.from, head: mark.to } });
    open(mark);
    return true;
  };
  const chipsOf = ({ chips: marks }: Marks, book: Book, state: EditorState): DecorationSet => {
    const { head } = state.selection.main;
    // A link is shown in its written form until the caret leaves it.
    const isWritten = ({ kind, from, to }: ChipMark) => kind === 'link' && head > from && head < to;
    return Decoration.set(
      marks
        .filter((mark) => !isWritten(mark))
        .map((mark) => {
          const label = book.label(mark);
          const text = label ?? say(WORDS.unknown, { id: 'id' in mark ? mark.id : '' });
          const widget = new Chip(mark.kind, text, label !== undefined, openAt);
          return Decoration.replace({ widget }).range(mark.from, mark.to);
        }),
    );
  };
  const draw = (
    state: EditorState,
    book: Book,
    marks: Marks,
    numbers: DecorationSet,
  ): ChipState => ({
    ...{ book, marks, numbers },
    chips: chipsOf(marks, book, state),
    styles: stylesOf(marks, state),
  });
  const field = StateField.define<ChipState>({
    create: (state) =>
      draw(state, first.book, marksOf(state.doc.toString()), numbersOf(first, state)),
    update(previous, { state, docChanged, selection, effects, changes }) {
      const chipWords = effects.find((effect) => effect.is(tellChips))?.value as
        ChipWords | undefined;
      if (!docChanged && !selection && !chipWords) return previous;
      const marks = docChanged ? marksOf(state.doc.toString()) : previous.marks;
      // Underlines move with the words until they are set again.
      const numbers = chipWords ? numbersOf(chipWords, state) : previous.numbers.map(changes);
      return draw(state, chipWords?.book ?? previous.book, marks, numbers);
    },
    provide: (chipField) => [
      EditorView.decorations.from(chipField, ({ chips: all }) => all),
      EditorView.decorations.from(chipField, ({ styles }) => styles),
      EditorView.decorations.from(chipField, ({ numbers }) => numbers),
      EditorView.atomicRanges.of((view) => view.state.field(chipField).chips),
    ],
  });
  /** The caret stops at a chip: it is selected first; the next key passes or deletes it. */
  const select = (side: 'from' | 'to') => (view: EditorView) => {
    const { empty, head } = view.state.selection.main;
    const mark = view.state.field(field).marks.chips.find((one) => empty && one[side] === head);
    if (!mark) return false;
    const { from, to } = mark;
    const selection = side === 'from' ? { anchor: from, head: to } : { anchor: to, head: from };
    view.dispatch({ selection, scrollIntoView: true });
    return true;
  };
  const enter = (view: EditorView) => {
    const { from, to } = view.state.selection.main;
    const mark = view.state.field(field).marks.chips.find((one) => one.from === from);
    return mark?.to === to && openAt(view, from);
  };
  return [
    field,
    keymap.of([
      { key: 'ArrowRight', run: select('from') },
      { key: 'ArrowLeft', run: select('to') },
      { key: 'Delete', run: select('from') },
      { key: 'Backspace', run: select('to') },
      { key: 'Enter', run: enter },
    ]),
  ];
}
