/** One conformance suite on both stores, the second on a real server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../story/class/messages.ts';
import { openClass } from '../../story/class/open.ts';
import type { Plan } from '../../story/class/plan.ts';
import { idOf, type ClassEvent } from '../../story/class/state.ts';
import { findStore, startStore } from '../../tests/tools/store-server.mjs';
import { MemoryStore } from './memory-store.ts';
import { Room } from './room.ts';
import { StoreDown, type ClassStore } from './store.ts';
import { ValkeyStore } from './valkey-store.ts';

const PLAN: Plan = {
  story: 'tale',
  steps: ['one', 'two'],
  asks: [['one', { kind: 'poll', options: ['a', 'b'] }]],
};
const hash = (i: number) => i.toString(16).padStart(24, '0').padEnd(64, 'f');
let codes = 0;
const newClass = () => {
  const code = `TEST${++codes}`;
  return openClass({ code, teacher: 'hash', plan: PLAN, epoch: 1 });
};
let n = 0;
const say = (command: Command, writer = 'w'): ClassEvent => ({
  type: 'command',
  writer,
  n: ++n,
  command,
  at: 0,
});
const answer = (i: number, option: string): ClassEvent => ({
  type: 'answer',
  by: idOf(hash(i)),
  step: 'one',
  answer: { option },
});
const until = async (what: () => boolean) => {
  for (let tries = 0; !what(); tries++) {
    if (tries > 500) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** `again` is another server's way into the same store; in one process it is the same. */
function conforms(name: string, stores: () => { one: ClassStore; again: ClassStore }) {
  describe(name, () => {
    const open = async (store: ClassStore, code: string) => {
      const room = await Room.open(store, code);
      if (!room) throw new Error('no room');
      return room;
    };

    it('keeps a class under its code, once', async () => {
      const { one, again } = stores();
      const state = newClass();
      expect(await one.create(state, 60)).toBe(true);
      expect(await again.create(state, 60)).toBe(false);
      expect(await again.read(state.code)).toEqual(state);
      expect(await again.version(state.code)).toBe('1.0');
      const nobody = { ...state, code: 'NOBODY' };
      expect(await again.read('NOBODY')).toBeUndefined();
      expect(await again.version('NOBODY')).toBeUndefined();
      expect(await again.replace(nobody, { ...nobody, seq: 1 })).toBe(false);
    });

    it('replaces what it holds and nothing newer, and tells those who follow', async () => {
      const { one, again } = stores();
      const state = newClass();
      await one.create(state, 60);
      let message = 0;
      const heard: string[] = [];
      const stop = await again.follow(state.code, {
        onChange: () => message++,
        onPresence: (text) => heard.push(text),
      });
      const next = (seq: number) => ({ ...state, seq });
      // Two servers at once: one of them is first.
      const taken = await Promise.all([
        one.replace(state, { ...next(1), locked: true }),
        again.replace(state, { ...next(1), locked: true }),
      ]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await one.replace(next(1), next(2))).toBe(true);
      expect(await again.replace(state, next(1))).toBe(false);
      expect(await again.read(state.code)).toEqual(next(2));
      await one.publishPresence(state.code, 'psst');
      await until(() => message === 2 && heard.length === 1);
      expect(heard).toEqual(['psst']);
      stop();
    });

    it('lets a class go when its time is over', async () => {
      const { one, again } = stores();
      const state = newClass();
      await one.create(state, 60);
      await again.expire(state.code, 1);
      let gone = false;
      for (let i = 0; i < 30 && !gone; i++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        gone = (await one.read(state.code)) === undefined;
      }
      expect(gone).toBe(true);
      expect(await one.replace(state, { ...state, seq: 1 })).toBe(false);
    });

    it('serves one class from two servers: one state, each vote once', async () => {
      const { one, again } = stores();
      const state = newClass();
      await one.create(state, 60);
      const rooms = [await open(one, state.code), await open(again, state.code)] as const;
      const at = (i: number) => rooms[i % 2 === 0 ? 0 : 1];
      await at(0).submit(say({ do: 'poll', step: 'one' }));
      await Promise.all(
        Array.from({ length: 40 }, (_, i) => at(i).submit({ type: 'join', hash: hash(i) })),
      );
      // Each votes at both servers at once.
      const outcomes = await Promise.all(
        Array.from({ length: 320 }, (_, i) =>
          at(i + (i >= 160 ? 1 : 0)).submit(answer(i % 40, i % 2 ? 'b' : 'a')),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(40);
      expect(outcomes.every((outcome) => outcome === 'done' || outcome === 'again')).toBe(true);
      await Promise.all(rooms.map((room) => room.pull()));
      expect(rooms[0].state).toEqual(rooms[1].state);
      expect(rooms[0].state.answers).toHaveLength(40);
      expect(await one.read(state.code)).toEqual(rooms[0].state);
      for (const room of rooms) room.close('bye');
    });

    it('hears of what happened elsewhere without asking', async () => {
      const { one, again } = stores();
      const state = newClass();
      await one.create(state, 60);
      const rooms = [await open(one, state.code), await open(again, state.code)] as const;
      const heard = new Promise((resolve) => rooms[1].watch('student', idOf(hash(1)), resolve));
      await rooms[0].submit(say({ do: 'move', to: { step: 'two', progress: 1 } }));
      expect(await heard).toBe('state');
      expect(JSON.parse(rooms[1].text('student'))).toMatchObject({
        position: { step: 'two', progress: 1 },
      });
      await rooms[0].submit({ type: 'join', hash: hash(1) });
      const dots = new Promise((resolve) =>
        rooms[1].watch('teacher', 't', (news) => news === 'dots' && resolve(rooms[1].dots())),
      );
      rooms[0].presence.seen(idOf(hash(1)));
      rooms[0].presence.place(idOf(hash(1)), 1, 0.5, 1);
      rooms[0].moved();
      expect(JSON.parse(String(await dots))).toEqual({ here: 1, dots: [[1, 50]] });
      for (const room of rooms) room.close('bye');
    });
  });
}

const memory = new MemoryStore();
conforms('in the process', () => ({ one: memory, again: memory }));

// Where there is none it is left out; `npm run nightly` installs one, and there it has to be.
const present = findStore() !== undefined || Boolean(process.env['HANDSCROLL_NIGHTLY']);
it('says within seconds that a store is down which was never there', async () => {
  // Nothing listens on the first port of all.
  const store = await ValkeyStore.connect('redis://127.0.0.1:1');
  // Without an end it waits for ever, and the test with it.
  await expect(Room.open(store, 'NOBODY')).rejects.toBeInstanceOf(StoreDown);
  await store.close();
}, 30_000);

describe.skipIf(!present)('in Valkey', () => {
  let server: Awaited<ReturnType<typeof startStore>>;
  let one: ValkeyStore;
  let again: ValkeyStore;
  beforeAll(async () => {
    server = await startStore();
    one = await ValkeyStore.connect(server.url);
    again = await ValkeyStore.connect(server.url);
  });
  afterAll(async () => {
    await Promise.all([one, again].map((store) => store.close()));
    await server.stop();
  });
  conforms('two servers', () => ({ one, again }));

  it('says that it is down, and goes on when it is back', async () => {
    const state = newClass();
    await one.create(state, 60);
    await server.stop();
    await expect(one.read(state.code)).rejects.toBeInstanceOf(StoreDown);
    server = await startStore(server.port);
    let created = false;
    for (let i = 0; i < 50 && !created; i++) {
      created = await one.create(state, 60).catch(() => false);
      if (!created) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(created).toBe(true);
  });
});
