/**
 * A teacher's side of a class: its results, everybody's position, and the commands sent. Holds the
 * last state, so that a server that lost its memory gets the class back under its code.
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
import { forgetClass, keepClass, keepState, savedState } from './session-store.ts';
import { teacherChannel } from './shared-connection.ts';

/** Index of a step, and the progress in it in hundredths. */
export type Dot = readonly [step: number, share: number];
export interface Presence {
  readonly here: number;
  readonly dots: readonly Dot[];
}

export interface TeacherView extends MemberView<TeacherSnapshot> {
  /**
   * The server's addresses for other devices, the most likely first; undefined until the server has
   * sent them.
   */
  readonly addresses: readonly string[] | undefined;
  /** For a link that lets another device lead; not stored. */
  readonly token: string | undefined;
  readonly records: Records;
  readonly presence: Presence;
  readonly pending: Pending;
}

export interface TeacherClass extends Pick<
  Member<TeacherView>,
  'view' | 'subscribe' | 'leads' | 'stop'
> {
  readonly code: string;
  /** Queues a command: it takes effect on this page at once and is sent until the class has it. */
  send(command: Command): void;
  /** The results as CSV. */
  csv(): Promise<Blob>;
  /** Removes everything that this browser has stored about the class. */
  forget(): void;
}

/** Milliseconds at most until a change is stored. */
const KEEP = 1000;

export function teacherClass(options: {
  readonly base: string;
  readonly story: string;
  readonly code: string;
  /** The token of a link that was opened here; later the cookie identifies the teacher. */
  readonly token?: string | undefined;
}): TeacherClass {
  const { base, story, code, token } = options;
  const address = addressOf(base, code, 'teacher');
  // A writer id per page load: command numbers start at 1 again, and a copied tab must not share them.
  const writer = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(36),
  ).join('');
  let n = 0;
  const next = () => ++n;
  const held = savedState(code);
  const first: TeacherView = {
    link: 'entering',
    way: 'stream',
    state: held?.state,
    fault: undefined,
    addresses: undefined,
    token: undefined,
    records: held?.records ?? { students: [], answers: [], writers: [] },
    presence: { here: 0, dots: [] },
    pending: resend(held?.pending ?? [], next),
  };
  const self: Member<TeacherView> = member<TeacherSnapshot, TeacherView, PendingCommand>(first, {
    channel: teacherChannel(code),
    address,
    // The audience's window gets the class's news from this page, so its connection stays open while
    // it is hidden.
    restsHidden: false,
    async enter() {
      const { state: snapshot, records } = self.view();
      const { addresses, state, ...sent } = await post<{
        readonly addresses: readonly string[];
        readonly state: TeacherSnapshot;
        readonly token: string;
      }>(`${address}enter/`, { story, token, ...(snapshot && { snapshot, records }) }, LONGER);
      keepClass(story, code);
      self.show({ addresses, token: sent.token });
      return state;
    },
    onEnterFault({ status, why }) {
      if (status === 401 || status === 403) self.end('out');
      // 404: the server has lost the class, and so has this page; another window may restore it.
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
