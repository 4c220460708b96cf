/**
 * Connects the class with the show: the class follows the presenter, and where another device of the
 * teacher moves the class, the presenter follows. Both devices have one path and one clock, which
 * are sent with the position. The last state that both had tells which of them has changed.
 */
import { optimisticState } from '../../../story/class/pending-commands.ts';
import type { Lesson } from '../../../story/class/messages.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { stopAt } from '../../../story/timeline/move.ts';
import type { Broadcast } from '../../drivers/broadcast.ts';
import type { TeacherClass } from '../../class/client/teacher.ts';
import type { ShowPath } from '../path.ts';
import { audienceAt, goTo, isAt, type Show } from '../show.ts';

interface Shared {
  readonly position: Position;
  readonly lesson: Lesson;
}

const lessonOf = ({ path, blank, allWords, answer, clock }: Show): Lesson => ({
  path: path?.id ?? null,
  blank,
  allWords,
  answer,
  clock: { since: clock.since, spent: clock.spent },
});
const isSame = (a: Shared, b: Shared) =>
  isAt(a.position, b.position) && JSON.stringify(a.lesson) === JSON.stringify(b.lesson);

/** The show after another device's change. */
function taken(
  story: Timeline,
  paths: readonly NonNullable<ShowPath>[],
  show: Show,
  { position, lesson }: Shared,
): Show {
  const there = isAt(audienceAt(show), position)
    ? show
    : { ...goTo(story, show, position, 'play', Date.now()), held: null };
  const path = paths.find(({ id }) => id === lesson.path);
  return { ...there, ...lesson, path: path ? { id: path.id, steps: path.steps } : null };
}

/**
 * `begun`: the class was started here just now and goes to the presenter's position. Returns the
 * function that stops.
 */
export function syncPosition(options: {
  readonly client: Pick<TeacherClass, 'view' | 'subscribe' | 'leads' | 'send'>;
  readonly broadcast: Pick<Broadcast<Show>, 'get' | 'set' | 'subscribe'>;
  readonly story: Timeline;
  readonly paths: readonly NonNullable<ShowPath>[];
  readonly begun: boolean;
}): () => void {
  const { client, broadcast, story, paths, begun } = options;
  let agreed: Shared | undefined;
  let beginning = begun;
  const lead = (now: Shared) => {
    agreed = now;
    const { step, progress } = now.position;
    client.send({ do: 'move', to: { step, progress }, lesson: now.lesson });
  };
  const meet = () => {
    const { state, pending } = client.view();
    if (!state || state.ended) return;
    const show = broadcast.get();
    const ours = { position: audienceAt(show), lesson: lessonOf(show) };
    const { position, lesson = ours.lesson } = optimisticState(state, pending);
    const theirs = { position: stopAt(story, position), lesson };
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
      broadcast.set(taken(story, paths, show, theirs));
    }
  };
  const ends = [client.subscribe(meet), broadcast.subscribe(meet)];
  meet();
  return () => {
    for (const end of ends) end();
  };
}
