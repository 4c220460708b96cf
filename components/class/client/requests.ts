/** Requests to a class, and how they fail: the network, or a reason that the server gives. */

/** `status` 0: no response at all. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly why: string,
  ) {
    super(why);
  }
}

/** The error as a Fault; any response that is not from a class counts as a network error. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault(0, 'network');

/** Milliseconds to wait for a response that should come at once. */
const PATIENCE = 10_000;
/** For a request that may have to read stories first, on a busy machine. */
export const LONGER = 30_000;

/** @throws Fault */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE), ...init }).catch(() => {
    throw new Fault(0, 'network');
  });
  if (answer.ok) return answer;
  const body = (await answer.json().catch(() => ({}))) as { readonly error?: unknown };
  const why = answer.status < 500 ? 'refused' : 'busy';
  throw new Fault(answer.status, typeof body.error === 'string' ? body.error : why);
}

/** The body as JSON; an incomplete body is an error. */
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

/** Base address of a role's routes. */
export const addressOf = (base: string, code: string, role: 'student' | 'teacher'): string =>
  `${base}/api/class/${encodeURIComponent(code)}/${role}/`;

/** The page's language, for texts from the server. */
export const inLanguage = () => `lang=${encodeURIComponent(document.documentElement.lang)}`;

/** Starts a class; the teacher's token also comes as a cookie, which no script can read. */
export const createClass = (base: string, story: string, key: string | undefined) =>
  post<{ readonly code: string; readonly token: string }>(
    `${base}/api/class/`,
    { story, key },
    LONGER,
  );
