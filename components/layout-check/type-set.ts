/** Words in the faces of a page, counted as labels are: a server has no fonts. */
import { breakLines } from '../../story/layout/break-lines.ts';
import type { Block, Inline, Line } from '../../story/story.ts';
import type { PlacedLabel, TypeScale, Type } from '../../story/scene.ts';
import { rectOnPlate, type Rect } from '../scenes/kit/place.ts';
import { toWindow, type Screen } from './screens.ts';

/** Widths of the themes' faces, against the data face at weight 560: fitted to lines that a browser set. */
export const READING = 0.98;
export const DISPLAY = 0.96;
/** The same set large and close. */
export const TITLE = 0.92;
export const DATA = 0.96;

/** A line as its words; `mark` stands for the number after what has a footnote. */
export function printed(line: Line, mark = '2'): string {
  return line
    .map((inline: Inline) => {
      if ('children' in inline) return printed(inline.children, mark);
      if (inline.type === 'fact') return inline.text + mark;
      if ('text' in inline) return inline.text;
      return inline.type === 'figure' ? `Figure ${inline.number}` : mark;
    })
    .join('');
}

/** How many lines words take in a column. */
export const linesIn = (text: string, width: number, type: Type): number =>
  Math.max(1, breakLines(text, width, type).length);

/** The paragraphs of a text, and how far each stands in, in ems. */
export const paragraphsOf = (
  text: readonly Block[],
  mark: string,
): readonly { readonly words: string; readonly indent: number; readonly isTight: boolean }[] =>
  text.flatMap((block) => {
    if (block.type === 'paragraph')
      return [{ words: printed(block.children, mark), indent: 0, isTight: false }];
    const isList = block.type === 'list';
    const lines = isList ? block.items : block.paragraphs;
    return lines.map((line, i) => ({
      words: printed(line, mark),
      indent: isList ? 1.4 : 1.1,
      isTight: isList && i > 0,
    }));
  });

/**
 * Where a label stands in a window. Type grows with the picture (stage/labels.css); at these sizes it is nowhere at the
 * least that it may shrink to.
 */
export const labelRect = (label: PlacedLabel, type: TypeScale, screen: Screen): Rect =>
  toWindow(rectOnPlate(label, { aspect: screen.aspect, type }), screen);
