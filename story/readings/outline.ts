import type { Story } from '../story.ts';

export interface OutlineStep {
  readonly id: string;
  /** `#chapter/step` */
  readonly address: string;
  readonly name: string;
  readonly number: number;
  readonly figure?: number;
}
export interface OutlineChapter {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly steps: readonly OutlineStep[];
}

/** The contents: chapters and the names of their steps, as plain words. */
export function outlineOf({ chapters, steps }: Story): readonly OutlineChapter[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return chapters.map((chapter) => ({
    id: chapter.id,
    number: chapter.number,
    name: chapter.name,
    steps: chapter.steps.flatMap((id) => {
      const step = byId.get(id);
      if (!step) return [];
      const { name, number, figure } = step;
      const address = `#${chapter.id}/${id}`;
      return [{ id, address, name, number, ...(figure && { figure: figure.number }) }];
    }),
  }));
}
