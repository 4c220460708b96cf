/**
 * Ties the class to the show: where the presenter goes the class goes, and where another device of the teacher
 * leads the class, the presenter follows. What both were last agreed on tells which of them has moved.
 */
import { wanted } from '../../../story/class/lead.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { stopAt } from '../../../story/timeline/move.ts';
import type { Channel } from '../../drivers/channel.ts';
import type { TeacherClass } from '../../drivers/class/teacher.ts';
import { audienceAt, goTo, type Show } from '../show.ts';

const isSame = (a: Position, b: Position) => a.step === b.step && a.progress === b.progress;

/** `begun`: the class began here just now and comes to where the presenter is. Returns its own end. */
export function tieToShow(options: {
  readonly client: TeacherClass;
  readonly channel: Channel<Show>;
  readonly story: Timeline;
  readonly begun: boolean;
}): () => void {
  const { client, channel, story, begun } = options;
  let agreed: Position | undefined;
  const lead = (to: Position) => {
    agreed = to;
    client.say({ do: 'move', to: { step: to.step, progress: to.progress } });
  };
  const meet = () => {
    const { state, orders } = client.view();
    // One window of a browser speaks: two would say every move twice, one of them late.
    if (!state || state.ended || !client.leads()) return;
    const show = channel.get();
    const ours = audienceAt(show);
    if (!agreed && begun) return lead(ours);
    agreed ??= ours;
    const theirs = stopAt(story, wanted(state, orders).position);
    if (!isSame(ours, agreed)) {
      if (isSame(ours, theirs)) agreed = ours;
      else lead(ours);
    } else if (!isSame(theirs, agreed)) {
      agreed = theirs;
      channel.set({ ...goTo(story, show, theirs, 'play', Date.now()), held: null });
    }
  };
  const ends = [client.subscribe(meet), channel.subscribe(meet)];
  meet();
  return () => {
    for (const end of ends) end();
  };
}
