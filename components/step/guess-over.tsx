/**
 * The layer over the stage: a reader's guess by the chart's own scales, and the surface on which a line is
 * drawn before the truth is shown. Position alone decides what it shows. Written to like the pictures under
 * it: React mounts, the playhead moves attributes.
 */
import { useLayoutEffect, useRef } from 'react';
import { PLATE } from '../../story/scene.ts';
import type { LinePlan, NumberPlan } from '../../story/readings/ask-plans.ts';
import type { TimelineBuild } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import type { Plot } from '../scenes/kit/contract.ts';
import { createLabelWriter } from '../stage/label-writer.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import { drawBy } from './draw-by.ts';
import { guessPicture, type GuessPicture } from './guess-picture.ts';
import type { Asking } from './sheet.ts';

/** How far the build that shows the truth has come: 0 before it, 1 when its move is done. */
export function revealedAt(build: TimelineBuild | undefined, progress: number): number {
  if (!build || progress <= build.start) return 0;
  return Math.min(1, (progress - build.start) / Math.max(1e-6, build.settled - build.start));
}

interface Here {
  readonly step: string;
  readonly plan: NumberPlan | LinePlan;
  readonly plot: Plot;
  readonly picture: GuessPicture;
  readonly revealed: number;
}

/** What is over the stage at the shown position. */
function look({ answers, plans, words, lang }: Asking, stage: StageOver): Here | undefined {
  const { timeline, shown, aspect, slotOf } = stage;
  const { step, progress } = shown.get();
  const plan = plans[step];
  if (plan?.kind !== 'predict') return undefined;
  const frame = frameAt(timeline, { step, progress }, aspect);
  const slots = frame.stage.filter(({ opacity }) => opacity > 0.5).map((one) => slotOf(one.scene));
  const plot = slots.map((slot) => slot.plotOf(plan.truth)).find((found) => found !== undefined);
  if (!plot) return undefined;
  const builds = timeline.steps.find(({ id }) => id === step)?.builds;
  const revealed = revealedAt(builds?.[plan.reveal], progress);
  const asked = { plan, plot, aspect, words, lang, revealed };
  const taken = slots.flatMap((slot) => slot.words());
  const picture = guessPicture({ ...asked, taken }, answers.get(step), answers.sketch(step).line);
  return { step, plan, plot, revealed, picture };
}

export function GuessOver(props: { readonly asking: Asking; readonly stage: StageOver }) {
  const { asking } = props;
  const { timeline, shown, aspect, slotOf, onDrawn } = props.stage;
  const root = useRef<HTMLDivElement>(null);
  const words = useRef<SVGSVGElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const { width, height } = PLATE[aspect];

  useLayoutEffect(() => {
    if (!root.current || !words.current || !surface.current) return;
    const { answers } = asking;
    const [layer, pad] = [root.current, surface.current];
    const write = createLabelWriter(words.current);
    const pen = drawBy(pad, asking, aspect);
    const put = (name: string, attributes: { readonly [key: string]: string }) => {
      const part = layer.querySelector(`.${name}`);
      for (const [key, value] of Object.entries(attributes)) part?.setAttribute(key, value);
    };
    let drawing: string | undefined;
    const draw = () => {
      const here = look(asking, { timeline, shown, aspect, slotOf, onDrawn });
      const seen = here && !(answers.hidden(here.step) && here.revealed > 0);
      if (layer.hidden === Boolean(seen)) layer.hidden = !seen;
      const drawable =
        here?.plan.by === 'line' && here.revealed === 0 && (asking.open?.has(here.step) ?? true)
          ? here.step
          : undefined;
      if (drawing !== drawable) {
        if (drawing !== undefined) answers.setSurface(drawing, undefined);
        drawing = drawable;
        if (drawing !== undefined) answers.setSurface(drawing, pad);
      }
      pen.place(
        here && drawable !== undefined && here.plan.by === 'line'
          ? { ...here, plan: here.plan }
          : undefined,
      );
      if (!here || !seen) return write([]);
      const { line, end, bracket, divider, labels } = here.picture;
      put('guess-casing', { d: line });
      put('guess-line', { d: line });
      put('guess-bracket', { d: bracket, opacity: here.revealed.toFixed(2) });
      put('guess-divider', { d: divider });
      put('guess-end', { cx: String(end?.[0] ?? -99), cy: String(end?.[1] ?? -99) });
      write(labels);
    };
    draw();
    const ends = [onDrawn(draw), answers.subscribe(draw), pen.stop];
    return () => {
      for (const end of ends) end();
      if (drawing !== undefined) answers.setSurface(drawing, undefined);
      write([]);
    };
  }, [asking, timeline, shown, aspect, slotOf, onDrawn]);

  return (
    <div className="guess-over">
      <div className="plate" ref={root} hidden>
        <svg className="guess-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path className="guess-divider" />
          <path className="guess-casing" />
          <path className="guess-line" />
          <path className="guess-bracket" />
          <circle className="guess-end" r="7" cx="-99" cy="-99" />
        </svg>
        <svg className="labels" aria-hidden="true" ref={words} />
        <div className="guess-pad" ref={surface} hidden />
      </div>
    </div>
  );
}
