/**
 * What a teacher's browser keeps of a class. That there is one, and its code: so that any window of the story
 * finds it, for as long as the cookie that leads it. What was said in it: in the tab alone, and gone with it.
 */
import type { Orders } from '../core/lead.ts';
import type { Records, TeacherSnapshot } from '../core/snapshot.ts';

export interface HeldState {
  readonly state?: TeacherSnapshot;
  readonly records?: Records;
  readonly orders?: Orders;
}

const codeKey = (story: string) => `handscroll.teach.${story}`;
const stateKey = (code: string) => `handscroll.taught.${code}`;
/** As long as the token's cookie. */
const LASTS = 12 * 3600 * 1000;

/** Storage may be closed to us: then a class lasts as long as its page. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export function keptClass(story: string): string | undefined {
  return quietly(() => {
    const kept = JSON.parse(localStorage.getItem(codeKey(story)) ?? '{}') as Record<
      string,
      unknown
    >;
    const { code, at } = kept;
    if (typeof code !== 'string' || typeof at !== 'number') return undefined;
    return Date.now() - at < LASTS ? code : undefined;
  });
}
export function keepClass(story: string, code: string): void {
  quietly(() => localStorage.setItem(codeKey(story), JSON.stringify({ code, at: Date.now() })));
}
export function forgetClass(story: string, code: string): void {
  quietly(() => sessionStorage.removeItem(stateKey(code)));
  if (keptClass(story) === code) quietly(() => localStorage.removeItem(codeKey(story)));
}

export const heldState = (code: string): HeldState =>
  quietly(() => JSON.parse(sessionStorage.getItem(stateKey(code)) ?? '{}') as HeldState) ?? {};
export function holdState(code: string, held: HeldState): void {
  quietly(() => sessionStorage.setItem(stateKey(code), JSON.stringify(held)));
}
