import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Buffers } from '../../space/mesh.ts';
import { createGrowth } from './view.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf } from './range.ts';

const example = readExample(import.meta.dirname);
const { moment } = exampleMoments<Params, State>(spec, example, 'wide').find(
  ({ name }) => name === 'cars',
)!;
const grownTo = (terraces: number) =>
  rangeOf({ ...moment, state: { ...moment.state, levels: { nev: terraces / 20 } } }).peaks;
const heightOf = (buffers: Buffers) =>
  Math.max(...Array.from({ length: buffers.data.length / 4 }, (_, i) => buffers.data[4 * i]!)) + 1;

describe('a peak that grows', () => {
  it('stands in the mesh it has until the one it needs is built, and ends in that one', async () => {
    const meshes: number[] = [];
    let tell = () => {};
    const growth = createGrowth((buffers) => {
      meshes.push(heightOf(buffers));
      tell();
    }, 'full');
    const next = () => new Promise<void>((done) => (tell = done));
    const drawn = (terraces: number) =>
      growth.follow(grownTo(terraces)).find(({ id }) => id === 'nev')!.terraces;

    expect(drawn(20)).toBe(20);
    expect(growth.isWhole()).toBe(true);
    // Nothing is built within the call: the frame goes on.
    expect([drawn(30), drawn(40), drawn(48)]).toEqual([20, 20, 20]);
    expect([meshes, growth.isWhole()]).toEqual([[], false]);
    await next();
    expect(drawn(48)).toBe(30);
    await next();
    expect([drawn(48), growth.isWhole()]).toEqual([48, true]);
    expect(meshes).toEqual([30, 48]);
    growth.dispose();
  });

  it('builds nothing more once it is disposed of', async () => {
    const meshes: Buffers[] = [];
    const growth = createGrowth((buffers) => meshes.push(buffers), 'full');
    growth.follow(grownTo(44));
    growth.dispose();
    const channel = new MessageChannel();
    for (let turn = 0; turn < 20; turn += 1)
      await new Promise<void>((done) => {
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(0);
      });
    channel.port1.close();
    expect(meshes).toEqual([]);
  });
});

it.each([1e3, 1e15, Infinity])('a level of %s is as many terraces as can be drawn', (level) => {
  const levels = { ...moment.state.levels, nev: level };
  for (const { terraces } of rangeOf({ ...moment, state: { ...moment.state, levels } }).peaks)
    expect(terraces).toBeLessThanOrEqual(400);
});
