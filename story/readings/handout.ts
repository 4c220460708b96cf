/**
 * The story in print: which pictures, words, questions, facts and terms it contains, in which order. Only the
 * teacher's edition has notes and answers. A lesson's edition is short: one picture for each step, each
 * question with its step, and no facts. It leaves out the answer of a guess, which would be next to its
 * question.
 */
import { kindOf, revealOf } from '../asks/asks.ts';
import type { Ask, Chapter, Fact, Inline, Line, Position, Step, Story, Text } from '../story.ts';
import { holdOf } from '../timeline/move.ts';
import { askedAt } from './asked-at.ts';
import { planOf } from './plan.ts';
import { stopSheets } from './stop-sheets.ts';

export type Edition = 'student' | 'teacher' | 'lesson';

/** One picture with the words printed under it. */
export interface PaperPicture {
  readonly build: number;
  readonly position: Position;
  /**
   * The number among the step's stops, from 1, if every stop is printed; absent for the hold; 0 if no picture
   * may be shown.
   */
  readonly stop?: number;
  readonly text: Text;
}
export interface PaperStep {
  readonly step: Step;
  readonly pictures: readonly PaperPicture[];
  /** Whether the question comes after it; guesses are asked before the story instead. */
  readonly asks: boolean;
  readonly notes: Text;
}
export interface PaperChapter {
  readonly chapter: Chapter;
  readonly steps: readonly PaperStep[];
  /** Facts that are used here for the first time. */
  readonly facts: readonly Fact[];
  /** Minutes of a lesson, rounded, for the teacher. */
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
    ({ ask, print }) => !lesson && revealOf(ask) !== undefined && print !== 'none',
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
    asks: step.ask !== undefined && revealOf(step.ask) === undefined,
    notes: teacher ? step.builds.flatMap(({ notes }) => notes ?? []) : [],
  };
}

function lessonStep(story: Story, step: Step): PaperStep {
  const { ask, builds, hold, print } = step;
  const reveal = revealOf(ask);
  const isGuess = reveal !== undefined;
  const stop = isGuess ? askedAt(step) : hold;
  const text = builds.slice(0, reveal).flatMap((build) => build.text);
  const isHold = stop === hold && print !== 'builds';
  const sheets = stopSheets(story).filter((one) => one.step === step);
  const sheet = sheets.find(({ build }) => build === stop) ?? (isGuess ? undefined : sheets.at(-1));
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

/** The hold with all cards, or one picture for each stop with the cards leading to it. */
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
  const { lines, reasons } = kindOf(ask);
  const asked = [ask.question, ...lines(ask)];
  if (!answers) return asked;
  return [...asked, ...(reasons?.(ask) ?? []), ...linesIn(('explain' in ask && ask.explain) || [])];
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
