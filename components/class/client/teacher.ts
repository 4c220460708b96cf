/**
 * A teacher's side of a class: what it has come to, where everybody is, and what was commanded. Holds the last
 * state, so that a server without its memory is given the class again under its code.
 */
import type { Command } from '../../../story/class/messages.ts';
import {
  acknowledge,
  nextUnsent,
  resend,
  withCommand,
  withoutRefused,
  withoutSeen,
  type Pending,
  type PendingCommand,
} from '../../../story/class/pending-commands.ts';
import type { Records, TeacherSnapshot } from '../../../story/class/snapshot.ts';
import type { Dated } from '../../../story/class/state.ts';
import { member, type Member, type MemberView } from './member.ts';
import { addressOf, ask, inLanguage, LONGER, post } from './requests.ts';
import { forgetClass, keepClass, keepState, keptState } from './session-store.ts';
import { teacherChannel } from './shared-connection.ts';

/** Index of a step, and hundredths of it. */
export type Dot = readonly [step: number, share: number];
export interface Presence {
  readonly here: number;
  readonly dots: readonly Dot[];
}

export interface TeacherView extends MemberView<TeacherSnapshot> {
  /** Where other devices find the server, the likeliest first; undefined before it has said so. */
  readonly addresses: readonly string[] | undefined;
  readonly records: Records;
  readonly presence: Presence;
  readonly pending: Pending;
}

export interface TeacherClass extends Pick<
  Member<TeacherView>,
  'view' | 'subscribe' | 'leads' | 'stop'
> {
  readonly code: string;
  /** What the teacher wants; shown at once, sent until the class has it. */
  send(command: Command): void;
  /** The results as a spreadsheet reads them. */
  csv(): Promise<Blob>;
  /** Lets the class go: this browser keeps nothing of it. */
  forget(): void;
}

/** Milliseconds at most until what is known is kept. */
const KEEP = 1000;

export function teacherClass(options: {
  readonly base: string;
  readonly story: string;
  readonly code: string;
  /** Of a link that was opened here; after that the cookie leads. */
  readonly token?: string | undefined;
}): TeacherClass {
  const { base, story, code, token } = options;
  const address = addressOf(base, code, 'teacher');
  // A window by its page: numbers begin anew, and a copied tab is somebody else.
  const writer = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(36),
  ).join('');
  let n = 0;
  const next = () => ++n;
  const held = keptState(code);
  const first: TeacherView = {
    link: 'entering',
    way: 'stream',
    state: held?.state,
    fault: undefined,
    addresses: undefined,
    records: held?.records ?? { students: [], answers: [], writers: [] },
    presence: { here: 0, dots: [] },
    pending: resend(held?.pending ?? [], next),
  };
  const self: Member<TeacherView> = member<TeacherSnapshot, TeacherView, PendingCommand>(first, {
    channel: teacherChannel(code),
    address,
    // The audience's window hears of the class through the desk.
    restsHidden: false,
    async enter() {
      const { state: snapshot, records } = self.view();
      const { addresses, state } = await post<{
        readonly addresses: readonly string[];
        readonly state: TeacherSnapshot;
      }>(`${address}enter/`, { story, token, ...(snapshot && { snapshot, records }) }, LONGER);
      keepClass(story, code);
      self.show({ addresses });
      return state;
    },
    onEnterFault({ status, why }) {
      if (status === 401 || status === 403) self.end('out');
      // 404: the server has lost it, and so have we; another window may bring it back.
      else self.show({ fault: status === 404 ? 'lost' : why });
    },
    onState(state, reopened) {
      const { pending } = self.view();
      const left = withoutSeen(reopened ? resend(pending, next) : pending, state);
      self.show({ pending: state.ended ? [] : left });
    },
    onNews({ dots, records }) {
      if (dots) self.show({ presence: dots as Presence });
      if (records) self.show({ records: records as Records });
    },
    next: () => nextUnsent(self.view().pending),
    async send({ n: number, command }) {
      const at = await post<Dated>(`${address}command/`, { writer, n: number, command });
      const { pending, state } = self.view();
      const acknowledged = acknowledge(pending, number, at);
      self.show({
        pending: state ? withoutSeen(acknowledged, state) : acknowledged,
        fault: undefined,
      });
    },
    onRefused: (one, why) =>
      self.show({ pending: withoutRefused(self.view().pending, one.n), fault: why }),
  });

  let keeping: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(keeping);
    keeping = undefined;
    const { state, records, pending } = self.view();
    if (state) keepState(code, { state, records, pending });
  };
  self.subscribe(() => (keeping ??= setTimeout(keep, KEEP)));
  window.addEventListener('pagehide', keep);
  if (held?.state.ended) self.end('over');
  else void self.enter();

  const stop = () => {
    keep();
    window.removeEventListener('pagehide', keep);
    self.stop();
  };
  return {
    ...self,
    code,
    send(command) {
      self.show({ pending: withCommand(self.view().pending, next(), command), fault: undefined });
      self.flush();
    },
    csv: async () => (await ask(`${address}csv/?${inLanguage()}`)).blob(),
    forget() {
      stop();
      forgetClass(story, code);
    },
    stop,
  };
}
