/**
 * Connects the class with the show: the class follows the presenter, and where another device of the
 * teacher moves the class, the presenter follows. The last position that both had tells which of
 * them has moved.
 */
import { optimisticState } from '../../../story/class/pending-commands.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { stopAt } from '../../../story/timeline/move.ts';
import type { Broadcast } from '../../drivers/broadcast.ts';
import type { TeacherClass } from '../../class/client/teacher.ts';
import { audienceAt, goTo, type Show } from '../show.ts';

const isSame = (a: Position, b: Position) => a.step === b.step && a.progress === b.progress;

/**
 * `begun`: the class was started here just now and goes to the presenter's position. Returns the
 * function that stops.
 */
export function syncPosition(options: {
  readonly client: Pick<TeacherClass, 'view' | 'subscribe' | 'leads' | 'send'>;
  readonly broadcast: Pick<Broadcast<Show>, 'get' | 'set' | 'subscribe'>;
  readonly story: Timeline;
  readonly begun: boolean;
}): () => void {
  const { client, broadcast, story, begun } = options;
  let agreed: Position | undefined;
  let beginning = begun;
  const lead = (to: Position) => {
    agreed = to;
    client.send({ do: 'move', to: { step: to.step, progress: to.progress } });
  };
  const meet = () => {
    const { state, pending } = client.view();
    if (!state || state.ended) return;
    const show = broadcast.get();
    const ours = audienceAt(show);
    const theirs = stopAt(story, optimisticState(state, pending).position);
    // Recorded by passive windows as well: the next one to send must know which of the two has moved.
    if (isSame(ours, theirs)) agreed = ours;
    // Only one window of a browser sends: with two, every move would be sent twice, once too late.
    if (!client.leads()) return;
    if (beginning) {
      beginning = false;
      return lead(ours);
    }
    agreed ??= ours;
    if (!isSame(ours, agreed)) lead(ours);
    else if (!isSame(theirs, agreed)) {
      agreed = theirs;
      broadcast.set({ ...goTo(story, show, theirs, 'play', Date.now()), held: null });
    }
  };
  const ends = [client.subscribe(meet), broadcast.subscribe(meet)];
  meet();
  return () => {
    for (const end of ends) end();
  };
}
