/** Blocks of a text as chapters, steps and changes; which heading is what. */
import { LIMITS } from '../script/limits.ts';
import type { Block } from './blocks.ts';

export interface OutlineStep {
  readonly title: string;
  readonly line: number;
  /** The first is the step as it comes. */
  readonly changes: Block[][];
}
export interface OutlineChapter {
  readonly title: string;
  readonly line: number;
  readonly steps: OutlineStep[];
}
export interface Outline {
  /** The heading that is the title of all. */
  readonly title: string | undefined;
  /** Words before the first chapter. */
  readonly before: readonly Block[];
  readonly chapters: readonly OutlineChapter[];
  /** What is beyond the limits of a story. */
  readonly beyond: readonly Block[];
}

/**
 * One heading of the first level is the title; where the title is known or there are more of them, they are chapters, and
 * all others stand one level deeper.
 */
function depthsOf(blocks: readonly Block[], known: string | undefined): (depth: number) => number {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const top = headings.filter(({ depth }) => depth === 1);
  const isTitle = top.length === 1 && headings[0]?.depth === 1;
  const isSame = isTitle && known === top[0]?.text.trim();
  if (top.length === 0 || (isTitle && (known === undefined || isSame))) {
    // A text that begins at ### has no chapters.
    const least = Math.min(...headings.filter(({ depth }) => depth > 1).map(({ depth }) => depth));
    const up = least > 2 && Number.isFinite(least) ? least - 2 : 0;
    return (depth) => (depth === 1 ? 1 : depth - up);
  }
  return (depth) => depth + 1;
}

export function outlineOf(
  blocks: readonly Block[],
  known: string | undefined,
  name: string,
): Outline {
  const depth = depthsOf(blocks, known);
  const chapters: OutlineChapter[] = [];
  const before: Block[] = [];
  const beyond: Block[] = [];
  let title: string | undefined;
  let step: OutlineStep | undefined;
  let steps = 0;
  const begin = (of: string, line: number) => {
    step = { title: of, line, changes: [[]] };
    steps++;
    chapters.at(-1)?.steps.push(step);
  };
  const isFull = () =>
    steps >= LIMITS.allSteps - LIMITS.chapters ||
    (chapters.at(-1)?.steps.length ?? 0) >= LIMITS.steps - 10;
  for (const block of blocks) {
    if (block.type === 'heading' && isFull()) {
      beyond.push(block);
      continue;
    }
    if (beyond.length > 0) beyond.push(block);
    else if (block.type === 'heading' && depth(block.depth) === 1) title = block.text;
    else if (
      block.type === 'heading' &&
      depth(block.depth) === 2 &&
      chapters.length < LIMITS.chapters
    ) {
      chapters.push({ title: block.text, line: block.line, steps: [] });
      step = undefined;
    } else if (block.type === 'heading' && depth(block.depth) <= 3) {
      if (chapters.length === 0)
        chapters.push({ title: title ?? known ?? name, line: block.line, steps: [] });
      begin(block.text, block.line);
    } else if (chapters.length === 0) before.push(block);
    else {
      // Words before the first step are one with the chapter's title.
      const chapter = chapters.at(-1);
      if (!step && chapter) begin(chapter.title, chapter.line);
      if (block.type === 'rule') step?.changes.push([]);
      else step?.changes.at(-1)?.push(block);
    }
  }
  for (const chapter of chapters)
    if (chapter.steps.length === 0)
      chapter.steps.push({ title: chapter.title, line: chapter.line, changes: [[]] });
  return { title, before, chapters, beyond };
}
