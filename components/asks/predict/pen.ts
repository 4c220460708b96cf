/**
 * Drawing a line on the chart by pointer, finger or keys. The surface covers the plot from the last
 * known point on; a vertical swipe still scrolls the page.
 */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { LinePlan } from '../../../story/asks/predict/ask.ts';
import { printGuess, scaleOf, snap, type Scale } from '../../../story/asks/predict/number.ts';
import {
  drawn,
  setPoint,
  type GuessLine,
  type Sketch,
  type Spot,
} from '../../../story/asks/predict/line.ts';
import type { Plot } from '../../scenes/kit/contract.ts';
import type { Asking } from '../asking.tsx';

export interface Drawable {
  readonly step: string;
  readonly plan: LinePlan;
  readonly plot: Plot;
}
/** Margin around the first and last point, so that they can be hit. */
const PAD = 22;

/** The range of the chart that is drawn on: from the last known point to the last one that is asked for. */
function endsOf({ given, asked }: LinePlan): readonly [number, number] {
  const first = given.at(-1) ?? asked[0];
  const last = asked.at(-1) ?? first;
  return [first?.at ?? 0, last?.at ?? 0];
}

/**
 * The value at a point of the stage, interpolated between two places and two values whose positions
 * are known.
 */
function spotAt({ plan, plot }: Drawable, x: number, y: number): Spot {
  const [from, to] = endsOf(plan);
  const { min, max } = plan;
  const between = (at: number, a: number, b: number) => (a === b ? 0 : (at - a) / (b - a));
  return {
    at: from + between(x, plot.x(from), plot.x(to)) * (to - from),
    value: min + between(y, plot.y(min), plot.y(max)) * (max - min),
  };
}

/** The box on the stage that can be drawn on. */
function fieldOf({ plan, plot }: Drawable) {
  const [from, to] = endsOf(plan);
  const left = plot.x(from) - (plan.given.length > 0 ? 0 : PAD);
  const ends = [plot.y(plan.min), plot.y(plan.max)];
  const top = Math.max(plot.box.y - PAD, Math.min(...ends) - PAD / 2);
  const height = Math.max(1, Math.max(...ends) - top);
  return { left, top, width: plot.x(to) + PAD - left, height };
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
  if (event.key !== 'Delete' && event.key !== 'Backspace') return undefined;
  return { at, line: setPoint(line, at, undefined) };
}

export function guessPen(pad: HTMLElement, asking: Asking, aspect: Aspect) {
  const { answers, words, lang } = asking;
  const { width, height } = PLATE[aspect];
  let here: Drawable | undefined;
  /** The point that keys move. */
  let at = 0;
  /** During a stroke: the sketch before it, the line so far, and the pointer's last point. */
  let stroke: { start: Sketch; line: GuessLine; from: Spot } | undefined;
  const end = new AbortController();

  const describe = ({ plan, step }: Drawable) => {
    const value = answers.sketch(step).line[at];
    const text = value === undefined ? words.noGuess : printGuess(value, plan.unit, lang);
    const attributes = {
      'aria-valuemin': plan.min,
      'aria-valuemax': plan.max,
      'aria-valuenow': value ?? plan.min,
      'aria-valuetext': `${plan.asked[at]?.x ?? ''}: ${text}`,
    };
    for (const [name, text] of Object.entries(attributes)) pad.setAttribute(name, String(text));
  };
  const drawTo = (event: PointerEvent, drawable: Drawable) => {
    const stage = pad.parentElement?.getBoundingClientRect();
    if (!stage || stage.width === 0) return;
    const { plan, step } = drawable;
    const to = spotAt(
      drawable,
      ((event.clientX - stage.left) / stage.width) * width,
      ((event.clientY - stage.top) / stage.height) * height,
    );
    const start = stroke?.start ?? answers.sketch(step);
    const xs = plan.asked.map((point) => point.at);
    const before = stroke?.line ?? start.line;
    const line = drawn(before, xs, scaleOf(plan.min, plan.max), stroke?.from, to);
    stroke = { start, line, from: to };
    answers.trace(step, { ...start, line });
  };
  /** Ends a stroke, and discards it where the finger turned out to scroll. */
  const lift = (isStroke: boolean) => {
    if (stroke && here) {
      answers.trace(here.step, stroke.start);
      if (isStroke) answers.commit(here.step, stroke.line);
    }
    stroke = undefined;
  };
  const onKey = (event: KeyboardEvent, drawable: Drawable) => {
    const { plan, step } = drawable;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey || (isCommand && event.key !== 'z')) return;
    const { line } = answers.sketch(step);
    const next = isCommand ? undefined : keyed(event, at, line, plan, scaleOf(plan.min, plan.max));
    if (isCommand) answers.undo(step);
    // Returns the focus to the button that opened the surface.
    else if (event.key === 'Escape')
      document.getElementById(`draw-${step}`)?.focus({ preventScroll: true });
    else if (!next) return;
    event.preventDefault();
    if (!next) return;
    at = next.at;
    if (next.line !== line) answers.commit(step, next.line);
    describe(drawable);
  };
  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name], drawable: Drawable) => void,
  ) => pad.addEventListener(name, (event) => here && listener(event, here), { signal: end.signal });
  listen('pointerdown', (event, drawable) => {
    if (event.button !== 0) return;
    pad.setPointerCapture(event.pointerId);
    drawTo(event, drawable);
  });
  listen('pointermove', (event, drawable) => stroke && drawTo(event, drawable));
  listen('pointerup', () => lift(true));
  listen('pointercancel', () => lift(false));
  listen('keydown', onKey);

  return {
    /** Moves the surface over a plot, or hides it. */
    place(next: Drawable | undefined) {
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
      describe(next);
    },
    stop: () => end.abort(),
  };
}
