/** Marks of a text shown as what they print. The text keeps its marks: only the sight of it is another. */
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
} from '@codemirror/state';
import { Decoration, EditorView, WidgetType, keymap, type DecorationSet } from '@codemirror/view';
import { isChip, marksOf, type ChipMark, type Mark } from '../../../story/edit/marks.ts';
import type { Offer } from './book.ts';

export interface ChipWords {
  label(mark: ChipMark): string | undefined;
  /** For one whose name is nowhere. */
  unknown(mark: ChipMark): string;
  /** What `@` offers. */
  offers(): readonly Offer[];
  /** Words of the text that are marked as wanting a source. */
  readonly numbers: readonly { readonly from: number; readonly to: number }[];
}
/** What chips say now. */
export const tellChips = StateEffect.define<ChipWords>();
/** The source of this chip is shown until the caret leaves it. */
const unfold = StateEffect.define<number>();

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

interface Shown {
  readonly words: ChipWords;
  readonly marks: readonly Mark[];
  readonly unfolded: number | undefined;
  readonly all: DecorationSet;
  readonly chips: DecorationSet;
}

const HIDDEN = Decoration.replace({});
const STYLES = {
  strong: Decoration.mark({ class: 'strong' }),
  emphasis: Decoration.mark({ class: 'emphasis' }),
};
const UNSOURCED = Decoration.mark({ class: 'unsourced' });

/** @param open what a press on a chip does, or Enter on one that is selected */
export function chips(first: ChipWords, open: (mark: ChipMark) => void): Extension {
  const openAt = (view: EditorView, at: number): boolean => {
    const mark = chipIn(view.state, ({ from }) => from === at);
    if (!mark) return false;
    view.dispatch({ selection: { anchor: mark.from, head: mark.to } });
    open(mark);
    return true;
  };
  const draw = (
    state: EditorState,
    words: ChipWords,
    marks: readonly Mark[],
    unfolded?: number,
  ): Shown => {
    const { from: start, to: end } = state.selection.main;
    const touched = ({ from, to }: Mark) => start <= to && end >= from;
    const found: Range<Decoration>[] = [];
    const others: Range<Decoration>[] = [];
    for (const mark of marks) {
      const { kind, from, to } = mark;
      if (isChip(mark)) {
        if (from === unfolded && touched(mark)) continue;
        const label = words.label(mark);
        const text = label ?? words.unknown(mark);
        const widget = new Chip(mark.kind, text, label !== undefined, openAt);
        found.push(Decoration.replace({ widget }).range(from, to));
      } else {
        const size = kind === 'strong' ? 2 : 1;
        others.push(STYLES[mark.kind].range(from, to));
        // Asterisks are seen while the caret is among the words.
        if (!touched(mark))
          others.push(HIDDEN.range(from, from + size), HIDDEN.range(to - size, to));
      }
    }
    for (const { from, to } of words.numbers)
      if (to <= state.doc.length && to > from) others.push(UNSOURCED.range(from, to));
    const isOpen = marks.some((mark) => mark.from === unfolded && touched(mark));
    return {
      words,
      marks,
      unfolded: isOpen ? unfolded : undefined,
      all: Decoration.set([...found, ...others], true),
      chips: Decoration.set(found, true),
    };
  };
  const field = StateField.define<Shown>({
    create: (state) => draw(state, first, marksOf(state.doc.toString())),
    update(shown, { state, docChanged, selection, effects, changes }) {
      const told = effects.find((effect) => effect.is(tellChips))?.value as ChipWords | undefined;
      const opened = effects.find((effect) => effect.is(unfold))?.value as number | undefined;
      if (!docChanged && !selection && !told && opened === undefined) return shown;
      // What is underlined moves with the words until it is told anew.
      const numbers = shown.words.numbers.map(({ from, to }) => ({
        from: changes.mapPos(Math.min(from, changes.length), 1),
        to: changes.mapPos(Math.min(to, changes.length), -1),
      }));
      const before = shown.unfolded;
      return draw(
        state,
        told ?? { ...shown.words, numbers },
        docChanged ? marksOf(state.doc.toString()) : shown.marks,
        opened ?? (before === undefined ? undefined : changes.mapPos(before, -1)),
      );
    },
    provide: (own) => [
      EditorView.decorations.from(own, ({ all }) => all),
      EditorView.atomicRanges.of((view) => view.state.field(own).chips),
    ],
  });
  const chipIn = (state: EditorState, is: (mark: ChipMark) => boolean) => {
    const { marks, unfolded } = state.field(field);
    return marks.filter(isChip).find((mark) => mark.from !== unfolded && is(mark));
  };
  /** The caret stops at a chip: it is selected first, and passed with the next key. */
  const step = (forwards: boolean) => (view: EditorView) => {
    const { empty, head } = view.state.selection.main;
    const mark = empty && chipIn(view.state, ({ from, to }) => head === (forwards ? from : to));
    if (!mark) return false;
    const [anchor, next] = forwards ? [mark.from, mark.to] : [mark.to, mark.from];
    view.dispatch({ selection: { anchor, head: next }, scrollIntoView: true });
    return true;
  };
  const enter = (view: EditorView) => {
    const { from, to } = view.state.selection.main;
    const mark = chipIn(view.state, (one) => one.from === from && one.to === to);
    return mark !== undefined && openAt(view, mark.from);
  };
  const backspace = (view: EditorView) => {
    const { empty, head } = view.state.selection.main;
    const mark = empty && chipIn(view.state, ({ to }) => to === head);
    if (mark) view.dispatch({ effects: unfold.of(mark.from) });
    return Boolean(mark);
  };
  return [
    field,
    keymap.of([
      { key: 'ArrowRight', run: step(true) },
      { key: 'ArrowLeft', run: step(false) },
      { key: 'Enter', run: enter },
      { key: 'Backspace', run: backspace },
    ]),
  ];
}
