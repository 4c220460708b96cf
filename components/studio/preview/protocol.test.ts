import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFromPreview } from './protocol.ts';

const posed = {
  ...{ type: 'posed', scene: 'rain', aspect: 'tall', step: 'cars', build: 0, byKeys: true },
  moved: { of: 'state', path: ['view'], value: { x: 0.5, names: ['a', null] }, held: 1 },
};

it('takes the messages of the list', () => {
  for (const message of [{ type: 'drawn' }, { type: 'at', step: 'a', build: 2 }, posed])
    expect(readFromPreview(message)).toEqual(message);
});

it('drops what has another form, and what is no JSON', () => {
  const ring: Record<string, unknown> = {};
  ring['again'] = ring;
  const wrong = [
    ...[null, 'at', [], { type: 'toString' }, { type: '__proto__' }, { type: 'story' }],
    { type: 'at', step: 'cars', build: -1 },
    { type: 'at', step: { toString: () => 'cars' }, build: 0 },
    { type: 'at', step: 'x'.repeat(201), build: 0 },
    { type: 'at', step: 'cars', build: '0' },
    { ...posed, moved: { ...posed.moved, of: 'params' } },
    { ...posed, moved: { ...posed.moved, path: [1] } },
    { ...posed, moved: { ...posed.moved, value: ring } },
    { ...posed, moved: { ...posed.moved, value: 'x'.repeat(30_000) } },
  ];
  for (const message of wrong) expect(readFromPreview(message)).toBeUndefined();
  const map = readFromPreview({ ...posed, moved: { ...posed.moved, value: new Map([[1, 2]]) } });
  expect(map).toMatchObject({ moved: { value: {} } });
});

it('is not brought to throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readFromPreview(data)).toBeUndefined();
    }),
  );
});
