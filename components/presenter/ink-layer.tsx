'use client';
/** Laser and ink over a slide, from this window and others. */
import { useEffect, useReducer, useRef, type PointerEvent, type ReactElement } from 'react';
import { PLATE } from '../../story/scene.ts';
import type { Broadcast } from '../drivers/broadcast.ts';

export type Point = readonly [x: number, y: number];

/**
 * A message for drawing: complete and absolute, so that a lost or repeated one does no harm. Points
 * are shares of the composed rectangle, the same in a window of any shape.
 */
export type Pen =
  /** The position of the laser; null when it is off. */
  | { readonly tool: 'laser'; readonly at: Point | null }
  /** All points of a stroke so far. */
  | { readonly tool: 'ink'; readonly stroke: string; readonly points: readonly Point[] }
  | { readonly tool: 'clear' };

interface Stroke {
  readonly id: string;
  readonly points: readonly Point[];
}
interface Sheet {
  readonly laser: Point | null;
  readonly strokes: readonly Stroke[];
}

export const CLEAN: Sheet = { laser: null, strokes: [] };
/** A longer line is continued as a new stroke after this many points. */
const MOST_POINTS = 400;
/** By then the oldest have long faded. */
const MOST_STROKES = 60;

/** The strokes after one more message. A stroke only grows: an older message about it changes nothing. */
export function draw(sheet: Sheet, pen: Pen): Sheet {
  if (pen.tool === 'clear') return { ...sheet, strokes: [] };
  if (pen.tool === 'laser') return { ...sheet, laser: pen.at };
  const before = sheet.strokes.find(({ id }) => id === pen.stroke);
  if (before && before.points.length >= pen.points.length) return sheet;
  const others = sheet.strokes.filter((stroke) => stroke !== before);
  const drawn = { id: pen.stroke, points: pen.points };
  return { ...sheet, strokes: [...others, drawn].slice(-MOST_STROKES) };
}

export type Tool = 'none' | 'laser' | 'ink';

/** Switches a tool on, or off if it was on. */
export const toggled = (now: Tool, tool: Tool): Tool => (now === tool ? 'none' : tool);

/** A red line with a pale rim: visible on light, dark and coloured grounds. */
const RIM = '#f5eee0';
const INK = '#b3321f';
const { width: WIDTH, height: HEIGHT } = PLATE.wide;

/** Ink stays fully visible for five seconds after its last point, then fades. */
const fade = (line: SVGElement | null) =>
  void line?.animate({ opacity: [1, 0] }, { delay: 5000, duration: 1500, fill: 'forwards' });

function Line({ points }: Stroke): ReactElement {
  const places = points.map(([x, y]) => `${x * WIDTH},${y * HEIGHT}`).join(' ');
  return (
    <g ref={fade} fill="none" strokeLinecap="round" strokeLinejoin="round">
      <polyline points={places} stroke={RIM} strokeWidth="9" />
      <polyline points={places} stroke={INK} strokeWidth="5" />
    </g>
  );
}

export function InkLayer(props: {
  readonly broadcast: Pick<Broadcast<unknown>, 'point' | 'onPoint'>;
  readonly tool: Tool;
}): ReactElement {
  const { broadcast, tool } = props;
  const [{ strokes, laser }, take] = useReducer(draw, CLEAN);
  const stroke = useRef<{ id: string; points: Point[] }>(undefined);
  const send = (pen: Pen) => broadcast.point(pen);

  useEffect(() => broadcast.onPoint((pen) => take(pen as Pen)), [broadcast]);
  // "Off" is sent once, when the tool is put away.
  useEffect(() => {
    if (tool !== 'laser') return;
    return () => broadcast.point({ tool: 'laser', at: null });
  }, [broadcast, tool]);

  const pointAt = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Point => {
    const toSlide = currentTarget.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toSlide);
    const share = (at: number, size: number) => Math.round((at / size) * 1e4) / 1e4;
    return [share(x, WIDTH), share(y, HEIGHT)];
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (tool !== 'ink') return;
    const id = `${performance.timeOrigin}-${event.timeStamp}`;
    stroke.current = { id, points: [pointAt(event)] };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    if (tool === 'laser') send({ tool, at: pointAt(event) });
    if (tool !== 'ink' || !stroke.current) return;
    const { id, points } = stroke.current;
    points.push(pointAt(event));
    send({ tool, stroke: id, points: [...points] });
    if (points.length >= MOST_POINTS) begin(event);
  };
  const lift = () => (stroke.current = undefined);

  return (
    <svg
      className="slide-ink"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      data-tool={tool}
      aria-hidden="true"
      onPointerMove={onMove}
      onPointerDown={begin}
      onPointerUp={lift}
      onPointerLeave={() => {
        lift();
        if (tool === 'laser') send({ tool, at: null });
      }}
    >
      {/* The key changes as the stroke grows, so that its fading starts again. */}
      {strokes.map((one) => (
        <Line key={`${one.id} ${one.points.length}`} {...one} />
      ))}
      {laser ? (
        <g transform={`translate(${laser[0] * WIDTH} ${laser[1] * HEIGHT})`}>
          <circle r="26" fill={INK} opacity="0.28" />
          <circle r="12" fill={RIM} />
          <circle r="9" fill={INK} />
        </g>
      ) : null}
    </svg>
  );
}
