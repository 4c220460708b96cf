/**
 * The story on paper: which pictures, words, questions, facts and terms stand on it, in which order. Notes
 * and answers are in the teacher's edition alone: the student's does not hold them.
 */
import type { Ask, Chapter, Fact, Inline, Line, Position, Step, Story, Text } from '../story.ts';
import { holdOf } from '../timeline/move.ts';
import { planOf } from './plan.ts';
import { stopSheets } from './stop-sheets.ts';

export type Edition = 'student' | 'teacher';

/** One picture and the words that belong under it. */
export interface PaperPicture {
  readonly build: number;
  readonly position: Position;
  /** Place among the step's stops, from 1, where each stop is shown; the hold has none. */
  readonly stop?: number;
  readonly text: Text;
}
export interface PaperAnswer {
  readonly text?: string;
  readonly right: readonly Line[];
  /** Wrong options that come with a reason. */
  readonly others: readonly { readonly text: Line; readonly why: Line }[];
  readonly why: readonly Line[];
  readonly explain: Text;
}
export interface PaperAsk {
  readonly step: Step;
  readonly kind: Ask['kind'];
  readonly question: Line;
  /** To tick. */
  readonly options: readonly Line[];
  /** To write about. */
  readonly prompts: readonly Line[];
  /** To guess: a number, or a line to draw after a year. */
  readonly range?: { readonly min: number; readonly max: number; readonly after?: string };
  readonly answer?: PaperAnswer;
}
export interface PaperStep {
  readonly step: Step;
  readonly pictures: readonly PaperPicture[];
  /** Asked after the step; guesses are asked before the story instead. */
  readonly ask?: PaperAsk;
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
  readonly guesses: readonly PaperAsk[];
  readonly chapters: readonly PaperChapter[];
}

export function handoutOf(story: Story, edition: Edition): Handout {
  const teacher = edition === 'teacher';
  const steps = new Map(story.steps.map((step) => [step.id, step]));
  const plan = planOf(story);
  const seen = new Set<string>();
  const guesses = story.steps.flatMap((step) =>
    step.ask?.kind === 'predict' && step.print !== 'none' ? [askOf(step, step.ask, teacher)] : [],
  );
  for (const guess of guesses) for (const id of factsIn(linesOfAsk(guess))) seen.add(id);
  const early = [...seen];
  const chapters = story.chapters.flatMap((chapter, index): readonly PaperChapter[] => {
    const printed = chapter.steps.flatMap((id) => {
      const step = steps.get(id);
      return step && step.print !== 'none' ? [paperStep(story, step, teacher)] : [];
    });
    if (printed.length === 0) return [];
    const used = [...factsIn(printed.flatMap(linesOf))].filter((id) => !seen.has(id));
    for (const id of used) seen.add(id);
    const facts = [...new Set([...(index === 0 ? early : []), ...used])];
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
  const { ask } = step;
  return {
    step,
    pictures: picturesOf(story, step),
    ...(ask && ask.kind !== 'predict' && { ask: askOf(step, ask, teacher) }),
    notes: teacher ? step.builds.flatMap(({ notes }) => notes ?? []) : [],
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

function askOf(step: Step, ask: Ask, teacher: boolean): PaperAsk {
  const answer = teacher ? answerOf(ask) : undefined;
  return {
    step,
    kind: ask.kind,
    question: ask.question,
    options: 'options' in ask ? ask.options.map(({ text }) => text) : [],
    prompts: ask.kind === 'discuss' ? ask.prompts : [],
    ...(ask.kind === 'predict' && {
      range: {
        min: ask.min,
        max: ask.max,
        ...(ask.by === 'line' && ask.series && { after: ask.series.after }),
      },
    }),
    ...(answer && { answer }),
  };
}

function answerOf(ask: Ask): PaperAnswer | undefined {
  if (ask.kind === 'predict')
    return { text: ask.answer, right: [], others: [], why: [], explain: ask.explain ?? [] };
  if (ask.kind !== 'quiz') return undefined;
  const right = ask.options.filter((option) => option.right);
  return {
    right: right.map(({ text }) => text),
    why: right.flatMap(({ why }) => (why ? [why] : [])),
    others: ask.options.flatMap(({ right, text, why }) => (!right && why ? [{ text, why }] : [])),
    explain: ask.explain ?? [],
  };
}

// ---- the facts that these words print -----------------------------------------------------------

function linesOf({ step, pictures, ask, notes }: PaperStep): readonly Line[] {
  return [
    step.title,
    ...pictures.flatMap(({ text }) => linesIn(text)),
    ...[step.figure?.title, step.figure?.rule].filter((line) => line !== undefined),
    ...step.views.flatMap((view) => [view.title, ...linesIn(view.text)]),
    ...(ask ? linesOfAsk(ask) : []),
    ...linesIn(notes),
  ];
}

function linesOfAsk({ question, options, prompts, answer }: PaperAsk): readonly Line[] {
  const told = answer
    ? [
        ...answer.right,
        ...answer.why,
        ...answer.others.flatMap(({ text, why }) => [text, why]),
        ...linesIn(answer.explain),
      ]
    : [];
  return [question, ...options, ...prompts, ...told];
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
