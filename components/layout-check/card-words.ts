/** The words of a step's cards as its page says them, in its language, with the marks between them. */
import type { Paragraph } from '../../story/layout/card-size.ts';
import type { Step, Text } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { textOf } from '../step/rich-text.tsx';
import { blocksOf, type RunElement, type Runs } from '../step/runs.ts';
import { stepText } from '../step/step-text.ts';

/** No line ends here. */
const JOIN = '\u2060';
/** Where a page's lines may end as well, but no label's. */
const BROWSERS = /(?<=[\p{N}%])(?=\p{sc=Han})/gu;
/** Digits of a mark, which are small, with what stands around them. */
const markText = (number: string) =>
  `${JOIN}\u200a${number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;
const joined = (text: string) => text.replaceAll(' ', '\u00a0').replace(/(?<=\S)(?=\S)/gu, JOIN);

function elementText({ as, className, runs }: RunElement): string {
  if (className === 'mark') return markText(textOf(runs));
  const text = printed(runs);
  return as === 'button' || className === 'keep' ? joined(text) : text;
}

/** A line as its words; what stays on one line is joined. */
export const printed = (runs: Runs): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : elementText(run)))
    .join('')
    .replace(BROWSERS, '\u200b');

/** The paragraphs of a text, and how far each stands in, in ems. */
export const paragraphsOf = (prose: Prose, text: Text): readonly Paragraph[] =>
  blocksOf(prose, text).flatMap((block): readonly Paragraph[] => {
    if (block.type === 'paragraph')
      return [{ words: printed(block.runs), indent: 0, isTight: false }];
    const isList = block.type === 'list';
    return (isList ? block.items : block.paragraphs).map((line, i) => ({
      words: printed(line),
      indent: isList ? 1.4 : 1.1,
      isTight: isList && i > 0,
    }));
  });

/** The note under a step's words; on a phone it says less. */
export function noteText(prose: Prose, step: Step, isStacked: boolean): string | undefined {
  const { figure } = stepText(prose, step, 'article');
  if (!figure) return undefined;
  const { label, title = [], rule = [], sources = '', table } = figure;
  const more = isStacked ? [] : [printed(rule), sources];
  return [label, printed(title), ...more, table?.text ?? '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** The line above a step's head. */
export function kickerOf(prose: Prose, step: Step) {
  const { chapter, number } = stepText(prose, step, 'article');
  const name = number > 1 ? '' : `${chapter.number} ${printed(chapter.title)}`;
  const locator = chapter.steps > 1 ? chapter.steps * 14 + 2 : 0;
  return { name, locator, line: printed(chapter.kicker ?? []) };
}
