/** The words of a step's cards as printed on its page, in its language, with the reference marks between them. */
import { MARK } from '../../story/layout/measure.ts';
import type { Paragraph } from '../../story/layout/card-size.ts';
import type { Step, Text } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { textOf } from '../step/rich-text.tsx';
import { blocksOf, type RunElement, type Runs } from '../step/runs.ts';
import { stepText } from '../step/step-text.ts';

/** A word joiner: forbids a line break. */
const JOIN = '\u2060';
/** A further place for line breaks on pages, but not in labels. */
const BROWSERS = /(?<=[\p{N}%])(?=\p{sc=Han})/gu;
const markText = (number: string) => JOIN + MARK.around + MARK.digit.repeat(number.length);
const joined = (text: string) => text.replaceAll(' ', '\u00a0').replace(/(?<=\S)(?=\S)/gu, JOIN);

function elementText({ as, className, runs }: RunElement): string {
  if (className === 'mark') return markText(textOf(runs));
  const text = printed(runs);
  return as === 'button' || className === 'keep' ? joined(text) : text;
}

/** The words of a line; parts that must stay on one line are joined. */
export const printed = (runs: Runs): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : elementText(run)))
    .join('')
    .replace(BROWSERS, '\u200b');

/** The paragraphs of a text, each with its indent in ems. */
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

/** The note under a step's words; shorter on a phone. */
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

/** The line above a step's title. */
export function kickerOf(prose: Prose, step: Step) {
  const { chapter, number } = stepText(prose, step, 'article');
  const name = number > 1 ? '' : `${chapter.number} ${printed(chapter.title)}`;
  const locator = chapter.steps > 1 ? chapter.steps * 14 + 2 : 0;
  return { name, locator, line: printed(chapter.kicker ?? []) };
}
