/** Lines of a class: asked for once the story asks for one, open while the class takes them. */
import { useEffect, useMemo, useState } from 'react';
import { stroke } from '../../story/readings/guess-line.ts';
import { codeHere } from './client/session-store.ts';
import { phaseOf, type StudentView } from './client/student.ts';
import type { Started } from '../reader/scroll-reader.tsx';
import { loadChunk } from '../stage/load.ts';
import type { AskData } from './ask-data.ts';
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
    const plans = asks.flatMap(({ step, line }) => (line ? [[step, line.plan] as const] : []));
    const code = codeHere();
    if (!started || plans.length === 0 || !code) return;
    let cancelled = false;
    void loadChunk('asks', () => import('./class-lines.tsx')).then((chunk) => {
      if (!chunk || cancelled) return;
      setLines(chunk.classLines(started.story, Object.fromEntries(plans), words, code));
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
  // What was sent is what is shown, whatever this tab had drawn.
  const box = view?.box;
  useEffect(() => {
    if (!lines) return;
    const { answers } = lines.asking;
    for (const { step, answer } of box ?? []) {
      if (!('line' in answer)) continue;
      const before = answers.sketch(step);
      if (stroke(before, answer.line) !== before) answers.commit(step, answer.line);
    }
  }, [lines, box]);
  return useMemo(
    () => lines && { ...lines, asking: { ...lines.asking, open: new Set(open.split(' ')) } },
    [lines, open],
  );
}
