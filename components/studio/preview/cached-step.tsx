'use client';
/**
 * A step of a draft's article, rendered again only if something in it changes; if only the words of
 * its card do, it alone is rendered.
 */
import { memo, useSyncExternalStore, type ReactNode } from 'react';
import type { Step } from '../../../story/story.ts';
import type { DrawStep } from '../../step/article.tsx';

/** Steps whose words are newer than the story that is drawn. */
export function createTyped() {
  let steps: ReadonlyMap<string, Step> = new Map<string, Step>();
  const listeners = new Set<() => void>();
  const set = (next: typeof steps) => {
    steps = next;
    for (const listener of listeners) listener();
  };
  return {
    of: (id: string) => steps.get(id),
    type: (step: Step) => set(new Map(steps).set(step.id, step)),
    clear: () => set(new Map<string, Step>()),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface CachedStepProps {
  readonly step: Step;
  readonly draw: DrawStep;
  readonly typed: ReturnType<typeof createTyped>;
  /** Everything that its rendering depends on. */
  readonly of: readonly unknown[];
}
const isSame = (a: CachedStepProps, b: CachedStepProps): boolean =>
  a.of.length === b.of.length && a.of.every((part, i) => part === b.of[i]);

export const CachedStep = memo(function CachedStep({
  step,
  draw,
  typed,
}: CachedStepProps): ReactNode {
  const now = useSyncExternalStore(typed.subscribe, () => typed.of(step.id));
  return draw(now ?? step);
}, isSame);
