/** Arranges the blocks of a text as chapters, steps and changes; decides what each heading is. */
import { LIMITS } from '../script/limits.ts';
import type { Block } from './blocks.ts';

export interface OutlineStep {
  readonly title: string;
  readonly line: number;
  /** The first is the step's own build. */
  readonly changes: Block[][];
}
export interface OutlineChapter {
  readonly title: string;
  readonly line: number;
  readonly steps: OutlineStep[];
}
export interface Outline {
  readonly title: string;
  readonly chapters: readonly OutlineChapter[];
  /** Blocks beyond the limits of a story. */
  readonly beyond: readonly Block[];
}

/** Below the format's limit, because a long step is split into several. */
const MOST_STEPS = 180;

/** The first words of a text without a title, of a sentence that is not `other`. */
function firstWords(blocks: readonly Block[], other?: string): string | undefined {
  const first = blocks.find(
    ({ type, raw }) => /paragraph|heading/.test(type) && !/^[![]/.test(raw),
  );
  const sentences = first?.raw.slice(0, 2_000).match(/[\p{L}\p{N}][^\n.!?。！？]*/gu) ?? [];
  const short = sentences.map((one) =>
    one.length > 60 ? one.replace(/^(.{1,59})\s.*$/, '$1') : one,
  );
  return short.map((one) => one.slice(0, 60).trim()).find((one) => one !== other);
}

/**
 * A single heading of the first level is the title. If another title is known, or there are several, they are
 * chapters, and all other headings are one level deeper. `known` is a title given elsewhere, `name` that of
 * the file.
 */
export function outlineOf(
  blocks: readonly Block[],
  known: string | undefined,
  name: string | undefined,
): Outline {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const [first, second] = headings.filter(({ depth }) => depth === 1);
  const isTitle =
    first !== undefined && !second && first === headings[0] && (known ?? first.text) === first.text;
  const title =
    known ?? (isTitle ? first.text : undefined) ?? name ?? firstWords(blocks) ?? 'Untitled';
  const deeper = first && !isTitle ? 1 : 0;

  const chapters: OutlineChapter[] = [];
  const beyond: Block[] = [];
  let step: OutlineStep | undefined;
  let steps = 0;
  const begin = (of: string, line: number): OutlineStep => {
    step = { title: of, line, changes: [[]] };
    if (chapters.length === 0) chapters.push({ title, line, steps: [] });
    chapters.at(-1)?.steps.push(step);
    steps++;
    return step;
  };
  for (const block of blocks) {
    const level = block.type === 'heading' ? block.depth + deeper : 9;
    if (block === first && isTitle) continue;
    if (beyond.length > 0 || (level <= 3 && steps >= MOST_STEPS)) beyond.push(block);
    else if (block.type === 'heading' && level <= 2 && chapters.length < LIMITS.chapters) {
      chapters.push({ title: block.text, line: block.line, steps: [] });
      step = undefined;
    } else if (block.type === 'heading' && level <= 3) begin(block.text, block.line);
    else if (block.type === 'rule') step?.changes.push([]);
    else {
      // Words before the first step go into a step with the chapter's title; without a chapter that would be the
      // story's a third time.
      const now =
        step ?? begin(chapters.at(-1)?.title ?? firstWords([block], title) ?? title, block.line);
      now.changes.at(-1)?.push(block);
    }
  }
  if (chapters.length === 0) begin(title, 1);
  for (const chapter of chapters)
    if (chapter.steps.length === 0) chapter.steps.push({ ...chapter, changes: [[]] });
  return { title, chapters, beyond };
}
