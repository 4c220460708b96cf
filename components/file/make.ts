/**
 * A story as one HTML file that loads nothing: its words, pictures, questions and tour, under a
 * policy that forbids all requests.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Story } from '../../story/story.ts';
import { flatten } from '../step/flatten.ts';
import { base64Of } from './base64.ts';
import { blockOf, isHeavy } from './block.ts';
import { filePage } from './file-page.tsx';
import type { ReadPublished, FileEdition } from './file-edition.ts';

export interface MakeOptions {
  /** With recordings of the tour. */
  readonly sound: boolean;
  /** Without scripts: only words and pictures. */
  readonly light: boolean;
  /** With speaker notes and the model answer. */
  readonly notes: boolean;
}
/** The parts of the programs that a story needs. */
export interface Needed {
  readonly kinds: ReadonlySet<string>;
  readonly canvas: boolean;
  readonly asks: boolean;
}
/** What the command reads from disk, and the studio from its site. */
export interface Tools {
  readonly read: ReadPublished;
  /** Raw deflate. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** The style sheet of a story whose pages contain this text. */
  styleOf(story: Story, text: string): Promise<string>;
  /** Classic scripts; the last one comes after the content. */
  programsFor(needed: Needed): Promise<readonly string[]>;
}
export interface BuiltFile {
  readonly html: string;
  /** The story in the language that the file opens in. */
  readonly story: Story;
  readonly languages: readonly string[];
  /** Sentences about what the story has but the file does not. */
  readonly left: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Escaped, so that nothing in it can end its script element. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
const hashes = (texts: readonly string[]) =>
  texts.map((text) => `'sha256-${base64Of(sha256(new TextEncoder().encode(text)))}'`).join(' ');

const data = (id: string, type: string, text: string) =>
  `<script type="application/${type}" id="${id}">${text}</script>`;
const NOTHING = { contents: [], block: new Uint8Array() };

const neededBy = ({ scenes, steps }: Story): Needed => ({
  kinds: new Set(scenes.map(({ kind }) => kind)),
  canvas: scenes.some(({ surface }) => surface === 'canvas'),
  asks: steps.some(({ ask }) => ask !== undefined),
});

/** The file's policy: it may run its own scripts and styles, and load nothing. */
const policy = (scripts: readonly string[], styles: readonly string[], sound: boolean): string =>
  [
    "default-src 'none'",
    scripts.length > 0 ? `script-src ${hashes(scripts)}` : '',
    `style-src ${hashes(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    sound ? 'media-src blob:' : '',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
    .filter((rule) => rule !== '')
    .join('; ');

/** An edition that scripts can show in place of the first. */
const edition = ({ lang, dir, name }: Story, body: string): string =>
  `<template data-edition="${lang}" data-dir="${dir}" data-title="${escaped(name)}">${body}</template>`;

/** The file; it opens in the first of the languages. @throws Hole if a part of it was not published */
export async function makeHtml(
  editions: readonly [FileEdition, ...FileEdition[]],
  { sound, light, notes }: MakeOptions,
  { read, deflate, styleOf, programsFor }: Tools,
  tell: (line: string) => void,
): Promise<BuiltFile> {
  const [{ story }] = editions;
  tell('setting pages');
  const left: string[] = [];
  const holdsOnly = !light && isHeavy(editions[0].manifest, read, left);
  const filled = { needed: new Set<string>(), written: new Set<string>() };
  const languages = new Map(story.editions.map((one) => [one.address, one.lang]));
  const pages = editions.map((one, i) =>
    filePage(
      { ...one, sound, notes, holdsOnly, light },
      { ...filled, home: one.story.address, languages, read, inline: i === 0 },
    ),
  );
  tell('packing type, styles and scripts');
  const packing = { editions, read, sound, left, holdsOnly, ...filled };
  const { contents, block } = light ? NOTHING : blockOf(packing);
  const bodies = pages.map(({ body, told: says }) =>
    light ? body : `${body}\n${data('file-told', 'json', json(says))}`,
  );
  const text = bodies.join('') + JSON.stringify(editions);
  const styles = [...new Set([await styleOf(story, text), ...pages.map(({ style }) => style)])];
  const scripts = light ? [] : await programsFor(neededBy(story));
  const html = [
    `<!doctype html>`,
    `<html lang="${story.lang}" dir="${story.dir}" data-theme="${story.theme}" data-title="${escaped(story.name)}">`,
    `<head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles, sound)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="description" content="${escaped(flatten(story.summary))}">`,
    `<title>${escaped(story.name)}</title>`,
    ...scripts.slice(0, -1).map((script) => `<script>${script}</script>`),
    ...styles.map((sheet) => `<style>${sheet}</style>`),
    `</head>`,
    `<body data-story="${story.id}" data-mood="${story.steps[0]?.mood ?? 'dawn'}">`,
    ...bodies.map((body, i) => (i === 0 ? body : edition(editions[i]?.story ?? story, body))),
    ...(light ? [] : [data('file-contents', 'json', json(contents)), data('file-block', 'octet-stream', base64Of(deflate(block)))]), // prettier-ignore
    ...scripts.slice(-1).map((script) => `<script>${script}</script>`),
    `</body></html>`,
  ];
  const inFile = editions.map((one) => one.story.lang);
  return { html: `${html.join('\n')}\n`, story, languages: inFile, left };
}
