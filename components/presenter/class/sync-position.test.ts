/** Which of show and class has moved, told by the window that speaks, whichever window spoke before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../story/class/apply-command.ts';
import { openClass } from '../../../story/class/open.ts';
import { optimisticState } from '../../../story/class/pending-commands.ts';
import { teacherSnapshot, type TeacherSnapshot } from '../../../story/class/snapshot.ts';
import type { Command, Lesson } from '../../../story/class/messages.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { timelines } from '../../../tests/story/timeline/arbitrary-timeline.ts';
import { stopsOf } from '../../../story/timeline/move.ts';
import type { TeacherView } from '../../class/client/teacher.ts';
import type { ShowPath } from '../path.ts';
import { firstShow, goTo, type Show } from '../show.ts';
import { syncPosition } from './sync-position.ts';

/** A window's two ends of the line, moved by hand: what it says comes back as the class's own state. */
function oneWindow(
  story: Timeline,
  at: Position,
  options: { leads?: boolean; begun?: boolean; paths?: readonly NonNullable<ShowPath>[] } = {},
) {
  const { id } = story;
  const plan = { story: id, steps: story.steps.map((step) => step.id), asks: [] };
  const first = teacherSnapshot(openClass({ code: 'AAAAAA', teacher: 'x', plan, epoch: 1 }));
  let state: TeacherSnapshot = { ...first, position: at };
  let show: Show = goTo(story, firstShow(story), at, 'jump', 0);
  let { leads = false } = options;
  const message = new Set<(show: Show, fresh: boolean) => void>();
  const subscribe = (listener: (show: Show, fresh: boolean) => void) => {
    message.add(listener);
    return () => void message.delete(listener);
  };
  const tell = () => {
    for (const listener of message) listener(show, true);
  };
  const commands: Command[] = [];
  const end = syncPosition({
    story,
    begun: options.begun ?? false,
    paths: options.paths ?? [],
    client: {
      view: () => ({ state, pending: [] }) as Partial<TeacherView> as TeacherView,
      subscribe,
      leads: () => leads,
      send(command: Command) {
        commands.push(command);
        state = { ...state, ...applyCommand(optimisticState(state, []), command), poll: null };
        tell();
      },
    },
    broadcast: {
      get: () => show,
      set(next: Show) {
        show = next;
        tell();
      },
      subscribe,
    },
  });
  return {
    said: commands,
    end,
    show: () => show.at,
    lesson: () => ({ path: show.path, clock: show.clock }),
    class: () => state.position,
    present(to: Position) {
      show = goTo(story, show, to, 'play', 0);
      tell();
    },
    choose(path: ShowPath) {
      show = { ...show, path };
      tell();
    },
    hear(to: Position, lesson?: Lesson) {
      state = { ...state, position: to, ...(lesson && { lesson }) };
      tell();
    },
    speak() {
      leads = true;
      tell();
    },
  };
}

const places = timelines
  .filter((story) => stopsOf(story).length > 2)
  .chain((story) =>
    fc.tuple(fc.constant(story), fc.shuffledSubarray([...stopsOf(story)], { minLength: 3 })),
  );
const property = (holds: (story: Timeline, a: Position, b: Position, c: Position) => void) =>
  fc.assert(fc.property(places, ([story, [a, b, c]]) => holds(story, a!, b!, c!)));

describe('a class and a show', () => {
  it('begun here, the class comes to where the presenter is', () => {
    property((story, a, b) => {
      const window = oneWindow(story, a, { leads: true, begun: true });
      expect(window.said).toMatchObject([{ do: 'move', to: a }]);
      window.present(b);
      expect(window.class()).toEqual(b);
    });
  });

  it('follow whichever has moved', () => {
    property((story, a, b, c) => {
      const window = oneWindow(story, a, { leads: true });
      window.present(b);
      expect(window.class()).toEqual(b);
      window.hear(c);
      expect(window.show()).toEqual(c);
      expect(window.said).toHaveLength(1);
    });
  });

  it('leave moves to the window that speaks', () => {
    property((story, a, b) => {
      const window = oneWindow(story, a);
      window.present(b);
      expect(window.said).toEqual([]);
      expect(window.class()).toEqual(a);
    });
  });

  it('keep a move that was made while no window spoke', () => {
    property((story, a, b, c) => {
      const presented = oneWindow(story, a);
      presented.hear(b);
      presented.present(b);
      presented.present(c);
      presented.speak();
      expect([presented.show(), presented.class()]).toEqual([c, c]);

      const heard = oneWindow(story, a);
      heard.present(b);
      heard.hear(b);
      heard.hear(c);
      heard.speak();
      expect([heard.show(), heard.class()]).toEqual([c, c]);
      expect(heard.said).toEqual([]);
    });
  });

  it('have one path and one clock', () => {
    property((story, a, b) => {
      const path = { id: 'short', steps: [a.step, b.step] };
      const clock = { since: null, spent: { wins: 61_000 } };
      const blank = { blank: 'black', allWords: true, answer: '' } as const;
      const phone = oneWindow(story, a, { leads: true, paths: [path] });
      phone.hear(b, { path: 'short', ...blank, clock });
      expect(phone.show()).toEqual(b);
      expect(phone.lesson()).toEqual({ path, clock });
      expect(phone.said).toEqual([]);
      phone.choose(null);
      expect(phone.said).toEqual([{ do: 'move', to: b, lesson: { path: null, ...blank, clock } }]);
    });
  });

  it('part when told', () => {
    property((story, a, b) => {
      const window = oneWindow(story, a, { leads: true });
      window.end();
      window.present(b);
      expect(window.class()).toEqual(a);
    });
  });
});
