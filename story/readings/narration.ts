/** The text and timing of the tour: every build's words as sentences on one clock. Pure. */
import { kindOf } from '../asks/asks.ts';
import { DEFAULTS } from '../compile/defaults.ts';
import { punctuationOf } from '../locale.ts';
import { paragraphsOf, wordsOf } from '../compile/plain-text.ts';
import type { Ask, Build, Step, Story } from '../story.ts';
import type { Span, Stretch, Tour } from '../timeline/tour.ts';
import { sentencesOf, spokenForm, spokenWords } from './spoken.ts';

/** A sentence as shown and, if different, as spoken. */
export interface Cue extends Span {
  readonly text: string;
  readonly spoken?: string;
}
export interface NarratedTour extends Tour {
  readonly cues: readonly Cue[];
}

/** The recording of one build. */
export interface Recording {
  /** The address of the sound. */
  readonly audio: string;
  /** The times of the sentences, from the start of the sound; absent if not measured. */
  readonly spans?: readonly Span[];
  /** The recording's own words, if they differ from the script's. */
  readonly words?: readonly string[];
}
/** `step/build`, the build counted from 0 -> its recording. */
export type Recordings = { readonly [build: string]: Recording };

export const recordingKey = (step: string, build: number): string => `${step}/${build}`;

/** In seconds: silence between sentences and paragraphs, before a step's words, and after the last ones. */
const PAUSE = { sentence: 0.35, paragraph: 0.7, step: 0.8, chapter: 1.6, last: 0.9 } as const;
/** In seconds: the shortest sentence, and a build without words. */
const SHORTEST = 0.9;
const WORDLESS = 3;
/** In seconds: the longest move of a picture while words are spoken; longer ones would drag. */
const LONGEST_MOVE = 5;

const SECONDS_A_WORD = 60 / DEFAULTS.spokenWordsPerMinute;
/** The time to speak a piece at the default speed, in seconds. */
const secondsToSay = (text: string): number =>
  Math.max(SHORTEST, spokenWords(text) * SECONDS_A_WORD);

/** Removes the mark of a list or a quotation, which is not spoken. */
const unmarked = (paragraph: string) => paragraph.replace(/^[–—]\s+/, '');

const askParagraphs = (ask: Ask, lang: string): readonly string[] =>
  [ask.question, ...kindOf(ask).lines(ask)].map((line) => wordsOf(line, lang));

/** The text beside a step's first card: its views and its question. */
function asideParagraphs({ views, ask }: Step, lang: string): readonly string[] {
  const viewTexts = views.flatMap(({ title, by, text }) => [
    [wordsOf(title, lang), by].filter((part) => part !== undefined).join(punctuationOf(lang).comma),
    ...paragraphsOf(text, lang),
  ]);
  return [...viewTexts, ...(ask ? askParagraphs(ask, lang) : [])];
}

/** The paragraphs that the tour speaks in a build. Words written for the tour replace all others. */
function spokenIn(step: Step, build: Build, lang: string): readonly string[] {
  const card = paragraphsOf(build.text, lang);
  const paragraphs = build.narration.text.split('\n');
  const written = build.narration.text !== card.join('\n');
  const asides = build === step.builds[0] && !written ? asideParagraphs(step, lang) : [];
  return [...paragraphs, ...asides].map(unmarked).filter((paragraph) => paragraph.trim() !== '');
}

/** A build's sentences, timed from the build's start. */
function timed(paragraphs: readonly string[], lang: string): readonly Cue[] {
  const cues: Cue[] = [];
  let now = 0;
  for (const paragraph of paragraphs) {
    if (cues.length > 0) now += PAUSE.paragraph - PAUSE.sentence;
    for (const text of sentencesOf(paragraph, lang)) {
      const spoken = spokenForm(text, lang);
      const end = now + secondsToSay(spoken);
      cues.push({ at: now, end, text, ...(spoken !== text && { spoken }) });
      now = end + PAUSE.sentence;
    }
  }
  return cues;
}

/** The same sentences with the times of a recording, or the recording's own words. */
function recorded(cues: readonly Cue[], { spans, words }: Recording): readonly Cue[] {
  if (!spans) return cues;
  if (words) return spans.map((span, i) => ({ ...span, text: words[i] ?? '' }));
  if (spans.length !== cues.length) return cues;
  return cues.map((cue, i) => ({ ...cue, ...spans[i] }));
}

const round = (seconds: number) => Math.round(seconds * 100) / 100;

/** The whole tour of a story. Recordings keep the addresses given in `recordings`. */
export function tourOf(story: Story, recordings: Recordings = {}): NarratedTour {
  const known = new Map(Object.entries(recordings));
  const stretches: Stretch[] = [];
  const cues: Cue[] = [];
  let at = 0;
  let chapter = '';
  for (const step of story.steps)
    for (const [index, build] of step.builds.entries()) {
      const lead = index > 0 ? 0 : step.chapter === chapter ? PAUSE.step : PAUSE.chapter;
      chapter = step.chapter;
      const recording = known.get(recordingKey(step.id, index));
      const plain = timed(spokenIn(step, build, story.lang), story.lang);
      const narration = recording ? recorded(plain, recording) : plain;
      const speaks = round(at + lead);
      // In a recording, one caption may last longer than those that begin after it.
      const words = Math.max(...narration.map(({ end }) => end));
      const end = round(narration.length === 0 ? at + WORDLESS : speaks + words + PAUSE.last);
      // A build that moves to its end keeps pace with the words; others settle earlier and rest while the
      // words are spoken.
      const share = (build.settled - build.start) / (build.end - build.start || 1);
      const moving = share >= 1 ? end - at : Math.min(share * (end - at), LONGEST_MOVE);
      stretches.push({
        step: step.id,
        build: index,
        at: round(at),
        end,
        speaks,
        settles: round(at + moving),
        from: build.start,
        rest: build.settled,
        to: build.end,
        first: cues.length,
        after: cues.length + narration.length,
        ...(recording && { audio: recording.audio, measured: recording.spans !== undefined }),
      });
      for (const cue of narration)
        cues.push({ ...cue, at: round(speaks + cue.at), end: round(speaks + cue.end) });
      at = end;
    }
  return { stretches, cues, seconds: at };
}
