/**
 * The layer over the stage: a reader's guess on the chart's own scales, and the surface on which a
 * line is drawn before the true values are shown. Its content is a function of the position alone.
 * Written like the pictures under it: React mounts elements, the playhead updates attributes.
 */
import { useLayoutEffect, useRef } from 'react';
import { PLATE } from '../../../story/scene.ts';
import type { LinePlan, NumberPlan } from '../../../story/asks/predict/ask.ts';
import { frameAt } from '../../../story/timeline/frame-at.ts';
import type { Plot } from '../../scenes/kit/contract.ts';
import { createLabelWriter } from '../../stage/label-writer.ts';
import type { StageOver } from '../../stage/live-stage.tsx';
import type { Asking } from '../asking.tsx';
import { revealedAt } from '../revealed-at.ts';
import { guessPen, type Drawable } from './pen.ts';
import { grown, guessPicture, type GuessPicture } from './picture.ts';

interface Here {
  readonly step: string;
  readonly plan: NumberPlan | LinePlan;
  readonly plot: Plot;
  readonly picture: GuessPicture;
  readonly revealed: number;
}

/** The question of the shown step, with the scales of its chart; undefined where there is none. */
function hereOf(
  asking: Asking,
  stage: Omit<StageOver, 'onDrawn'>,
  plate: number,
): Here | undefined {
  const { answers, plans, words, lang } = asking;
  const { timeline, damped, aspect, slotOf } = stage;
  const { step, progress } = damped.get();
  const plan = plans[step];
  if (plan?.kind !== 'predict') return undefined;
  const frame = frameAt(timeline, { step, progress }, aspect);
  const slots = frame.stage.filter(({ opacity }) => opacity > 0.5).map((one) => slotOf(one.scene));
  const slot = slots.find((one) => one.plotOf(plan.truth));
  const plot = slot?.plotOf(plan.truth);
  if (!slot || !plot) return undefined;
  // On a small phone words are larger than their plate.
  const by = aspect === 'tall' ? Math.max(1, PLATE.tall.width / plate) : 1;
  const type = grown(slot.live.get().type, by);
  const builds = timeline.steps.find(({ id }) => id === step)?.builds;
  const revealed = revealedAt(builds?.[plan.reveal], progress);
  const taken = slots.flatMap((slot) => slot.words());
  const asked = { plan, plot, aspect, type, words, lang, revealed, taken };
  const picture = guessPicture(asked, answers.get(step), answers.sketch(step).line);
  return { step, plan, plot, revealed, picture };
}

/** The line that may be drawn here; none once the true values appear, or where a class does not accept it. */
function drawableOf({ step, plan, plot, revealed }: Here, { open }: Asking): Drawable | undefined {
  const isOpen = plan.by === 'line' && revealed === 0 && (open?.has(step) ?? true);
  return isOpen ? { step, plan, plot } : undefined;
}

export function GuessOver(props: { readonly asking: Asking; readonly stage: StageOver }) {
  const { asking } = props;
  const { timeline, damped, aspect, slotOf, onDrawn } = props.stage;
  const root = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const words = useRef<SVGSVGElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const { width, height } = PLATE[aspect];

  useLayoutEffect(() => {
    if (!root.current || !drawing.current || !words.current || !pad.current) return;
    const [layer, surface] = [root.current, pad.current];
    const [divider, casing, line, bracket, end] = drawing.current.children;
    const { answers } = asking;
    const write = createLabelWriter(words.current);
    const pen = guessPen(surface, asking, aspect);
    let open: string | undefined;
    let plate: number = width;
    const draw = () => {
      const here = hereOf(asking, { timeline, damped, aspect, slotOf }, plate);
      const isSeen = here && !(answers.chart(here.step).isHidden && here.revealed > 0);
      if (layer.hidden === Boolean(isSeen)) layer.hidden = !isSeen;
      const drawable = here && drawableOf(here, asking);
      const before = open;
      open = drawable?.step;
      if (before !== open) {
        if (before !== undefined) answers.setChart(before, { surface: undefined });
        if (open !== undefined) answers.setChart(open, { surface });
      }
      pen.place(drawable);
      if (!here || !isSeen) return write([]);
      const { picture, revealed } = here;
      divider?.setAttribute('d', picture.divider);
      casing?.setAttribute('d', picture.line);
      line?.setAttribute('d', picture.line);
      bracket?.setAttribute('d', picture.bracket);
      bracket?.setAttribute('opacity', revealed.toFixed(2));
      const [x, y] = picture.end ?? [-99, -99];
      end?.setAttribute('cx', String(x));
      end?.setAttribute('cy', String(y));
      write(picture.labels);
    };
    draw();
    const sizes = new ResizeObserver(([entry]) => {
      // A hidden plate has no size.
      plate = entry?.contentRect.width || plate;
      draw();
    });
    sizes.observe(layer);
    const ends = [onDrawn(draw), answers.subscribe(draw), pen.stop, () => sizes.disconnect()];
    return () => {
      for (const end of ends) end();
      if (open !== undefined) answers.setChart(open, { surface: undefined });
      write([]);
    };
  }, [asking, timeline, damped, aspect, slotOf, onDrawn, width]);

  return (
    <div className="guess-over">
      <div className="plate" ref={root} hidden>
        <svg
          className="guess-drawing"
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          ref={drawing}
        >
          <path className="guess-divider" />
          <path className="guess-casing" />
          <path className="guess-line" />
          <path className="guess-bracket" />
          <circle className="guess-end" r="7" cx="-99" cy="-99" />
        </svg>
        <svg className="labels" aria-hidden="true" ref={words} />
        <div
          className="guess-pad"
          role="slider"
          tabIndex={0}
          aria-label={asking.words.lineKeys}
          aria-valuenow={0}
          hidden
          ref={pad}
        />
      </div>
    </div>
  );
}
