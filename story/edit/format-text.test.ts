import { expect, test } from 'vitest';
import { emptyStyle, FORMATS, newLine, type Format } from './format-text.ts';

/** A text with its selection between bars: `one |two|`. */
const run = (how: Format) => (marked: string) => {
  const from = marked.indexOf('|');
  const last = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  const formatting = how(text, { from, to: last > from ? last - 1 : from });
  const after = text.slice(0, formatting.from) + formatting.inserted + text.slice(formatting.to);
  const { select } = formatting;
  const caret = select.from === select.to ? '|' : `|${after.slice(select.from, select.to)}|`;
  return after.slice(0, select.from) + caret + after.slice(select.to);
};
const strong = run(FORMATS.strong);
const emphasis = run(FORMATS.emphasis);
const list = run(FORMATS.list);
const enter = run(newLine);

test('strong and emphasis go on and off', () => {
  expect(strong('one |two |three')).toBe('one **|two|** three');
  expect(strong('one **|two|** three')).toBe('one |two| three');
  expect(strong('one |')).toBe('one **|**');
  expect(emphasis('**|two|**')).toBe('***|two|***');
});

test('strong, emphasis and strong again leave no signs of one another', () => {
  const twice = ['one |two| three', 'one | three'].map((text) => strong(strong(text)));
  expect(twice).toEqual(['one |two| three', 'one | three']);
  expect(strong(emphasis(strong('one |two| three')))).toBe('one *|two|* three');
  expect(emphasis(strong(emphasis(strong('a | b'))))).toBe('a | b');
  expect(strong('one **tw|o words** three')).toBe('one tw|o words three');
  expect(strong('one |**two**| three')).toBe('one |two| three');
  // Behind what was just typed: the words that follow are plain.
  expect(strong('one **two|** three')).toBe('one **two**| three');
  expect(emptyStyle('one **** two', 6)).toEqual({ from: 4, to: 8 });
  expect(emptyStyle('one **two** three', 8)).toBeUndefined();
});

test('a link asks for its address', () => {
  expect(run(FORMATS.link)('see |here|')).toBe('see [here](|https://|)');
  expect(run(FORMATS.link)('see he|re.')).toBe('see [here](|https://|).');
});

test('lines become a list and words again', () => {
  expect(list('on|e')).toBe('- one|');
  expect(list('- on|e')).toBe('one|');
  expect(list('|one\n\ntwo|')).toBe('- one\n- two|');
  expect(list('before\none|\nafter')).toBe('before\n\n- one|\n\nafter');
});

test('Enter makes a paragraph, goes on with a list and leaves it', () => {
  expect(enter('one|two')).toBe('one\n\n|two');
  expect(enter('- one|')).toBe('- one\n- |');
  expect(enter('1. one|')).toBe('1. one\n2. |');
  expect(enter('- one\n- |')).toBe('- one\n\n|');
  expect(enter('> one|')).toBe('> one\n> |');
});
