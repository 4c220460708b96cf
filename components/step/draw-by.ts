/**
 * Drawing a line on the chart by pointer, finger or keys. The surface lies over the plot from the last
 * known point on; a finger that moves up or down scrolls the page as everywhere else.
 */
import { PLATE, type Aspect } from '../../story/scene.ts';
import type { LinePlan } from '../../story/readings/ask-plans.ts';
import { printGuess, scaleOf, snap, type Scale } from '../../story/readings/ask.ts';
import { drawn, setPoint, type GuessLine, type Spot } from '../../story/readings/guess-line.ts';
import type { Plot } from '../scenes/kit/contract.ts';
import type { Asking } from './sheet.ts';

export interface Drawable {
  readonly step: string;
  readonly plan: LinePlan;
  readonly plot: Plot;
}
export interface Pen {
  /** Lays the surface over a plot, or takes it away. */
  place(here: Drawable | undefined): void;
  stop(): void;
}

/** Room beside the first and last point, so that they can be hit. */
const PAD = 22;
const LEAST_HEIGHT = 1;

/** Where on the chart a point of the plate is: by two places and values whose positions are known. */
function spotAt({ plan, plot }: Drawable, x: number, y: number): Spot {
  const first = plan.given.at(-1) ?? plan.asked[0];
  const last = plan.asked.at(-1);
  const [from, to] = [first?.at ?? 0, last?.at ?? 1];
  const [x0, x1, y0, y1] = [plot.x(from), plot.x(to), plot.y(plan.min), plot.y(plan.max)];
  const share = (at: number, a: number, b: number) => (a === b ? 0 : (at - a) / (b - a));
  return {
    at: from === to ? from : from + share(x, x0, x1) * (to - from),
    value: plan.min + share(y, y0, y1) * (plan.max - plan.min),
  };
}

/** The part of the plate that can be drawn on. */
function fieldOf({ plan, plot }: Drawable) {
  const first = plan.given.at(-1) ?? plan.asked[0];
  const last = plan.asked.at(-1) ?? first;
  const left = plot.x(first?.at ?? 0) - (plan.given.length > 0 ? 0 : PAD);
  const right = plot.x(last?.at ?? 0) + PAD;
  const ends = [plot.y(plan.min), plot.y(plan.max)];
  const top = Math.max(plot.box.y - PAD, Math.min(...ends) - PAD / 2);
  const foot = Math.max(...ends);
  return { left, top, width: right - left, height: Math.max(LEAST_HEIGHT, foot - top) };
}

/** Keys on the surface: left and right choose a point, up and down move it. */
function keyed(event: KeyboardEvent, at: number, line: GuessLine, plan: LinePlan, scale: Scale) {
  const steps = event.shiftKey ? 1 : 5;
  const start = line[at] ?? line[at - 1] ?? plan.given.at(-1)?.value ?? plan.min;
  const move = { ArrowUp: steps, ArrowDown: -steps, PageUp: 50, PageDown: -50 }[event.key];
  if (move !== undefined) {
    const value = line[at] === undefined ? start : start + move * scale.step;
    return { at, line: setPoint(line, at, snap(scale, value)) };
  }
  const last = line.length - 1;
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
  if (to !== undefined) return { at: Math.min(last, Math.max(0, to)), line };
  if (event.key === 'Delete' || event.key === 'Backspace')
    return { at, line: setPoint(line, at, undefined) };
  return undefined;
}

export function drawBy(pad: HTMLElement, asking: Asking, aspect: Aspect): Pen {
  const { answers, words, lang } = asking;
  let here: Drawable | undefined;
  let at = 0;
  let from: Spot | undefined;
  let line: GuessLine | undefined;
  const { width, height } = PLATE[aspect];

  const describe = () => {
    if (!here) return;
    const { plan, step } = here;
    const value = answers.sketch(step).line[at];
    const x = plan.asked[at]?.x ?? '';
    const text = value === undefined ? words.noGuess : printGuess(value, plan.unit, lang);
    const attributes = {
      'aria-valuemin': plan.min,
      'aria-valuemax': plan.max,
      'aria-valuenow': value ?? plan.min,
      'aria-valuetext': `${x}: ${text}`,
      'aria-label': words.lineKeys,
    };
    for (const [name, text] of Object.entries(attributes)) pad.setAttribute(name, String(text));
  };
  const spot = (event: PointerEvent): Spot | undefined => {
    const plate = pad.parentElement?.getBoundingClientRect();
    if (!here || !plate || plate.width === 0) return undefined;
    return spotAt(
      here,
      ((event.clientX - plate.left) / plate.width) * width,
      ((event.clientY - plate.top) / plate.height) * height,
    );
  };
  const xs = () => here?.plan.asked.map((point) => point.at) ?? [];

  const onDown = (event: PointerEvent) => {
    const to = spot(event);
    if (event.button !== 0 || !to || !here) return;
    pad.setPointerCapture(event.pointerId);
    const { plan, step } = here;
    from = to;
    line = drawn(answers.sketch(step).line, xs(), scaleOf(plan.min, plan.max), undefined, to);
    answers.trace(step, line);
  };
  const onMove = (event: PointerEvent) => {
    const to = spot(event);
    if (!line || !to || !here) return;
    const { plan, step } = here;
    line = drawn(line, xs(), scaleOf(plan.min, plan.max), from, to);
    from = to;
    answers.trace(step, line);
  };
  const onUp = () => {
    if (line && here) answers.commit(here.step, line);
    line = undefined;
    from = undefined;
  };
  /** The finger went on to scroll: what it touched on the way is not a stroke. */
  const onCancel = () => {
    if (line && here) answers.forget(here.step);
    line = undefined;
    from = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    if (!here || event.altKey) return;
    const { plan, step } = here;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'z') return;
      event.preventDefault();
      return answers.undo(step);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      return answers.leave(step);
    }
    const sketch = answers.sketch(step);
    const next = keyed(event, at, sketch.line, plan, scaleOf(plan.min, plan.max));
    if (!next) return;
    event.preventDefault();
    at = next.at;
    if (next.line !== sketch.line) answers.commit(step, next.line);
    describe();
  };
  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onCancel],
    ['keydown', onKey],
  ] as const;
  for (const [name, listener] of listeners) pad.addEventListener(name, listener as EventListener);
  pad.tabIndex = 0;
  pad.setAttribute('role', 'slider');

  return {
    place(next) {
      here = next;
      if (pad.hidden === Boolean(next)) pad.hidden = !next;
      if (!next) return;
      const { left, top, ...size } = fieldOf(next);
      const share = (value: number, of: number) => `${((value / of) * 100).toFixed(3)}%`;
      Object.assign(pad.style, {
        left: share(left, width),
        top: share(top, height),
        width: share(size.width, width),
        height: share(size.height, height),
      });
      describe();
    },
    stop() {
      for (const [name, listener] of listeners)
        pad.removeEventListener(name, listener as EventListener);
    },
  };
}
