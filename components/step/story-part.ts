/** The parts of a story that can be embedded in another page: the whole story, a chapter, a step. Pure. */
import type { Chapter, Step, Story } from '../../story/story.ts';
import { inlinesIn, wordsOn } from './context.ts';

export interface Part {
  readonly kind: 'story' | 'chapter' | 'step';
  /**
   * The story reduced to this part's steps and the facts, terms and sources they use. Numbers stay
   * those of the whole story.
   */
  readonly story: Story;
  readonly first: Step;
  readonly name: string;
  /** The part of the address after the story: empty, `chapter/` or `chapter/step/`. */
  readonly rest: string;
}

/**
 * Keeps only what the words of these steps refer to: an embedded step need not contain every fact of
 * the story.
 */
function cut(story: Story, chapters: readonly Chapter[]): Story {
  const stepIds = new Set(chapters.flatMap(({ steps }) => steps));
  const steps = story.steps.filter(({ id }) => stepIds.has(id));
  const known = { facts: new Set<string>(), terms: new Set<string>(), sources: new Set<string>() };
  let part: Story = { ...story, chapters, steps, facts: {}, terms: {}, sources: [] };
  // Facts and terms may refer to others.
  for (let before = -1; before < sizeOf(known);) {
    before = sizeOf(known);
    for (const inline of inlinesIn(wordsOn(part, 'article'))) {
      if (inline.type === 'fact') known.facts.add(inline.fact);
      if (inline.type === 'term') known.terms.add(inline.term);
      if (inline.type === 'cite') known.sources.add(inline.source);
    }
    part = {
      ...part,
      facts: only(story.facts, known.facts),
      terms: only(story.terms, known.terms),
    };
  }
  for (const fact of Object.values(part.facts))
    for (const { id } of fact.sources) known.sources.add(id);
  for (const { figure } of steps) for (const id of figure?.sources ?? []) known.sources.add(id);
  return { ...part, sources: story.sources.filter(({ id }) => known.sources.has(id)) };
}

const sizeOf = (known: Readonly<Record<string, ReadonlySet<string>>>) =>
  Object.values(known).reduce((sum, { size }) => sum + size, 0);
const only = <Value>(all: Readonly<Record<string, Value>>, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));

/** `at`: empty, [chapter], or [chapter, step]. Undefined if the story has no such part. */
export function partAt(story: Story, at: readonly string[]): Part | undefined {
  const [chapterId, stepId] = at;
  const [opening] = story.steps;
  if (!opening || at.length > 2) return undefined;
  if (chapterId === undefined)
    return { kind: 'story', story, first: opening, name: story.name, rest: '' };
  const chapter = story.chapters.find(({ id }) => id === chapterId);
  const ids = stepId === undefined ? chapter?.steps : chapter?.steps.filter((id) => id === stepId);
  const first = story.steps.find(({ id }) => id === ids?.[0]);
  if (!chapter || !ids || !first) return undefined;
  return {
    kind: stepId === undefined ? 'chapter' : 'step',
    story: cut(story, [{ ...chapter, steps: ids }]),
    first,
    name: stepId === undefined ? chapter.name : first.name,
    rest: at.map((id) => `${id}/`).join(''),
  };
}

/** Every valid argument of `partAt`, in the story's order. */
export const partsOf = (story: Story): readonly (readonly string[])[] => [
  [],
  ...story.chapters.flatMap(({ id, steps }) => [[id], ...steps.map((step) => [id, step])]),
];

/** The address of a part, without origin and base path; `slug` is the same in every language. */
export const embedAddress = (story: Pick<Story, 'lang'>, slug: string, rest: string) =>
  `/embed/${story.lang}/${slug}/${rest}`;
