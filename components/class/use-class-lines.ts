/** The drawing tools of a class: loaded once the story asks for a line, active while the class accepts it. */
import { useEffect, useMemo, useState } from 'react';
import { codeHere } from './client/session-store.ts';
import { phaseOf, type StudentView } from './client/student.ts';
import type { Started } from '../reader/scroll-reader.tsx';
import { loadChunk } from '../stage/load.ts';
import { isDrawn, type AskData } from '../asks/class-kind.tsx';
import type { ClassLines } from './class-lines.tsx';
import type { AskWords } from '../ui/words.ts';

export function useClassLines(props: {
  readonly started: Started | undefined;
  readonly asks: readonly AskData[];
  readonly view: StudentView | undefined;
  readonly words: AskWords;
}): ClassLines | undefined {
  const { started, asks, view, words } = props;
  const [lines, setLines] = useState<ClassLines>();
  useEffect(() => {
    const plans = asks.flatMap(({ step, plan }) =>
      plan && isDrawn({ plan }) ? [[step, plan] as const] : [],
    );
    const code = codeHere();
    if (!started || plans.length === 0 || !code) return;
    let cancelled = false;
    const load = async () => {
      const { classLines } = await import('./class-lines.tsx');
      return classLines(started.story, Object.fromEntries(plans), words, code);
    };
    void loadChunk('asks', load).then((lines) => {
      if (lines && !cancelled) setLines(lines);
    });
    return () => {
      cancelled = true;
    };
  }, [started, asks, words]);

  const open = asks
    .map(({ step }) => step)
    .filter((step) => view && phaseOf(view, step) === 'open')
    .filter((step) => !view?.box.some((one) => one.step === step))
    .join(' ');
  // The answer that was sent is shown, whatever was drawn in this tab.
  const box = view?.box;
  useEffect(() => {
    if (!lines) return;
    for (const { step, answer } of box ?? []) lines.restore(step, answer);
  }, [lines, box]);
  return useMemo(
    () => lines && { ...lines, asking: { ...lines.asking, open: new Set(open.split(' ')) } },
    [lines, open],
  );
}
