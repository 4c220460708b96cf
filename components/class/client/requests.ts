/** Requests to a class, and what can go wrong with one: the network, or a reason that has a sentence. */

/** `status` 0: nothing came back at all. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly why: string,
  ) {
    super(why);
  }
}

/** What went wrong; whatever is no answer of the class counts as its network's. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault(0, 'network');

/** Longest wait for an answer that does not wait for anything itself. */
const PATIENCE = 10_000;
/** Of one that may have to read stories first, on a machine with other things to do. */
export const LONGER = 30_000;

/** @throws Fault */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE), ...init }).catch(() => {
    throw new Fault(0, 'network');
  });
  if (answer.ok) return answer;
  const body = (await answer.json().catch(() => ({}))) as { readonly error?: unknown };
  throw new Fault(answer.status, typeof body.error === 'string' ? body.error : 'refused');
}

/** What an answer says; half an answer is none. */
export const read = <T>(answer: Response): Promise<T> =>
  answer.json().catch(() => {
    throw new Fault(0, 'network');
  }) as Promise<T>;

export async function post<T>(path: string, body: unknown, patience = PATIENCE): Promise<T> {
  const answer = await ask(path, {
    method: 'POST',
    signal: AbortSignal.timeout(patience),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return read<T>(answer);
}

/** Where the routes of a role of a class are. */
export const addressOf = (base: string, code: string, role: 'student' | 'teacher'): string =>
  `${base}/api/class/${encodeURIComponent(code)}/${role}/`;

/** The language of this page, for what the server says in words. */
export const inLanguage = () => `lang=${encodeURIComponent(document.documentElement.lang)}`;

/** Lets the server get ready for a class that may begin. */
export const announceClass = (base: string): Promise<unknown> =>
  fetch(`${base}/api/class/`, { method: 'OPTIONS' }).catch(() => undefined);

/** Begins a class; its teacher's token comes as a cookie, too, which no script can read. */
export const createClass = (base: string, story: string, key: string | undefined) =>
  post<{ readonly code: string; readonly token: string }>(
    `${base}/api/class/`,
    { story, key },
    LONGER,
  );
