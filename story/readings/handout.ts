/**
 * The story on paper: which pictures, words, questions, facts and terms stand on it, in which order. Notes
 * and answers are in the teacher's edition alone: the student's does not hold them. A lesson's is short: it has a picture a
 * step, each question with its step, and no facts; what answers a guess is not on it, since the two would stand side by side.
 */
import type { Ask, Chapter, Fact, Inline, Line, Position, Step, Story, Text } from '../story.ts';
import { holdOf } from '../timeline/move.ts';
import { askedAt } from './asked-at.ts';
import { planOf } from './plan.ts';
import { stopSheets } from './stop-sheets.ts';

export type Edition = 'student' | 'teacher' | 'lesson';

/** One picture and the words that belong under it. */
export interface PaperPicture {
  readonly build: number;
  readonly position: Position;
  /** Place among the step's stops, from 1, where each stop is shown; the hold has none; 0 where none may be seen. */
  readonly stop?: number;
  readonly text: Text;
}
export interface PaperStep {
  readonly step: Step;
  readonly pictures: readonly PaperPicture[];
  /** Whether its question is asked after it: guesses are asked before the story instead. */
  readonly asks: boolean;
  readonly notes: Text;
}
export interface PaperChapter {
  readonly chapter: Chapter;
  readonly steps: readonly PaperStep[];
  /** Used here first. */
  readonly facts: readonly Fact[];
  /** Whole minutes of a lesson, for the teacher. */
  readonly minutes?: number;
}
export interface Handout {
  readonly edition: Edition;
  /** Guesses come before the pictures that answer them. */
  readonly guesses: readonly Step[];
  readonly chapters: readonly PaperChapter[];
}

export function handoutOf(story: Story, edition: Edition): Handout {
  const teacher = edition === 'teacher';
  const lesson = edition === 'lesson';
  const steps = new Map(story.steps.map((step) => [step.id, step]));
  const plan = planOf(story);
  const seen = new Set<string>();
  const guesses = story.steps.filter(
    ({ ask, print }) => !lesson && ask?.kind === 'predict' && print !== 'none',
  );
  for (const { ask } of guesses)
    if (ask) for (const id of factsIn(linesOfAsk(ask, teacher))) seen.add(id);
  const early = [...seen];
  const chapters = story.chapters.flatMap((chapter, index): readonly PaperChapter[] => {
    const printed = chapter.steps.flatMap((id) => {
      const step = steps.get(id);
      return step && step.print !== 'none'
        ? [lesson ? lessonStep(story, step) : paperStep(story, step, teacher)]
        : [];
    });
    if (printed.length === 0) return [];
    const used = [...factsIn(printed.flatMap((step) => linesOf(step, teacher)))].filter(
      (id) => !seen.has(id),
    );
    for (const id of used) seen.add(id);
    const facts = lesson ? [] : [...new Set([...(index === 0 ? early : []), ...used])];
    return [
      {
        chapter,
        steps: printed,
        facts: facts.flatMap((id) => story.facts[id] ?? []),
        ...(teacher && { minutes: Math.max(1, Math.round((plan.chapters[chapter.id] ?? 0) / 60)) }),
      },
    ];
  });
  return { edition, guesses, chapters };
}

function paperStep(story: Story, step: Step, teacher: boolean): PaperStep {
  return {
    step,
    pictures: picturesOf(story, step),
    asks: step.ask !== undefined && step.ask.kind !== 'predict',
    notes: teacher ? step.builds.flatMap(({ notes }) => notes ?? []) : [],
  };
}

function lessonStep(story: Story, step: Step): PaperStep {
  const { ask, builds, hold, print } = step;
  const guess = ask?.kind === 'predict' ? ask : undefined;
  const shown = guess ? askedAt(step) : hold;
  const text = builds.slice(0, guess?.reveal).flatMap((build) => build.text);
  const isHold = shown === hold && print !== 'builds';
  const sheets = stopSheets(story).filter((one) => one.step === step);
  const sheet = sheets.find(({ build }) => build === shown) ?? (guess ? undefined : sheets.at(-1));
  const picture =
    isHold || !sheet
      ? { build: hold, position: holdOf(story, step.id), ...(!isHold && { stop: 0 }) }
      : { build: sheet.build, position: sheet.position, stop: sheet.number };
  return {
    step,
    pictures: [{ ...picture, text }],
    asks: ask !== undefined,
    notes: [],
  };
}

/** The hold with every card, or a picture a stop with the cards that led there. */
function picturesOf(story: Story, step: Step): readonly PaperPicture[] {
  if (step.print === 'builds')
    return stopSheets(story)
      .filter((sheet) => sheet.step === step)
      .map(({ build, position, number, text }) => ({ build, position, stop: number, text }));
  const text = step.builds.flatMap((build) => build.text);
  return [{ build: step.hold, position: holdOf(story, step.id), text }];
}

// ---- the facts that these words print -----------------------------------------------------------

function linesOf(paper: PaperStep, answers: boolean): readonly Line[] {
  const { step, pictures, asks, notes } = paper;
  return [
    step.title,
    ...pictures.flatMap(({ text }) => linesIn(text)),
    ...[step.figure?.title, step.figure?.rule].filter((line) => line !== undefined),
    ...step.views.flatMap((view) => [view.title, ...linesIn(view.text)]),
    ...(asks && step.ask ? linesOfAsk(step.ask, answers) : []),
    ...linesIn(notes),
  ];
}

function linesOfAsk(ask: Ask, answers: boolean): readonly Line[] {
  const options = 'options' in ask ? ask.options.map(({ text }) => text) : [];
  const asked = [ask.question, ...options, ...(ask.kind === 'discuss' ? ask.prompts : [])];
  if (!answers || (ask.kind !== 'quiz' && ask.kind !== 'predict')) return asked;
  const reasons = ask.kind === 'quiz' ? ask.options.flatMap(({ why }) => why ?? []) : [];
  return [...asked, reasons, ...linesIn(ask.explain ?? [])];
}

const linesIn = (text: Text): readonly Line[] =>
  text.flatMap((block): readonly Line[] => {
    if (block.type === 'paragraph') return [block.children];
    if (block.type === 'list') return block.items;
    return [...block.paragraphs, ...(block.attribution ? [block.attribution] : [])];
  });

function factsIn(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (inline: Inline) => {
    if (inline.type === 'fact') found.add(inline.fact);
    if ('children' in inline) inline.children.forEach(look);
  };
  for (const line of lines) line.forEach(look);
  return found;
}
