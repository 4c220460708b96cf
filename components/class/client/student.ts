/**
 * A student's side of a class: the seat, the class's state, the answers given, and those still to be
 * sent.
 */
import {
  unsent,
  withAnswer,
  withCounted,
  withoutRefused,
  type Outbox,
} from '../../../story/class/outbox.ts';
import type { Answer, Revealed } from '../../../story/asks/kind.ts';
import type { Snapshot, You } from '../../../story/class/snapshot.ts';
import type { Edition } from '../../../story/story.ts';
import { phaseAt, type Phase, type Place } from '../../../story/class/state.ts';
import { member, type Member, type MemberView } from './member.ts';
import { addressOf, ask, inLanguage, post, read } from './requests.ts';
import { keepAnswers, savedAnswers } from './session-store.ts';

export interface StudentView extends MemberView<Snapshot> {
  readonly you: You | undefined;
  readonly box: Outbox;
  /** Why an answer was refused, by step. */
  readonly faults: ReadonlyMap<string, string>;
}

export interface StudentClass extends Pick<Member<StudentView>, 'view' | 'subscribe' | 'stop'> {
  give(step: string, answer: Answer): void;
  place(step: string, progress: number): void;
  reveal(step: string): Promise<Revealed>;
}

/** The phase of a question; `waiting` until the teacher opens it. */
export function phaseOf({ state }: StudentView, step: string): Phase | 'waiting' {
  const phase = state && phaseAt(state, step);
  return phase ?? (state?.mode === 'exercise' ? 'open' : 'waiting');
}

export const joinClass = (base: string, code: string) =>
  post<{
    readonly story: string;
    /** The version that the class began with, if another stands at the story's address by now. */
    readonly version?: string;
    /** The story in all its languages; empty if there is only one. */
    readonly editions: readonly Edition[];
    readonly you: You;
    readonly state: Snapshot;
  }>(`${addressOf(base, code, 'student')}join/?${inLanguage()}`, {});

/**
 * Milliseconds between two reports of this page's position; a server with many pages asks for a
 * longer interval.
 */
const HERE = 2000;
/** The states in which a class may hear the report, or the network should be tried. */
const LINKED: readonly StudentView['link'][] = ['live', 'alone'];

export function studentClass({ base, code }: { base: string; code: string }): StudentClass {
  const address = addressOf(base, code, 'student');
  const showBox = (box: Outbox, more: Partial<StudentView> = {}) => {
    keepAnswers(code, box);
    self.show({ ...more, box });
  };
  const box = () => self.view().box;
  const withFault = (step: string, why?: string) => {
    const others = [...self.view().faults].filter(([id]) => id !== step);
    return new Map(why === undefined ? others : [...others, [step, why]]);
  };
  const first: StudentView = {
    link: 'entering',
    way: 'stream',
    state: undefined,
    fault: undefined,
    you: undefined,
    box: savedAnswers(code),
    faults: new Map(),
  };
  const self: Member<StudentView> = member<Snapshot, StudentView, Outbox[number]>(first, {
    channel: `handscroll-class-${code}`,
    address,
    restsHidden: true,
    async enter() {
      const { you, state } = await joinClass(base, code);
      // A change that the class has not heard of yet is still to be sent.
      const isPending = (step: string) =>
        box().some((entry) => entry.step === step && entry.counted === undefined);
      const counted = you.answers.filter(([step]) => !isPending(step));
      showBox(withCounted(box(), counted, state.epoch), { you });
      return state;
    },
    onEnterFault({ status, why }) {
      if (why === 'ended') self.end('over');
      else if (status === 409) {
        if (why === 'removed') self.end('out');
        self.show({ link: 'out', fault: why });
      }
    },
    onState(_, reopened) {
      // A restored class may know neither this student nor all the answers.
      if (reopened) void self.enter();
    },
    next() {
      const { state } = self.view();
      return state && unsent(box(), state.epoch)[0];
    },
    async send({ step, answer }) {
      const counted = await post<{ readonly epoch: number; readonly answer: Answer }>(
        `${address}answer/`,
        { step, answer },
      );
      showBox(withCounted(box(), [[step, counted.answer]], counted.epoch));
    },
    onRefused({ step }, why) {
      // The text stays in the form.
      if (why === 'ended') self.end('over');
      else showBox(withoutRefused(box(), step), { faults: withFault(step, why) });
    },
  });
  void self.enter();

  let n = Date.now();
  let place: Place | null = null;
  let every = HERE;
  const sayHere = () => {
    // Only one tab reports for its browser. While the network is down, the report detects when it is back.
    const { link, state } = self.view();
    if (!self.leads() || !LINKED.includes(link)) return;
    // Answers go first.
    if (link === 'live' && state && unsent(box(), state.epoch).length > 0) return;
    post<{ readonly every: number }>(`${address}place/`, { n: ++n, place }, 2 * HERE).then(
      (answer) => {
        ({ every } = answer);
        if (self.view().link === 'alone') void self.enter();
      },
      () => undefined,
    );
  };
  let timer: ReturnType<typeof setTimeout>;
  const goOn = () => {
    timer = setTimeout(() => {
      sayHere();
      goOn();
    }, every);
  };
  goOn();
  const ending = new AbortController();
  const { signal } = ending;
  const onSeen = () => document.hidden || sayHere();
  document.addEventListener('visibilitychange', onSeen, { signal });
  const onLeave = () => navigator.sendBeacon(`${address}place/`, '{"gone":true}');
  window.addEventListener('pagehide', onLeave, { signal });
  return {
    ...self,
    give(step, answer) {
      showBox(withAnswer(box(), step, answer), { faults: withFault(step) });
      self.flush();
    },
    place(step, progress) {
      place = { step, progress };
    },
    reveal: async (step) =>
      read<Revealed>(
        await ask(`${address}reveal/?step=${encodeURIComponent(step)}&${inLanguage()}`),
      ),
    stop() {
      clearTimeout(timer);
      ending.abort();
      self.stop();
    },
  };
}
