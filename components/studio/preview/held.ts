/**
 * What can be moved in a scene's present picture, by pointer and by key, and the result of each
 * move. Pure.
 */
import type { Moved } from '../../../story/edit/capture.ts';
import { isObject } from '../../../story/edit/places.ts';
import {
  PLATE,
  type Json,
  type JsonObject,
  type Label,
  type PlacedLabel,
} from '../../../story/scene.ts';
import {
  nearest,
  type Dial,
  type Grip,
  type GripsModule,
  type Side,
} from '../../scenes/kit/grip.ts';
import type { Box, Pair } from '../../scenes/kit/plate.ts';
import type { Moment } from '../../stage/moment.ts';
import { say, words } from '../../../story/catalogue/studio/preview.g.ts';

/** A drag in units of the plate, and a zoom factor. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface Held {
  /** Unique within its scene. */
  readonly id: string;
  readonly name: string;
  readonly place: Pair;
  readonly box?: Box;
  readonly look: 'x' | 'y' | 'camera' | 'label';
  /** The slider's number, with its range and text. */
  readonly value: { readonly now: number; readonly min: number; readonly max: number };
  readonly text: string;
  /** The fact or the row to which the value is bound; it can't be moved then. */
  readonly bound?: string;
  drag(by: Drag): Moved | undefined;
  /** Undefined for keys that it does not use. */
  key(key: string, isLarge: boolean): Moved | undefined;
}

/** A drag snaps to a stop within this distance, in units of the plate. */
const NEAR = 12;
/** A shorter drag does not choose a side. */
const SHORT = 10;
const LARGE = 5;

const clamped = (value: number, { min, max }: Dial) => Math.min(max, Math.max(min, value));

function draggedTo(dial: Dial, { x, y, zoom }: Drag): number {
  const { by, value, rate, stops } = dial;
  const to = clamped(by === 'zoom' ? value * zoom : value + rate * (by === 'x' ? x : y), dial);
  const stop = stops && nearest(to, stops);
  return stop !== undefined && Math.abs(stop - to) <= Math.abs(rate) * NEAR ? stop : to;
}

/** One or more steps up or down. */
function steppedTo(dial: Dial, sign: number, isLarge: boolean): number {
  const { by, value, step, stops } = dial;
  const count = isLarge ? LARGE : 1;
  if (stops) {
    const on = stops.filter((stop) => (stop - value) * sign > 1e-6);
    const way = sign > 0 ? on : on.toReversed();
    return way[Math.min(count, way.length) - 1] ?? value;
  }
  return clamped(
    by === 'zoom' ? value * step ** (sign * count) : value + sign * step * count,
    dial,
  );
}

const ARROWS: Readonly<Record<string, readonly ['x' | 'y', number]>> = {
  ArrowLeft: ['x', -1],
  ArrowRight: ['x', 1],
  ArrowUp: ['y', -1],
  ArrowDown: ['y', 1],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** The dial that a key changes, and in which direction. */
function turnOf({ dials, box }: Grip, key: string): readonly [Dial, number] | undefined {
  const zoom = dials.find(({ by }) => by === 'zoom');
  const nearer = ZOOMS[key];
  if (nearer !== undefined) return zoom && [zoom, nearer];
  const [axis, way] = ARROWS[key] ?? [];
  if (axis === undefined || way === undefined) return undefined;
  const dial = dials.find(({ by }) => by === axis);
  // A thing moves in the direction of the arrow; a camera turns that way, so that the picture moves
  // in the opposite direction.
  if (dial) return [dial, way * Math.sign(dial.rate) * (box ? -1 : 1)];
  const [only] = dials;
  return only && only.by !== 'zoom' ? [only, axis === 'y' ? -way : way] : undefined;
}

function heldGrip(grip: Grip, { boundValues }: Moment): Held {
  const { id, name, path, place, box, dials } = grip;
  const [first] = dials;
  const moved = (values: readonly number[]): Moved => {
    const value = grip.write(values);
    return { of: 'state', path, value, held: grip.hold ? grip.hold(value) : value };
  };
  const bound = boundValues[path.join('/')]?.ref;
  return {
    ...{ id, name, place, ...(box && { box }), ...(bound !== undefined && { bound }) },
    look: box ? 'camera' : first?.by === 'y' ? 'y' : 'x',
    value: { now: first?.value ?? 0, min: first?.min ?? 0, max: first?.max ?? 1 },
    text: grip.text,
    drag: (by) => moved(dials.map((dial) => draggedTo(dial, by))),
    key(key, isLarge) {
      const turn = turnOf(grip, key);
      if (!turn) return undefined;
      const [turned, sign] = turn;
      return moved(
        dials.map((dial) => (dial === turned ? steppedTo(dial, sign, isLarge) : dial.value)),
      );
    },
  };
}

const SIDES = ['auto', 'left', 'right', 'above', 'below'] as const;
const SIDE_OF: Readonly<Record<string, Side | 'auto'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Delete: 'auto',
  Backspace: 'auto',
};

function heldLabel(
  { anchor, text, side }: Label,
  placed: PlacedLabel,
  sides: readonly Side[],
  { aspect }: Moment,
): Held {
  const { width, height } = PLATE[aspect];
  const moved = (to: Side | 'auto' | undefined): Moved | undefined =>
    to !== undefined && (to === 'auto' || sides.includes(to))
      ? { of: 'label', path: [anchor], value: to, held: to }
      : undefined;
  return {
    id: `label/${anchor}`,
    name: say(words.label, { name: text }),
    place: [placed.x * width, placed.y * height],
    look: 'label',
    value: { now: SIDES.indexOf(side), min: 0, max: SIDES.length - 1 },
    text: words.sides[side],
    drag({ x, y }) {
      if (Math.hypot(x, y) < SHORT) return moved(side);
      if (Math.abs(x) > Math.abs(y)) return moved(x < 0 ? 'left' : 'right') ?? moved(side);
      return moved(y < 0 ? 'above' : 'below') ?? moved(side);
    },
    key: (key) => moved(SIDE_OF[key]),
  };
}

/** `placed`: the words over the picture now. */
export function heldIn(
  moment: Moment,
  { grips, sides }: GripsModule,
  placed: readonly PlacedLabel[],
): readonly Held[] {
  const parts = grips?.(moment as never).map((grip) => heldGrip(grip, moment)) ?? [];
  const labels = moment.labels.flatMap((label) => {
    const words = placed.find(({ id }) => id === label.anchor);
    const may = sides?.(moment as never, label.anchor) ?? [];
    return words && may.length > 0 ? [heldLabel(label, words, may, moment)] : [];
  });
  return [...parts, ...labels];
}

function put(json: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const held = isObject(json) ? json : {};
  return { ...held, [key]: put(held[key] ?? {}, rest, value) };
}

/** The moment with a move applied, without compiling a story. */
export function posed(moment: Moment, { of, path, held = null }: Moved): Moment {
  if (of === 'state') return { ...moment, state: put(moment.state, path, held) as JsonObject };
  const side = held as Label['side'];
  const labels = moment.labels.map((one) => (one.anchor === path[0] ? { ...one, side } : one));
  return { ...moment, labels };
}

/** Whether a moment has the values of a move, because the new story has arrived. */
export function isPosed(moment: Moment, moved: Moved): boolean {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value;
  const keyOf = (at: Moment) => JSON.stringify([at.state, at.labels.map((l) => l.side)], round);
  return keyOf(posed(moment, moved)) === keyOf(moment);
}
