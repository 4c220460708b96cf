/**
 * A reader's answers on this device: in memory, and kept in the browser's storage so that a reload finds
 * them. Nothing is ever sent. No React here: cards and the drawing over the stage both read and write it.
 */
import type { AskPlans } from '../../story/readings/ask-plans.ts';
import { readAnswer, writeAnswer, type Answer } from '../../story/readings/ask.ts';
import {
  emptyLine,
  holes,
  sketchOf,
  stroke,
  undo,
  type GuessLine,
  type Sketch,
} from '../../story/readings/guess-line.ts';

export interface Answers {
  get(step: string): Answer | undefined;
  put(step: string, answer: Answer | undefined): void;
  /** The line of a step as it is drawn, with what undo leads back to. The same object until it changes. */
  sketch(step: string): Sketch;
  /** Shows a line while the pen is down; it counts as drawn once `commit` says so. */
  trace(step: string, line: GuessLine): void;
  commit(step: string, line: GuessLine): void;
  /** Takes back what was only traced. */
  forget(step: string): void;
  undo(step: string): void;
  /** From the chart back to the question: whoever sent the focus there is told. */
  leave(step: string): void;
  onLeave(step: string, listener: () => void): () => void;
  /** Whether the reader took the guess off the chart. */
  hidden(step: string): boolean;
  hide(step: string, hidden: boolean): void;
  /** Where a line can be drawn now: the surface over the chart, while it stands there. */
  surface(step: string): HTMLElement | undefined;
  setSurface(step: string, surface: HTMLElement | undefined): void;
  subscribe(listener: () => void): () => void;
}

const keyOf = (story: string, step: string) => `handscroll.ask.${story}.${step}`;

/** `device`: found again by every later visit. `tab`: gone with the tab, as all of a class is. */
export type Keeping = 'device' | 'tab';
const boxOf = (keeping: Keeping) => (keeping === 'device' ? localStorage : sessionStorage);

/** Storage may be closed to us; an answer then lasts as long as the page. */
function keep(keeping: Keeping, key: string, text: string | undefined): void {
  try {
    if (text === undefined) boxOf(keeping).removeItem(key);
    else boxOf(keeping).setItem(key, text);
  } catch {
    // Private windows: nothing is kept, and nothing else changes.
  }
}
function kept(keeping: Keeping, key: string): string | undefined {
  try {
    return boxOf(keeping).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function createAnswers(
  story: string,
  plans: AskPlans,
  keeping: Keeping = 'device',
): Answers {
  const answers = new Map<string, Answer>();
  const sketches = new Map<string, Sketch>();
  const off = new Set<string>();
  const surfaces = new Map<string, HTMLElement>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  for (const [step, plan] of Object.entries(plans)) {
    const text = kept(keeping, keyOf(story, step));
    const answer = text === undefined ? undefined : readAnswer(plan, text);
    if (answer) answers.set(step, answer);
    if (plan.kind === 'predict' && plan.by === 'line')
      sketches.set(
        step,
        sketchOf(answer?.kind === 'line' ? answer.values : emptyLine(plan.asked.length)),
      );
  }
  const put = (step: string, answer: Answer | undefined) => {
    if (answer) answers.set(step, answer);
    else answers.delete(step);
    keep(keeping, keyOf(story, step), answer && writeAnswer(answer));
    changed();
  };
  const sketch = (step: string) => sketches.get(step) ?? NO_SKETCH;
  const setSketch = (step: string, next: Sketch) => {
    sketches.set(step, next);
    const { line } = next;
    put(step, holes(line) < line.length ? { kind: 'line', values: line } : undefined);
  };
  /** The line before the pen came down. */
  const before = new Map<string, Sketch>();
  const leaving = new Map<string, () => void>();
  return {
    get: (step) => answers.get(step),
    put,
    sketch,
    trace(step, line) {
      if (!before.has(step)) before.set(step, sketch(step));
      sketches.set(step, { ...sketch(step), line });
      changed();
    },
    commit(step, line) {
      const start = before.get(step) ?? sketch(step);
      before.delete(step);
      setSketch(step, stroke(start, line));
    },
    forget(step) {
      const start = before.get(step);
      before.delete(step);
      if (start) sketches.set(step, start);
      changed();
    },
    leave: (step) => leaving.get(step)?.(),
    onLeave(step, listener) {
      leaving.set(step, listener);
      return () => leaving.delete(step);
    },
    undo: (step) => setSketch(step, undo(sketch(step))),
    hidden: (step) => off.has(step),
    hide(step, hidden) {
      if (hidden) off.add(step);
      else off.delete(step);
      changed();
    },
    surface: (step) => surfaces.get(step),
    setSurface(step, surface) {
      if (surfaces.get(step) === surface) return;
      if (surface) surfaces.set(step, surface);
      else surfaces.delete(step);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
const NO_SKETCH: Sketch = sketchOf([]);
