/** What authors are told about their texts, lines, questions and views. */
import { count, plain, quote, message } from './messages.ts';
import type { Message } from './report.ts';
import type { FaultKind, TextFault } from './text-ast.ts';

const KINDS: { readonly [kind in FaultKind]: (value: string) => Message } = {
  heading: () => message('headings are not used in texts', 'give the build or step a title'),
  image: () => message('images are not used in texts', 'put a scene on stage'),
  table: () =>
    message('tables are not used in texts', 'put the data in a series; figures print it'),
  code: () => message('code is not used in texts', 'write the words alone'),
  html: () => message('HTML is not used here', 'write **strong**'),
  rule: () => message('rules between paragraphs are not used', 'leave a blank line'),
  nested: () => message('lists and quotes hold no lists, quotes or further paragraphs'),
  'list-marker': (value) => message(`lists begin with "- " or "1. ", found ${quote(value)}`),
  'list-start': (value) =>
    message(`a numbered list begins at 1, found ${quote(value, 20)}`, 'or escape the dot: 2015\\.'),
  'empty-item': () => message('an empty item in a list'),
  blocks: () => message('one paragraph is wanted here', 'remove blank lines, lists and quotes'),
  reference: () => message('links by reference are not used', 'write [words](https://...)'),
  autolink: () => message('bare links are not used', 'write [words](https://...)'),
  'link-title': () => message('links have no titles', 'write [words](https://...)'),
  'empty-link': () => message('a link without words'),
  underscore: () => message('underscores mark nothing', 'write *emphasis*'),
  'unclosed-strong': () => message('"**" is never closed', 'close it, or write \\*'),
  'unclosed-bracket': (value) =>
    message(`${quote(value)} has no partner`, 'close it, or write it with a backslash'),
  'unknown-directive': (value) =>
    message(`unknown directive ${quote(value)}`, ':fact, :cite, :term, :figure, :lang, :plain'),
  'empty-directive': (value) =>
    message(`${quote(value)} names nothing`, 'put an id in the brackets'),
  'needs-words': () => message(':lang needs words', 'write :lang[zh-Hans|words]'),
  'no-words': (value) =>
    message(`${quote(value)} takes no words of yours`, 'remove "|" and the words'),
  attributes: () => message('directives have no {attributes}', 'remove them'),
  'double-colon': (value) => message(`${quote(value)} has two colons`, 'one is enough'),
  'in-link': () => message('a mark inside a link', 'put it before or after the link'),
  'bad-language': (value) => message(`${quote(value)} is not a language tag`, 'zh-Hans, ar, fr'),
  tangled: () => message('too many marks to read in one text', 'split it into paragraphs'),
  'no-address': () => message('a link without an address', 'https, mailto or #step-id'),
  scheme: (value) => message(`${quote(value)} links are refused`, 'https, mailto or #step-id'),
  'user-info': () => message('a link with a user name is refused', 'remove what stands before "@"'),
};
/** What the one Markdown parse found. */
export const textFault = (fault: TextFault): Message => KINDS[fault.kind](fault.value);

export const unsourced = (text: string) =>
  message(
    `${plain(text)} is not a fact`,
    `use :fact[...], or :plain[${plain(text)}] if it needs no source`,
  );
export const wordsDiffer = (written: string, truth: string) =>
  message(
    `${quote(written)} where the fact is ${plain(truth)}`,
    'use its number, or give the fact a "show"',
  );
export const longCard = (words: number) =>
  message(`${words} words on one card`, 'at most 110; add a build');
export const longParagraph = (words: number) =>
  message(`a paragraph of ${words} words`, 'at most 55; split it');
export const tallStage = (words: number) =>
  message(`a paragraph of ${words} words makes more than six lines on a phone`, 'at most 45');
export const noAttribution = () =>
  message('a quote without an attribution', 'end it with a line "> — name, role"');

// ---- views and asks ---------------------------------------------------------------------------

export const unequalViews = (id: string, words: number, mean: number) =>
  message(
    `the view ${quote(id)} has ${count(words, 'word')} where the mean is ${mean}`,
    'readings that differ get equal room, within a third',
  );
export const uncitedView = (id: string) =>
  message(`the view ${quote(id)} cites nothing`, 'add :cite[...] or :fact[...]');
export const findingOnAll = () =>
  message('needs "finding"', 'on all views of a step or on none: supported, refuted, open');
export const quizWithoutRight = () =>
  message('a quiz needs a right option', 'add "right": true to one or more');
export const predictNeedsBuild = () =>
  message('a predict needs a further build that shows the answer');
export const noReveal = (id: string, known: readonly string[]) =>
  message(
    `no further build ${quote(id)} to reveal the answer`,
    known.length > 0 ? known.join(', ') : 'give the build an id',
  );
export const minOverMax = (min: number, max: number) =>
  message(`min ${min} is not below max ${max}`);
export const answerOutside = (value: number, min: number, max: number) =>
  message(`the answer ${value} lies outside ${min} to ${max}`);
export const answerNotNumber = (what: string) =>
  message(`${plain(what)} is not one number to guess`);
export const afterNotInSeries = (after: string, near: readonly string[]) =>
  message(`no row has x = ${plain(after)}`, near.join(', '));

export const nothingAfter = (after: string) =>
  message(`no row after x = ${plain(after)} has a value`, 'there must be a line to draw');

// ---- overlays ---------------------------------------------------------------------------------

export const overlayOf = (of: string, id: string) =>
  message(`translates ${quote(of)}, the story is ${quote(id)}`);
export const overlayName = (lang: string) =>
  message(`the language of its name differs from "lang"`, `call it story.${plain(lang)}.json`);
export const noSuchText = (near: string | undefined) =>
  message('no such text', near === undefined ? undefined : `did you mean ${plain(near)}?`);
export const notWords = () => message('only words, lines and texts can be translated');
export const otherShape = (expected: string) => message(`expected ${expected}, as in the original`);
export const directivesDiffer = (missing: readonly string[], extra: readonly string[]) =>
  message(
    'points at other evidence than the original',
    [
      ...missing.slice(0, 3).map((one) => `add ${plain(one)}`),
      ...extra.slice(0, 3).map((one) => `remove ${plain(one)}`),
    ].join(', '),
  );
export const stale = () =>
  message('the original changed since it was translated', 'look at it again');
export const untranslated = (missing: number, all: number) =>
  message(`${count(missing, 'text')} of ${all} not translated`);
