import { paragraphsOf, wordsOf } from '../compile/plain-text.ts';
import type { Ask, Build, Line, Source, Step, Story, View } from '../story.ts';

type Words = (line: Line) => string;

/** A card's text, or what the tour says where a build has no card. */
function tellBuild({ text, narration, alt }: Build, words: Words, lang: string): string[] {
  const told = text.length > 0 ? paragraphsOf(text, lang) : [narration.text];
  return [...told.filter((line) => line !== ''), ...(alt ? [`[${words(alt)}]`] : [])];
}

const tellView = ({ title, by, date, text }: View, words: Words, lang: string): string[] => [
  [words(title), by, date].filter((part) => part !== undefined).join(', '),
  ...paragraphsOf(text, lang),
];

/** The question and its choices; answers are for the page, where they stand folded. */
function tellAsk(ask: Ask, words: Words): string[] {
  const choices =
    ask.kind === 'quiz' || ask.kind === 'poll'
      ? ask.options.map(({ text }) => `– ${words(text)}`)
      : ask.kind === 'discuss'
        ? ask.prompts.map((prompt) => `– ${words(prompt)}`)
        : [];
  return [words(ask.question), ...choices];
}

function tellStep(step: Step, words: Words, lang: string): string[] {
  const [first, ...further] = step.builds.map((build) => tellBuild(build, words, lang));
  return [
    words(step.title),
    ...(first ?? []),
    ...step.views.flatMap((view) => tellView(view, words, lang)),
    ...(step.ask ? tellAsk(step.ask, words) : []),
    ...further.flat(),
  ];
}

const tellSource = ({ number, title, publisher, date, href }: Source): string =>
  `${number}. ${[title, publisher, date, href].filter((part) => part !== undefined).join(', ')}`;

/** The whole story as plain text, in reading order, pictures in brackets. */
export function transcriptOf(story: Story): string {
  const words: Words = (line) => wordsOf(line, story.lang);
  const byId = new Map(story.steps.map((step) => [step.id, step]));
  const chapters = story.chapters.map(({ title, steps }) => [
    words(title),
    ...steps.flatMap((id) => {
      const step = byId.get(id);
      return step ? ['', ...tellStep(step, words, story.lang)] : [];
    }),
  ]);
  const head = [words(story.title), ...(story.subtitle ? [words(story.subtitle)] : [])];
  const sections = [[...head, story.authors.join(', ')], ...chapters];
  if (story.sources.length > 0) sections.push(story.sources.map(tellSource));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
