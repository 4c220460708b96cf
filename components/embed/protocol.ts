/**
 * The messages between a frame and the page around it: objects `{ handscroll: 1, type, … }` of a
 * closed list. A page may hold frames of any site, and any site may frame ours, so anything that is
 * not on the list, too long, not finite or too frequent is ignored. No message can change an
 * address, set styles or read anything. Pure; bundled into the loader.
 */

export type Drive = 'page' | 'own';
export const FRAME_MOTIONS = ['full', 'gentle', 'steps', 'still'] as const;
export type FrameMotion = (typeof FRAME_MOTIONS)[number];

/** From the frame to its host. */
export type FrameMessage =
  | {
      readonly type: 'hello';
      readonly kind: 'step' | 'chapter' | 'story';
      readonly lang: string;
      readonly steps: number;
    }
  /** Height of its content, in CSS pixels. */
  | { readonly type: 'size'; readonly height: number }
  /** Where it scrolled by itself, for example after a key: `progress` of its whole scroll, from 0 to 1. */
  | { readonly type: 'place'; readonly step: string; readonly progress: number }
  /** Requests the whole window. */
  | { readonly type: 'open'; readonly step: string };

/** From the host to its frame. */
export type HostMessage =
  | {
      readonly type: 'hi';
      readonly drive: Drive;
      readonly view: { readonly width: number; readonly height: number };
      readonly motion?: FrameMotion;
    }
  /** How far the frame would be scrolled if it were a part of the page, in CSS pixels. */
  | { readonly type: 'scroll'; readonly y: number }
  | { readonly type: 'go'; readonly step: string };

const LONGEST = 200;
const MOST_KEYS = 8;
export const HEIGHTS = { least: 120, most: 20_000 } as const;
const FARTHEST = 1e7;
/** Accepted messages per second by type; other types have the limit of `size`. */
export const RATES = { scroll: 60, place: 10, size: 20 } as const;

type Fields = { readonly [key: string]: unknown };
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isNumber =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const isOneOf =
  (...known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const has = (value: unknown, checks: Readonly<Record<string, Check>>): boolean =>
  isPlain(value) &&
  Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
  Object.entries(checks).every(([key, check]) => check(value[key]));

function isPlain(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= MOST_KEYS
  );
}

const SIDE = isNumber(0, 1e5);
const FROM_FRAME: Readonly<Record<FrameMessage['type'], Readonly<Record<string, Check>>>> = {
  hello: { kind: isOneOf('step', 'chapter', 'story'), lang: isText, steps: isNumber(1, 1e4) },
  size: { height: isNumber(HEIGHTS.least, HEIGHTS.most) },
  place: { step: isText, progress: isNumber(0, 1) },
  open: { step: isText },
};
const FROM_HOST: Readonly<Record<HostMessage['type'], Readonly<Record<string, Check>>>> = {
  hi: {
    drive: isOneOf('page', 'own'),
    view: (value) => has(value, { width: SIDE, height: SIDE }),
    motion: isMaybe(isOneOf(...FRAME_MOTIONS)),
  },
  scroll: { y: isNumber(0, FARTHEST) },
  go: { step: isText },
};

function read(data: unknown, known: Readonly<Record<string, Readonly<Record<string, Check>>>>) {
  if (!isPlain(data) || data['handscroll'] !== 1) return undefined;
  const { type } = data;
  const checks = typeof type === 'string' && Object.hasOwn(known, type) ? known[type] : undefined;
  const envelope = { handscroll: isOneOf(1), type: isText };
  return checks && has(data, { ...envelope, ...checks }) ? data : undefined;
}

/** Undefined for anything that is not a message of a frame. */
export const fromFrame = (data: unknown) => read(data, FROM_FRAME) as FrameMessage | undefined;
/** Undefined for anything that is not a message of a host. */
export const fromHost = (data: unknown) => read(data, FROM_HOST) as HostMessage | undefined;

/** The object to post. */
export const enveloped = (message: FrameMessage | HostMessage) => ({ handscroll: 1, ...message });

/**
 * Returns whether one more message of this type is accepted at `now` (milliseconds), within its rate
 * per second.
 */
export function createLimit(): (type: string, now: number) => boolean {
  const second = new Map<string, readonly number[]>();
  return (type, now) => {
    const recent = (second.get(type) ?? []).filter((at) => now - at < 1000);
    const rate = RATES[type as keyof typeof RATES] ?? RATES.size;
    if (recent.length >= rate) return false;
    second.set(type, [...recent, now]);
    return true;
  };
}
