/**
 * What of a class stands over the slide, for the room: its code, and what may be read of the answers. The desk
 * writes it, all windows of the machine show it. Holds nothing that the class has not been shown. Pure.
 */
import { isShown, type Orders, type Wanted } from '../../../app/_class/core/lead.ts';
import type { AskRule } from '../../../app/_class/core/plan.ts';
import { count, type Results } from '../../../app/_class/core/results.ts';
import type { Records } from '../../../app/_class/core/snapshot.ts';
import { PHASES, type Given, type Phase } from '../../../app/_class/core/state.ts';
import type { AskData } from '../../../app/_class/ui/ask-data.ts';

export interface Answered {
  readonly step: string;
  readonly phase: Phase;
  /** How many have answered. */
  readonly count: number;
  /** Once revealed; of short answers those that were approved. */
  readonly results: Results | null;
}
export interface Board {
  readonly code: string;
  /** Where phones find the server; empty when they can't. */
  readonly address: string;
  /** Whether the code lies over the slide. */
  readonly up: boolean;
  readonly here: number;
  readonly answers: Answered | null;
}

export function ruleOf(ask: AskData): AskRule {
  if (ask.kind === 'discuss') return { kind: 'discuss' };
  if (ask.kind === 'predict') {
    const { min, max } = ask.by === 'line' ? ask.plan : ask;
    return { kind: 'predict', by: ask.by === 'number' ? 'number' : 'line', min, max };
  }
  return { kind: ask.kind, options: ask.options.map(({ id }) => id) };
}

/** The answers to one question as the teacher has just approved them. */
export const givenTo = (records: Records, orders: Orders, step: string): readonly Given[] =>
  records.answers
    .filter((given) => given.step === step)
    .map((given) => ({ ...given, shown: isShown(orders, given) }));

export function answered(
  asks: readonly AskData[],
  { up, phases }: Wanted,
  records: Records,
  orders: Orders,
): Answered | null {
  const ask = asks.find(({ step }) => step === up);
  const phase = up === null ? undefined : phases.get(up);
  if (!ask || !phase) return null;
  const given = givenTo(records, orders, ask.step);
  const open = phase === 'revealed' || ask.kind === 'discuss';
  return {
    step: ask.step,
    phase,
    count: given.length,
    results: open ? count(ruleOf(ask), given) : null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isFinite(value);
const isList = <T>(value: unknown, of: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(of);
const isText = (value: unknown): value is string => typeof value === 'string';

function readResults(value: unknown): Results | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { counts, bins, min, max, line, texts } = value;
  if (isList(counts, isCount)) return { counts };
  if (isList(bins, isCount) && isCount(min) && isCount(max)) return { bins, min, max };
  if (isList(line, isCount)) return { line };
  return isList(texts, isText) ? { texts } : undefined;
}

function readAnswered(value: unknown): Answered | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { step, phase, count: number } = value;
  const known = PHASES.find((one) => one === phase);
  const results = readResults(value['results']);
  if (!isText(step) || !known || !isCount(number) || results === undefined) return undefined;
  return { step, phase: known, count: number, results };
}

/** What another window sent; `null`: there is no class. */
export function readBoard(value: unknown): Board | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { code, address, up, here } = value;
  const answers = readAnswered(value['answers']);
  if (!isText(code) || !isText(address) || typeof up !== 'boolean') return undefined;
  if (!isCount(here) || answers === undefined) return undefined;
  return { code, address, up, here, answers };
}

/** Boards are small: whether anything on one is new. */
export const isSameBoard = (a: Board | null, b: Board | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
