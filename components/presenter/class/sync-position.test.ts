/** Which of show and class has moved, told by the window that speaks, whichever window spoke before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClass } from '../../../story/class/open.ts';
import { teacherSnapshot } from '../../../story/class/snapshot.ts';
import type { Command } from '../../../story/class/messages.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { timelines } from '../../../tests/story/timeline/arbitrary-timeline.ts';
import { stopsOf } from '../../../story/timeline/move.ts';
import type { TeacherView } from '../../class/client/teacher.ts';
import { firstShow, goTo, type Show } from '../show.ts';
import { syncPosition } from './sync-position.ts';

/** A window's two ends of the line, moved by hand: what it says comes back as the class's own state. */
function oneWindow(story: Timeline, at: Position, options = { leads: false, begun: false }) {
  const { id } = story;
  const plan = { story: id, steps: story.steps.map((step) => step.id), asks: [] };
  const first = teacherSnapshot(openClass({ code: 'AAAAAA', teacher: 'x', plan, epoch: 1 }));
  let state = { ...first, position: at };
  let show: Show = goTo(story, firstShow(story), at, 'jump', 0);
  let { leads } = options;
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
    begun: options.begun,
    client: {
      view: () => ({ state, pending: [] }) as Partial<TeacherView> as TeacherView,
      subscribe,
      leads: () => leads,
      send(command: Command) {
        commands.push(command);
        if (command.do === 'move') state = { ...state, position: command.to };
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
    class: () => state.position,
    present(to: Position) {
      show = goTo(story, show, to, 'play', 0);
      tell();
    },
    hear(to: Position) {
      state = { ...state, position: to };
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
      expect(window.said).toEqual([{ do: 'move', to: a }]);
      window.present(b);
      expect(window.class()).toEqual(b);
    });
  });

  it('follow whichever has moved', () => {
    property((story, a, b, c) => {
      const window = oneWindow(story, a, { leads: true, begun: false });
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

  it('part when told', () => {
    property((story, a, b) => {
      const window = oneWindow(story, a, { leads: true, begun: false });
      window.end();
      window.present(b);
      expect(window.class()).toEqual(a);
    });
  });
});
