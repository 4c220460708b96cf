/** What a room tells those who watch it. */
import { expect, it } from 'vitest';
import { hashOf, PLAN } from '../../tests/story/class/arbitrary-class.ts';
import { LIMITS } from '../../story/class/limits.ts';
import { openClass } from '../../story/class/open.ts';
import { idOf } from '../../story/class/state.ts';
import { MemoryStore } from './memory-store.ts';
import { Room } from './room.ts';
import { StoreDown } from './store.ts';

const CODE = 'K7M4QX';
async function roomOf(store = new MemoryStore()): Promise<Room> {
  await store.create(openClass({ code: CODE, teacher: 't', plan: PLAN, epoch: 1 }), 60);
  const room = await Room.open(store, CODE);
  if (!room) throw new Error('no room');
  return room;
}

it('says goodbye once the store is down, without being asked', async () => {
  class Falling extends MemoryStore {
    isDown = false;
    override async version(code: string) {
      if (this.isDown) throw new StoreDown();
      return super.version(code);
    }
  }
  const store = new Falling();
  const room = await roomOf(store);
  const heard = new Promise((resolve) => room.watch('teacher', 't', resolve));
  store.isDown = true;
  expect(await heard).toBe('bye');
  room.close('gone');
});

it('ends the oldest stream of a student with too many, and of nobody else', async () => {
  const room = await roomOf();
  const heard: string[] = [];
  const watch = (who: number, name: string) => {
    const end = room.watch('student', idOf(hashOf(who)), (news) => {
      heard.push(`${name} ${news}`);
      if (news === 'bye') end();
    });
  };
  watch(2, 'other');
  for (let i = 0; i <= LIMITS.streamsPerSeat; i++) watch(1, `${i}`);
  expect(heard).toEqual(['0 bye']);
  expect(room.watching()).toBe(LIMITS.streamsPerSeat + 1);
  room.close('gone');
});
