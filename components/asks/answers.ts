/**
 * A reader's answers on this device: in memory, and stored in the browser so that they survive a
 * reload. Nothing is ever sent. No React here: cards and the drawing over the stage both read and
 * write this state.
 */
import type { AskPlans } from '../../story/asks/asks.ts';
import { readStored, writeStored } from '../../story/asks/asks.ts';
import type { Stored } from '../../story/asks/kind.ts';
import {
  emptyLine,
  holes,
  sketchOf,
  stroke,
  undo,
  type GuessLine,
  type Sketch,
} from '../../story/asks/predict/line.ts';

/** What the chart of a guess shows, and whether a line can be drawn on it now. */
interface ChartState {
  /** The reader has hidden the guess on the chart. */
  readonly isHidden: boolean;
  readonly surface: HTMLElement | undefined;
  /** The right answer is shown in the card. */
  readonly isChecked: boolean;
}
export type Answers = ReturnType<typeof createAnswers>;

/**
 * `localStorage` keeps answers for later visits; `sessionStorage` loses them with the tab, as for
 * everything in a class.
 */
type Keeping = 'localStorage' | 'sessionStorage';

const NO_SKETCH: Sketch = sketchOf([]);
const NO_CHART: ChartState = { isHidden: false, surface: undefined, isChecked: false };

/** Access to storage may be denied; an answer then lasts as long as the page. */
function tried<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

export function createAnswers(story: string, plans: AskPlans, keeping: Keeping = 'localStorage') {
  const answers = new Map<string, Stored>();
  const sketches = new Map<string, Sketch>();
  const charts = new Map<string, ChartState>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const keyOf = (step: string) => `handscroll.ask.${story}.${step}`;
  for (const [step, plan] of Object.entries(plans)) {
    const answer = readStored(plan, tried(() => window[keeping].getItem(keyOf(step))) ?? '');
    if (answer) answers.set(step, answer);
    if (plan.kind !== 'predict' || plan.by !== 'line') continue;
    const line = answer?.kind === 'line' ? answer.values : emptyLine(plan.asked.length);
    sketches.set(step, sketchOf(line));
  }
  const put = (step: string, answer: Stored | undefined) => {
    if (answer) answers.set(step, answer);
    else answers.delete(step);
    tried(() => {
      if (answer) window[keeping].setItem(keyOf(step), writeStored(answer));
      else window[keeping].removeItem(keyOf(step));
    });
    changed();
  };
  const sketch = (step: string) => sketches.get(step) ?? NO_SKETCH;
  const setSketch = (step: string, next: Sketch) => {
    sketches.set(step, next);
    const { line } = next;
    put(step, holes(line) < line.length ? { kind: 'line', values: line } : undefined);
  };
  const chart = (step: string) => charts.get(step) ?? NO_CHART;
  return {
    get: (step: string) => answers.get(step),
    put,
    /** The drawn line of a step with its undo history. The same object until it changes. */
    sketch,
    /** Shows a line while it is being drawn, without saving it. */
    trace(step: string, next: Sketch) {
      sketches.set(step, next);
      changed();
    },
    /** The line after a stroke. */
    commit: (step: string, line: GuessLine) => setSketch(step, stroke(sketch(step), line)),
    undo: (step: string) => setSketch(step, undo(sketch(step))),
    /** The same object until it changes. */
    chart,
    setChart(step: string, change: Partial<ChartState>) {
      charts.set(step, { ...chart(step), ...change });
      changed();
    },
    /** Calls after each change; returns the function that unsubscribes. */
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
