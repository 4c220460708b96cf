// @vitest-environment jsdom
/**
 * Every page of a story in pseudo-language: what has no brackets is a word that no translator was ever given. Names,
 * sources and numbers stay as they are in all languages.
 */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import { ClassPage } from '../components/class/class-page.tsx';
import { EmbedPage } from '../components/embed/embed-page.tsx';
import { partAt } from '../components/step/story-part.ts';
import { PresentPage } from '../components/presenter/present-page.tsx';
import { HandoutPage } from '../components/print/handout-page.tsx';
import { NumbersPage } from '../components/reader/numbers-page.tsx';
import { SourcesPage } from '../components/reader/sources-page.tsx';
import { StepPage } from '../components/reader/step-page.tsx';
import { StoryPage } from '../components/reader/story-page.tsx';
import { TourPage } from '../components/tour/tour-page.tsx';
import { TranscriptPage } from '../components/tour/transcript-page.tsx';
import { catalog } from '../components/themes/catalog.ts';
import { wordsOf } from '../components/ui/messages.ts';
import { printedWords } from '../story/catalogue/printed.ts';
import { scenes } from '../story/catalogue/scenes.g.ts';
import { readStory } from '../story/disk/stories.ts';
import { compileChecked } from '../story/load.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { placedStory } from '../story/readings/edition.ts';
import { tourOf } from '../story/readings/narration.ts';
import { writtenScript } from '../story/script/check.ts';
import { applyOverlay, textsOf } from '../story/script/overlay.ts';
import { withSpace } from '../story/script/free-space.ts';
import { withTables } from '../story/script/short-form.ts';
import { bracket, pseudo } from './pseudo.ts';

/** A language that has no words of its own beside the English ones. */
const LANG = 'en-US';
const undo = [wordsOf(LANG), printedWords(LANG), scenes.en].map(bracket);
afterAll(() => undo.forEach((one) => one()));

const files = await readStory('story/library/ten-peaks');
const written = writtenScript(files, catalog);
if (!written) throw new Error('ten-peaks is no good script');
const texts = textsOf(written, catalog, LANG);
const strings = Object.fromEntries(
  [...texts.words].flatMap(([path, { value, isRequired }]) =>
    isRequired ? [[path, typeof value === 'string' ? pseudo(value) : value.map(pseudo)]] : [],
  ),
);
const storyScript = applyOverlay(written, { lang: LANG, strings }, texts);
const full = withSpace(withTables(storyScript, catalog).script, catalog);
const checked = await compileChecked({ ok: true, value: full, problems: [] }, files, catalog);
if (!checked.ok) throw new Error('no edition in pseudo-language');
const edition = { lang: LANG, translators: [], status: 'draft' } as const;
const noted = placedStory(checked.value, 'ten-peaks', 'en-GB', [edition], edition);
const story = audienceOf(noted);
const addresses = new Proxy<Record<string, string>>({}, { get: () => '/file' });
const manifest = {
  stills: addresses,
  tables: addresses,
  extents: {},
  timeline: '/timeline.json',
  steps: '/steps.json',
};
const visible = { story, manifest, basePath: '', site: 'https://a.org', desk: true, server: true };
const tour = tourOf(story);

const framed = (at: readonly string[]) => {
  const part = partAt(story, at);
  return part ? <EmbedPage {...visible} part={part} /> : <></>;
};
const [, , , fourth] = story.steps;

const PAGES: Readonly<Record<string, ReactElement>> = {
  read: <StoryPage {...visible} />,
  step: fourth ? <StepPage {...visible} step={fourth} /> : <></>,
  'step in a frame': framed(fourth ? [fourth.chapter, fourth.id] : []),
  'chapter in a frame': framed(fourth ? [fourth.chapter] : []),
  numbers: <NumbersPage {...visible} />,
  sources: <SourcesPage {...visible} />,
  tour: <TourPage {...visible} tour={tour} />,
  transcript: <TranscriptPage {...visible} tour={tour} captions="/captions.vtt" />,
  student: <HandoutPage {...visible} edition="student" />,
  teacher: <HandoutPage {...visible} story={noted} edition="teacher" />,
  lesson: <HandoutPage {...visible} edition="lesson" />,
  desk: <PresentPage {...visible} role="desk" story={noted} />,
  audience: <PresentPage {...visible} role="audience" />,
  class: <ClassPage {...visible} />,
};

const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
/** Keys, rules, code to copy, and what is said in a language of its own. */
const OWN = `kbd, style, textarea, [lang]:not([lang="${story.lang}"])`;

/** A word whose line was broken at its hyphen has its brackets in two labels. */
const BRACKETED = /⟦[^⟧]*(⟧|$)|^[^⟦]*⟧/gu;
/** Names of months and units come from Intl; Chinese stands in an English text as well. */
const PRINTED = new RegExp(
  `${Array.from({ length: 12 }, (_, month) =>
    new Date(2000, month, 2).toLocaleString('en', { month: 'long' }),
  ).join(
    '|',
  )}|https://\\S+|\\b(km|m|million|billion|trillion|percentage points?)\\b|(?<=\\d)[BKMT]\\b|\\p{Script=Han}`,
  'gu',
);
/** Names of people and documents are the same in all languages; the long ones first, which may hold others. */
const NAMES = [
  ...story.authors,
  ...(story.license ? [story.license] : []),
  ...story.sources.flatMap(({ title, publisher, via }) => [title, publisher, via]),
  ...(story.teach?.standards ?? []),
]
  .filter((name) => name !== undefined)
  // Where many are named a publisher goes by the short form that it brings along.
  .flatMap((name) => [name, ...(/(?<=\()[A-Z][A-Za-z]{1,9}(?=\)$)/u.exec(name) ?? [])])
  .sort((a, b) => b.length - a.length);
const isHole = (text: string) => {
  const messages = NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.trim());
  return /\p{L}/u.test(messages.replace(BRACKETED, '').replace(PRINTED, ''));
};

/** Words without brackets that a page shows or has spoken. */
function holesIn(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const messages: string[] = [];
  const say = (element: Element | null, text: string | null) => {
    if (element && text && !element.closest(OWN)) messages.push(text);
  };
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) say(texts.currentNode.parentElement, texts.currentNode.textContent);
  for (const name of SPOKEN)
    for (const element of body.querySelectorAll(`[${name}]`))
      say(element, element.getAttribute(name));
  return [...new Set(messages)].filter(isHole);
}

test.each(Object.entries(PAGES))('%s has no word without brackets', (_, page) => {
  // Pages are printed on a server, where there is no window.
  vi.stubGlobal('window', undefined);
  const html = renderToStaticMarkup(page);
  vi.unstubAllGlobals();
  expect(holesIn(html)).toEqual([]);
});
