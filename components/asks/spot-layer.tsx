/**
 * Places on a picture, over the stage: numbered parts to choose from, where a reader points, where a class pointed, where
 * the answer is. Written like the pictures under it: React mounts elements, the playhead updates attributes.
 */
import {
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { PLATE } from '../../story/scene.ts';
import type { Framing } from '../scenes/kit/contract.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import { revealedAt } from './revealed-at.ts';

/** Shares of the frame of a scene, from 0 to 1. */
export type Share = readonly [x: number, y: number];

interface SpotLayerProps {
  readonly stage: StageOver;
  readonly step: string;
  /** The scene that is pointed at. */
  readonly on: string;
  readonly pins: readonly { readonly part: string; readonly look: '' | 'chosen' | 'right' }[];
  readonly spots: readonly Share[];
  readonly yours?: Share | undefined;
  /** The part where the answer is, and the build from which on it is shown; at once where there is none. */
  readonly truth?: { readonly part: string; readonly from?: number } | undefined;
  /** Undefined where nothing can be answered now. */
  readonly onPress?: ((at: Share, pin: number) => void) | undefined;
  /** The name of the surface for assistive technology, where keys move a place on it. */
  readonly label?: string | undefined;
  /** Receives the surface, to give it the focus. */
  readonly onSurface?: (surface: HTMLElement | undefined) => void;
}

/** A finger or pointer this far from a pin, in CSS pixels, still means it. */
const REACH = 48;
/** Shares that the arrow keys move, and with Shift. */
const KEYS = { far: 0.02, near: 0.005 };

const inside = (share: number) => Math.min(1, Math.max(0, share));
const isInside = (share: number) => share >= 0 && share <= 1;
const place = ({ box }: Framing, [x, y]: Share): Share => [
  box.x + x * box.width,
  box.y + y * box.height,
];

export function SpotLayer(props: SpotLayerProps): ReactNode {
  const { stage, step, pins, spots, yours, truth, onPress, label } = props;
  const { aspect, onDrawn } = stage;
  const root = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const pad = useRef<HTMLDivElement>(null);
  const { width, height } = PLATE[aspect];
  const latest = useRef(props);
  latest.current = props;
  const framing = useRef<Framing>(undefined);

  useLayoutEffect(() => {
    const draw = () => {
      const { stage, step, on, pins, spots, yours, truth } = latest.current;
      const { timeline, damped, slotOf } = stage;
      const now = damped.get();
      const scene = timeline.scenes.findIndex(({ id }) => id === on);
      framing.current = now.step === step && scene >= 0 ? slotOf(scene).framingNow() : undefined;
      if (!root.current || !drawing.current) return;
      const frame = framing.current;
      if (root.current.hidden === Boolean(frame)) root.current.hidden = !frame;
      if (!frame) return;
      const builds = timeline.steps.find(({ id }) => id === step)?.builds;
      const from = truth?.from;
      const revealed = !truth
        ? 0
        : from === undefined
          ? 1
          : revealedAt(builds?.[from], now.progress);
      const end = truth && frame.spotOf(truth.part);
      const start = yours && place(frame, yours);
      const at: Record<string, Share | undefined> = { yours: start, truth: end };
      pins.forEach(({ part }, i) => (at[`pin-${i}`] = frame.spotOf(part)));
      spots.forEach((spot, i) => (at[`spot-${i}`] = place(frame, spot)));
      for (const element of drawing.current.querySelectorAll<SVGElement>('[data-spot]')) {
        const spot = at[element.dataset['spot'] ?? ''];
        element.setAttribute('visibility', spot ? 'visible' : 'hidden');
        if (spot)
          element.setAttribute('transform', `translate(${spot.map((n) => n.toFixed(1)).join()})`);
      }
      for (const [name, length] of Object.entries(frame.box))
        drawing.current.querySelector('.spot-frame')?.setAttribute(name, length.toFixed(1));
      const opacity = revealed.toFixed(2);
      for (const element of drawing.current.querySelectorAll('.spot-truth, .spot-way'))
        element.setAttribute('opacity', opacity);
      const way = start && end ? `M${start.join()}L${end.join()}` : '';
      drawing.current.querySelector('.spot-way')?.setAttribute('d', way);
    };
    draw();
    return onDrawn(draw);
  }, [onDrawn, pins, spots, yours, truth, step]);

  const isOpen = onPress !== undefined;
  useLayoutEffect(() => {
    const { onSurface } = latest.current;
    onSurface?.(isOpen ? (pad.current ?? undefined) : undefined);
    return () => onSurface?.(undefined);
  }, [isOpen, step]);

  const press = (event: MouseEvent) => {
    const [frame, rect] = [framing.current, root.current?.getBoundingClientRect()];
    if (!frame || !rect || rect.width === 0) return;
    const scale = rect.width / width;
    const [x, y] = [(event.clientX - rect.left) / scale, (event.clientY - rect.top) / scale];
    const away = pins.map(({ part }) => {
      const [px, py] = frame.spotOf(part) ?? [Infinity, Infinity];
      return Math.hypot(px - x, py - y) * scale;
    });
    const nearest = away.indexOf(Math.min(...away));
    const pin = (away[nearest] ?? Infinity) < REACH ? nearest : -1;
    const { box } = frame;
    const at: Share = [(x - box.x) / box.width, (y - box.y) / box.height];
    if (pin >= 0 || at.every(isInside)) onPress?.(at, pin);
    else drawing.current?.setAttribute('data-missed', '');
  };
  const key = (event: KeyboardEvent) => {
    const size = event.shiftKey ? KEYS.near : KEYS.far;
    const move = { ArrowLeft: [-size, 0], ArrowRight: [size, 0], ArrowUp: [0, -size], ArrowDown: [0, size] }[event.key]; // prettier-ignore
    if (event.key === 'Escape')
      document.getElementById(`place-${step}`)?.focus({ preventScroll: true });
    else if (!move) return;
    event.preventDefault();
    const [x, y] = yours ?? [0.5, 0.5];
    if (move) onPress?.([inside(x + (move[0] ?? 0)), inside(y + (move[1] ?? 0))], -1);
  };
  return (
    <div className="guess-over spot-over">
      <div className="plate" ref={root} hidden>
        {isOpen ? (
          <div
            className="spot-pad"
            ref={pad}
            onClick={press}
            {...(label !== undefined && {
              role: 'application',
              tabIndex: 0,
              'aria-label': label,
              onKeyDown: key,
            })}
          />
        ) : null}
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" ref={drawing}>
          {isOpen && label !== undefined ? <rect className="spot-frame" rx="4" /> : null}
          {spots.map((_, i) => (
            <circle key={i} className="spot-other" r="6" data-spot={`spot-${i}`} />
          ))}
          <path className="spot-way" />
          {truth ? <circle className="spot-truth" r="9" data-spot="truth" /> : null}
          {pins.map(({ look }, i) => (
            <g key={i} className={`spot-pin ${look}`} data-spot={`pin-${i}`}>
              <circle r="15" />
              <text dy="0.36em">{i + 1}</text>
            </g>
          ))}
          {yours ? (
            <g className="spot-yours" data-spot="yours">
              <path className="spot-casing" d="M-16,0H16M0,-16V16" />
              <circle className="spot-casing" r="10" />
              <path d="M-16,0H16M0,-16V16" />
              <circle r="10" />
            </g>
          ) : null}
        </svg>
      </div>
    </div>
  );
}
