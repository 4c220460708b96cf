import { expect, test } from 'vitest';
import { link, newLine, prefix, wrap, type Formatting } from './format-text.ts';
import { afterSplices } from './text-value.ts';

/** A text with its selection between bars: `one |two|`. */
function run(
  marked: string,
  command: (text: string, selection: { from: number; to: number }) => Formatting,
): string {
  const from = marked.indexOf('|');
  const last = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  const { splices, select } = command(text, { from, to: last > from ? last - 1 : from });
  const after = afterSplices(text, splices);
  const caret = select.from === select.to ? '|' : `|${after.slice(select.from, select.to)}|`;
  return after.slice(0, select.from) + caret + after.slice(select.to);
}
const strong = (marked: string) => run(marked, (text, at) => wrap(text, at, '**'));
const emphasis = (marked: string) => run(marked, (text, at) => wrap(text, at, '*'));
const list = (marked: string) => run(marked, (text, at) => prefix(text, at, '- '));
const enter = (marked: string) => run(marked, newLine);

test('strong and emphasis go on and off', () => {
  expect(strong('one |two |three')).toBe('one **|two|** three');
  expect(strong('one **|two|** three')).toBe('one |two| three');
  expect(strong('one t|wo')).toBe('one **|two|**');
  expect(strong('one |')).toBe('one **|**');
  expect(emphasis('**|two|**')).toBe('***|two|***');
});

test('a link asks for its address', () => {
  expect(run('see |here|', link)).toBe('see [here](|https://|)');
});

test('lines become a list and words again', () => {
  expect(list('on|e')).toBe('- one|');
  expect(list('- on|e')).toBe('one|');
  expect(list('|one\n\ntwo|')).toBe('|- one\n- two|');
  expect(list('before\none|\nafter')).toBe('before\n\n- one|\n\nafter');
});

test('Enter makes a paragraph, goes on with a list and leaves it', () => {
  expect(enter('one|two')).toBe('one\n\n|two');
  expect(enter('- one|')).toBe('- one\n- |');
  expect(enter('1. one|')).toBe('1. one\n2. |');
  expect(enter('- one\n- |')).toBe('- one\n\n|');
  expect(enter('> one|')).toBe('> one\n> |');
});
