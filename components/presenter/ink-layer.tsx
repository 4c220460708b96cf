'use client';
/** Laser and ink over a slide, this window's and the others'. Draws only while there is something to draw. */
import { useEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import type { Broadcast } from '../drivers/broadcast.ts';
import { CLEAN, draw, dry, inkLeft, MOST_POINTS, type Pen, type Point, type Sheet } from './pen.ts';

export type Tool = 'none' | 'laser' | 'ink';

/** The tool, or none where it was in hand. */
export const toggled = (now: Tool, tool: Tool): Tool => (now === tool ? 'none' : tool);

/** Cinnabar on a rim of shell: seen by day, by night, and on pigment. */
const RIM = '#f5eee0';
const INK = '#b3321f';
const WIDTH = 5;

type Pointing = Pick<Broadcast<unknown>, 'point' | 'onPoint'>;

/** The composed rectangle within the canvas, in its pixels. */
function plateOf(width: number, height: number) {
  const scale = Math.min(width / 1440, height / 900);
  return {
    scale,
    x: (width - 1440 * scale) / 2,
    y: (height - 900 * scale) / 2,
  };
}

function paint(canvas: HTMLCanvasElement, sheet: Sheet, now: number): void {
  const { clientWidth, clientHeight } = canvas;
  const density = window.devicePixelRatio;
  canvas.width = clientWidth * density;
  canvas.height = clientHeight * density;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { scale, x, y } = plateOf(canvas.width, canvas.height);
  const place = ([px, py]: Point): Point => [x + px * 1440 * scale, y + py * 900 * scale];
  context.lineCap = context.lineJoin = 'round';
  for (const stroke of sheet.strokes) {
    context.globalAlpha = inkLeft(stroke, now);
    for (const [colour, width] of [
      [RIM, WIDTH + 4],
      [INK, WIDTH],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width * scale;
      context.beginPath();
      stroke.points.map(place).forEach(([px, py], i) => {
        if (i === 0) context.moveTo(px, py);
        context.lineTo(px, py);
      });
      context.stroke();
    }
  }
  if (!sheet.laser) return;
  const [px, py] = place(sheet.laser);
  context.globalAlpha = 1;
  for (const [colour, radius] of [
    ['rgb(179 50 31 / 0.28)', 26],
    [RIM, 12],
    [INK, 9],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(px, py, radius * scale, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The sheet of one window, and the frames that show it. */
function createInk(canvas: HTMLCanvasElement) {
  let sheet = CLEAN;
  let asked = 0;
  const frame = () => {
    asked = 0;
    const now = performance.now();
    sheet = dry(sheet, now);
    paint(canvas, sheet, now);
    if (sheet.strokes.length > 0) asked = requestAnimationFrame(frame);
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(frame);
  };
  const observer = new ResizeObserver(ask);
  observer.observe(canvas);
  return {
    take(pen: Pen) {
      sheet = draw(sheet, pen, performance.now());
      ask();
    },
    stop() {
      observer.disconnect();
      cancelAnimationFrame(asked);
    },
  };
}

export function InkLayer(props: {
  readonly broadcast: Pointing;
  readonly tool: Tool;
}): ReactElement {
  const { broadcast, tool } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<{ id: string; points: Point[] }>(undefined);

  useEffect(() => {
    if (!canvas.current) return;
    const made = createInk(canvas.current);
    const forget = broadcast.onPoint((pen) => made.take(pen as Pen));
    return () => {
      forget();
      made.stop();
    };
  }, [broadcast]);

  const send = (pen: Pen) => broadcast.point(pen);
  // Off is said once: when the tool is put away.
  useEffect(() => {
    if (tool !== 'laser') return;
    return () => send({ tool: 'laser', at: null });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tool]);

  const pointAt = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    const { scale, x, y } = plateOf(box.width, box.height);
    const share = (at: number, size: number) => Math.round((at / (size * scale)) * 1e4) / 1e4;
    return [share(event.clientX - box.left - x, 1440), share(event.clientY - box.top - y, 900)];
  };
  const onMove = (event: PointerEvent) => {
    if (tool === 'laser') send({ tool, at: pointAt(event) });
    const drawn = stroke.current;
    if (tool !== 'ink' || !drawn) return;
    drawn.points.push(pointAt(event));
    send({ tool, stroke: drawn.id, points: [...drawn.points] });
    if (drawn.points.length >= MOST_POINTS) begin(event);
  };
  const begin = (event: PointerEvent) => {
    if (tool !== 'ink') return;
    stroke.current = {
      id: `${performance.timeOrigin}-${event.timeStamp}`,
      points: [pointAt(event)],
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const end = () => {
    stroke.current = undefined;
    if (tool === 'laser') send({ tool, at: null });
  };

  return (
    <canvas
      className="slide-ink"
      data-tool={tool}
      aria-hidden="true"
      ref={canvas}
      onPointerMove={onMove}
      onPointerDown={begin}
      onPointerUp={() => (stroke.current = undefined)}
      onPointerLeave={end}
    />
  );
}
