/**
 * What a browser stores of a class. In `sessionStorage`, lost with the tab: a student's code and
 * answers, and the state that a teacher's page keeps in case the server restarts. In `localStorage`:
 * that there is a class, and its code, so that any window of the story finds it for as long as the
 * teacher's cookie is valid.
 */
import { readCode } from '../../../story/class/code.ts';
import type { Outbox } from '../../../story/class/outbox.ts';
import type { Pending } from '../../../story/class/pending-commands.ts';
import type { Records, TeacherSnapshot } from '../../../story/class/snapshot.ts';

/** Milliseconds; the lifetime of the token's cookie. */
const LASTS = 12 * 3600 * 1000;

/** One value under one name. Access to storage may be denied: values then last as long as the page. */
function stored<T>(storage: 'localStorage' | 'sessionStorage', name: string) {
  const attempt = <R>(work: (all: Storage) => R): R | undefined => {
    try {
      return work(window[storage]);
    } catch {
      return undefined;
    }
  };
  const key = `handscroll.${name}`;
  return {
    get: () => attempt((all) => JSON.parse(all.getItem(key) ?? 'null') as T | null) ?? undefined,
    set: (value: T) => void attempt((all) => all.setItem(key, JSON.stringify(value))),
    remove: () => void attempt((all) => all.removeItem(key)),
  };
}

// ---- a student -----------------------------------------------------------------------------------

const tabCode = () => stored<string>('sessionStorage', 'code');
export const keepCode = (code: string): void => tabCode().set(code);

/** The code of this tab's class. It is removed from the address, whose fragment is then used for steps. */
export function codeHere(): string | undefined {
  const code = readCode(location.hash.slice(1));
  if (!code) return readCode(tabCode().get() ?? '');
  keepCode(code);
  history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** Answers, so that they survive a reload or a network failure. */
const answersOf = (code: string) => stored<Outbox>('sessionStorage', `class.${code}`);
export const savedAnswers = (code: string): Outbox => answersOf(code).get() ?? [];
export const keepAnswers = (code: string, box: Outbox): void => answersOf(code).set(box);

// ---- a teacher -----------------------------------------------------------------------------------

const classOf = (story: string) =>
  stored<{ readonly code: string; readonly at: number }>('localStorage', `teach.${story}`);

/** The code of the class that this browser teaches with this story. */
export function savedClass(story: string): string | undefined {
  const found = classOf(story).get();
  return found && Date.now() - found.at < LASTS ? found.code : undefined;
}
export const keepClass = (story: string, code: string): void =>
  classOf(story).set({ code, at: Date.now() });

interface SavedState {
  readonly state: TeacherSnapshot;
  readonly records: Records;
  readonly pending: Pending;
}
const stateOf = (code: string) => stored<SavedState>('sessionStorage', `taught.${code}`);
export const savedState = (code: string): SavedState | undefined => stateOf(code).get();
export const keepState = (code: string, state: SavedState): void => stateOf(code).set(state);

export function forgetClass(story: string, code: string): void {
  stateOf(code).remove();
  if (savedClass(story) === code) classOf(story).remove();
}
