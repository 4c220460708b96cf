/**
 * What a browser keeps of a class. In the tab alone, and gone with it: a student's code and answers, what a teacher's
 * page holds against a restart. For all tabs: that there is a class and its code, so that any window of the story
 * finds it, for as long as the cookie that leads it.
 */
import { readCode } from '../core/code.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Pending } from '../core/pending-commands.ts';
import type { Records, TeacherSnapshot } from '../core/snapshot.ts';

/** As long as the token's cookie. */
const LASTS = 12 * 3600 * 1000;
const CODE = 'handscroll.code';
const answersKey = (code: string) => `handscroll.class.${code}`;
const codeKey = (story: string) => `handscroll.teach.${story}`;
const stateKey = (code: string) => `handscroll.taught.${code}`;

/** Storage may be closed to us: then all lasts as long as the page. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
const read = (storage: 'localStorage' | 'sessionStorage', key: string): unknown =>
  attempt(() => JSON.parse(window[storage].getItem(key) ?? 'null') as unknown);
const write = (storage: 'localStorage' | 'sessionStorage', key: string, value: unknown): void =>
  void attempt(() => window[storage].setItem(key, JSON.stringify(value)));

// ---- a student -----------------------------------------------------------------------------------

export const keepCode = (code: string): void => write('sessionStorage', CODE, code);

/** The code of the class that this tab is in; taken out of the address, which is the steps' own from here on. */
export function codeHere(): string | undefined {
  const code = readCode(location.hash.slice(1));
  if (!code) return readCode(String(read('sessionStorage', CODE)));
  keepCode(code);
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** Answers that a reload or a dead network must not lose. */
export function keptAnswers(code: string): Outbox {
  const kept = read('sessionStorage', answersKey(code));
  return Array.isArray(kept) ? (kept as Outbox) : [];
}
export const keepAnswers = (code: string, box: Outbox): void =>
  write('sessionStorage', answersKey(code), box);

// ---- a teacher -----------------------------------------------------------------------------------

export interface KeptState {
  readonly state?: TeacherSnapshot;
  readonly records?: Records;
  readonly pending?: Pending;
}

/** The code of the class that this browser leads with this story. */
export function keptClass(story: string): string | undefined {
  const { code, at } = (read('localStorage', codeKey(story)) ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string' || typeof at !== 'number') return undefined;
  return Date.now() - at < LASTS ? code : undefined;
}
export const keepClass = (story: string, code: string): void =>
  write('localStorage', codeKey(story), { code, at: Date.now() });
export function forgetClass(story: string, code: string): void {
  attempt(() => sessionStorage.removeItem(stateKey(code)));
  if (keptClass(story) === code) attempt(() => localStorage.removeItem(codeKey(story)));
}

export const keptState = (code: string): KeptState =>
  (read('sessionStorage', stateKey(code)) ?? {}) as KeptState;
export const keepState = (code: string, kept: KeptState): void =>
  write('sessionStorage', stateKey(code), kept);
