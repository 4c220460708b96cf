/** A class begins, or begins again from what its teacher's page still holds. */
import { readAnswer } from './read-answer.ts';
import { LIMITS } from './limits.ts';
import { ruleAt, type Plan } from './plan.ts';
import {
  ID_LENGTH,
  PACINGS,
  PHASES,
  type ClassState,
  type Given,
  type Pacing,
  type Phase,
  type Place,
} from './state.ts';

export interface Beginning {
  readonly code: string;
  /** Hash of the teacher's token. */
  readonly teacher: string;
  readonly plan: Plan;
  readonly epoch: number;
}

export const openClass = ({ code, teacher, plan, epoch }: Beginning): ClassState => ({
  code,
  teacher,
  plan,
  epoch,
  seq: 0,
  mode: 'back',
  position: { step: plan.steps[0] ?? '', progress: 0 },
  reached: 0,
  poll: null,
  asks: [],
  locked: false,
  ended: null,
  students: [],
  expected: [],
  answers: [],
  writers: [],
});

type Sent = Readonly<Record<string, unknown>>;
const record = (value: unknown): Sent =>
  typeof value === 'object' && value !== null ? (value as Sent) : {};
const list = (value: unknown, most: number): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : [];
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value);
const ID = new RegExp(`^[0-9a-f]{${ID_LENGTH}}$`);
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** What a teacher's window calls itself. */
export const isWriter = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

function placeIn(plan: Plan, sent: unknown): Place | undefined {
  const { step, progress } = record(sent);
  if (typeof step !== 'string' || !plan.steps.includes(step)) return undefined;
  return typeof progress === 'number' && progress >= 0 && progress <= 1
    ? { step, progress }
    : undefined;
}

function asksIn(plan: Plan, sent: unknown): ClassState['asks'] {
  const asks = new Map<string, Phase>();
  for (const entry of list(sent, LIMITS.asks)) {
    const [step, phase] = list(entry, 2);
    const known = oneOf(PHASES, phase);
    if (typeof step === 'string' && known && ruleAt(plan, step)) asks.set(step, known);
  }
  return [...asks];
}

function answersIn(plan: Plan, sent: unknown): readonly Given[] {
  const answers = new Map<string, Given>();
  for (const entry of list(sent, LIMITS.students * LIMITS.asks)) {
    const { step, by, answer, shown } = record(entry);
    const rule = typeof step === 'string' ? ruleAt(plan, step) : undefined;
    if (!rule || typeof step !== 'string' || !isId(by)) continue;
    const read = readAnswer(rule, answer);
    if (read.ok && !answers.has(`${step} ${by}`))
      answers.set(`${step} ${by}`, { step, by, answer: read.answer, shown: shown === true });
  }
  return [...answers.values()];
}

function writersIn(sent: unknown): ClassState['writers'] {
  return list(sent, LIMITS.writers).flatMap((entry) => {
    const [writer, n] = list(entry, 2);
    return isWriter(writer) && Number.isSafeInteger(n) ? [[writer, n as number] as const] : [];
  });
}

/**
 * Answers come back under the ids of those who gave them, so that an answer sent again is known. What does
 * not fit the story, or is no answer, is left out: the page that sent it may be older than the story.
 */
export function reopenClass(beginning: Beginning, snapshot: unknown, records: unknown): ClassState {
  const fresh = openClass(beginning);
  const { plan } = beginning;
  const said = record(snapshot);
  const kept = record(records);
  const position = placeIn(plan, said['position']) ?? fresh.position;
  const reached = typeof said['reached'] === 'number' ? Math.floor(said['reached']) : 0;
  const asks = asksIn(plan, said['asks']);
  const poll = record(said['poll'])['step'];
  const before = typeof said['epoch'] === 'number' && said['epoch'] < 1e15 ? said['epoch'] : 0;
  const mode: Pacing = oneOf(PACINGS, said['mode']) ?? fresh.mode;
  return {
    ...fresh,
    epoch: Math.max(beginning.epoch, Math.floor(before) + 1),
    mode,
    position,
    reached: Math.min(Math.max(reached, plan.steps.indexOf(position.step), 0), plan.steps.length),
    asks,
    poll: typeof poll === 'string' && asks.some(([step]) => step === poll) ? poll : null,
    locked: said['locked'] === true,
    expected: list(kept['students'], LIMITS.students * 2).filter(isId),
    answers: answersIn(plan, kept['answers']),
    writers: writersIn(kept['writers']),
  };
}
