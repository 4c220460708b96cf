/** What a test of a network found, and what it means for a class there. Pure; times in milliseconds. */

/** When the server's ticks leave; the gap before the last is as long as a class is ever silent. */
export const TICKS = [0, 1000, 2000, 17_000] as const;
/** How long the server's answer to a long poll waits, as in a class. */
export const HELD = 25_000;
/** Later than this, a first byte counts as held up. */
export const FIRST_BYTE = 3000;
const LATE = 1500;
const SLOW = 1000;

export interface Stream {
  /** When each tick came, from the asking on. */
  readonly ticks: readonly number[];
  /** When it broke before its end. */
  readonly broke?: number;
}
export interface Measured {
  readonly stream: Stream;
  /** How long the answer took that waits; `ok`: it came whole. */
  readonly wait: { readonly ok: boolean; readonly took: number };
  /** `tags`: what has not changed is answered with nothing. */
  readonly poll: { readonly ok: boolean; readonly tags: boolean };
  readonly cookie: boolean;
  /** Of each question that came back, how long it took; `lost`: those that did not; `host`: the server refused its name. */
  readonly trip: {
    readonly took: readonly number[];
    readonly lost: number;
    readonly host?: boolean;
  };
}

export const PARTS = ['trip', 'cookie', 'poll', 'wait', 'stream'] as const;
export type Part = (typeof PARTS)[number];
/** `good`; `poor`: a class manages without it; `bad`: a class does not work like that. */
export type Grade = 'good' | 'poor' | 'bad';
export interface Finding {
  readonly grade: Grade;
  /** Names the sentence. */
  readonly why: string;
  readonly values: Readonly<Record<string, number>>;
}

const seconds = (ms: number) => Math.round(ms / 1000);

function ofStream({ ticks, broke }: Stream): Finding {
  const [first] = ticks;
  if (first === undefined)
    return broke === undefined || broke >= FIRST_BYTE
      ? { grade: 'poor', why: 'streamHeld', values: { seconds: seconds(FIRST_BYTE) } }
      : { grade: 'poor', why: 'streamNone', values: {} };
  if (first > FIRST_BYTE)
    return { grade: 'poor', why: 'streamHeld', values: { seconds: seconds(first) } };
  if (broke !== undefined || ticks.length < TICKS.length)
    return { grade: 'poor', why: 'streamCut', values: { seconds: seconds(broke ?? first) } };
  const late = Math.max(...ticks.map((at, i) => at - first - (TICKS[i] ?? 0)));
  return late > LATE
    ? { grade: 'poor', why: 'streamLate', values: { seconds: seconds(late) } }
    : { grade: 'good', why: 'streamGood', values: { ms: Math.round(first) } };
}

function ofTrip({ took, lost, host }: Measured['trip']): Finding {
  if (host) return { grade: 'bad', why: 'tripHost', values: {} };
  const middle = [...took].sort((a, b) => a - b)[Math.floor(took.length / 2)];
  if (middle === undefined) return { grade: 'bad', why: 'tripNone', values: {} };
  const values = { ms: Math.round(middle), lost };
  if (lost > 0) return { grade: 'poor', why: 'tripLost', values };
  return middle > SLOW
    ? { grade: 'poor', why: 'tripSlow', values }
    : { grade: 'good', why: 'tripGood', values };
}

/** What was found of one part, as far as it has been measured. */
export function findingOf<P extends Part>(part: P, measured: Measured[P]): Finding;
export function findingOf(part: Part, measured: Measured[Part]): Finding {
  if (part === 'stream') return ofStream(measured as Stream);
  if (part === 'trip') return ofTrip(measured as Measured['trip']);
  if (part === 'cookie')
    return measured
      ? { grade: 'good', why: 'cookieGood', values: {} }
      : { grade: 'bad', why: 'cookieNone', values: {} };
  if (part === 'poll') {
    const { ok, tags } = measured as Measured['poll'];
    if (!ok) return { grade: 'bad', why: 'pollNone', values: {} };
    return tags
      ? { grade: 'good', why: 'pollGood', values: {} }
      : { grade: 'poor', why: 'pollTags', values: {} };
  }
  const { ok, took } = measured as Measured['wait'];
  return ok
    ? { grade: 'good', why: 'waitGood', values: { seconds: seconds(took) } }
    : { grade: 'poor', why: 'waitCut', values: { seconds: seconds(took) } };
}

export type Findings = Readonly<Partial<Record<Part, Finding>>>;

/** By which way a class comes through, once all is measured; `none`: it does not. */
export function wayOf(found: Findings): 'stream' | 'wait' | 'poll' | 'none' | undefined {
  if (PARTS.some((part) => !found[part])) return undefined;
  if (PARTS.some((part) => found[part]?.grade === 'bad')) return 'none';
  // A stream that is cut now and then is opened again; one that is held up is not used.
  if (found.stream?.grade === 'good' || found.stream?.why === 'streamCut') return 'stream';
  return found.wait?.grade === 'good' ? 'wait' : 'poll';
}
