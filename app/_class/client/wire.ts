/** Requests to a class, and what can go wrong with one: the network, or a reason that has a sentence. */
import type { Records, Revealed, Snapshot, TeacherSnapshot, You } from '../core/snapshot.ts';
import type { Answer, Command } from '../core/state.ts';

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

export interface Joined {
  readonly code: string;
  readonly story: string;
  readonly you: You;
  readonly state: Snapshot;
}

export interface Entered {
  readonly code: string;
  readonly story: string;
  /** Where other devices find the server, the likeliest first; none when they can't. */
  readonly addresses: readonly string[];
  readonly state: TeacherSnapshot;
}
/** What the teacher's page holds of its class, against a restart of the server. */
export interface HeldClass {
  readonly story: string;
  /** From a link; without one the cookie tells. */
  readonly token?: string;
  readonly snapshot?: TeacherSnapshot;
  readonly records?: Records;
}

/** A test hands in its own; a page's cookies go along by themselves. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Longest wait for an answer that does not wait for anything itself. */
const PATIENCE = 10_000;
/** Of one that may have to read stories first, on a machine with other things to do. */
const LONGER = 30_000;

export async function ask(fetcher: Fetch, path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetcher(path, { signal: AbortSignal.timeout(PATIENCE), ...init });
  } catch {
    throw new Fault(0, 'network');
  }
  if (answer.ok || answer.status === 304) return answer;
  const body = (await answer.json().catch(() => ({}))) as { readonly error?: unknown };
  throw new Fault(answer.status, typeof body.error === 'string' ? body.error : 'refused');
}

/** Half an answer is none. */
export async function read<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T;
  } catch {
    throw new Fault(0, 'network');
  }
}

const post = (fetcher: Fetch, path: string, body: unknown, patience = PATIENCE) =>
  ask(fetcher, path, {
    method: 'POST',
    signal: AbortSignal.timeout(patience),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

export function studentWire(fetcher: Fetch, base: string, code: string) {
  const own = `${base}/api/class/${encodeURIComponent(code)}/student/`;
  return {
    own,
    join: async () => read<Joined>(await post(fetcher, `${own}join/`, {})),
    answer: async (step: string, answer: Answer) =>
      read<{ readonly epoch: number; readonly again: boolean; readonly answer: Answer }>(
        await post(fetcher, `${own}answer/`, { step, answer }),
      ),
    place: (place: { readonly step: string; readonly progress: number; readonly n: number }) =>
      post(fetcher, `${own}place/`, place),
    reveal: async (step: string) =>
      read<Revealed>(await ask(fetcher, `${own}reveal/?step=${encodeURIComponent(step)}`)),
  };
}

/** Lets the server get ready for a class that may begin. */
export const announceClass = (fetcher: Fetch, base: string): Promise<unknown> =>
  fetcher(`${base}/api/class/`, { method: 'OPTIONS' }).catch(() => undefined);

/** Begins a class; its teacher's token comes as a cookie, too, which no script can read. */
export async function createClass(
  fetcher: Fetch,
  base: string,
  story: string,
  key: string | undefined,
): Promise<{ readonly code: string; readonly token: string }> {
  const sent = { story, ...(key !== undefined && { key }) };
  const answer = await post(fetcher, `${base}/api/class/`, sent, LONGER);
  return read(answer);
}

export function teacherWire(fetcher: Fetch, base: string, code: string) {
  const own = `${base}/api/class/${encodeURIComponent(code)}/teacher/`;
  return {
    own,
    enter: async (held: HeldClass) =>
      read<Entered>(await post(fetcher, `${own}enter/`, held, LONGER)),
    command: async (writer: string, n: number, command: Command) =>
      read<{ readonly epoch: number; readonly seq: number }>(
        await post(fetcher, `${own}command/`, { writer, n, command }),
      ),
    csv: async () => (await ask(fetcher, `${own}csv/`)).blob(),
  };
}
