import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleStory } from '../../../tests/sample-story.ts';
import { readFromPreview, readToPreview } from './read-message.ts';

const toPreview = [
  { type: 'files', files: [['assets/a.webp', new Uint8Array(2)]], gone: ['b.svg'] },
  { type: 'story', story: sampleStory },
  { type: 'card', step: 'cars', build: 1, text: [], title: [] },
  { type: 'go', step: 'cars', build: 0 },
  { type: 'pose', scene: 'rain', state: { until: '2003', levels: { a: [0.5, null] } } },
  { type: 'grips', shown: true, scale: 0.4 },
];

it('takes the messages of the list', () => {
  for (const message of toPreview) expect(readToPreview(message)).toBe(message);
  for (const message of [{ type: 'ready' }, { type: 'drawn' }, { type: 'at', step: 'a', build: 2 }])
    expect(readFromPreview(message)).toBe(message);
});

it('drops what has another form', () => {
  const wrong = [
    ...[null, 'go', [], { type: 'toString' }, { type: '__proto__' }, { type: 'ready' }],
    { type: 'go', step: 'cars', build: -1 },
    { type: 'go', step: { toString: () => 'cars' }, build: 0 },
    { type: 'go', step: 'x'.repeat(201), build: 0 },
    { type: 'files', files: [['a.svg', '<svg/>']], gone: [] },
    { type: 'story', story: { ...sampleStory, steps: [] } },
    { type: 'story', story: { ...sampleStory, scenes: undefined } },
    { type: 'card', step: 'cars', build: 0, text: 'words', title: [] },
    { type: 'pose', scene: 'rain', state: new Map() },
    { type: 'pose', scene: 'rain', state: { a: Number.NaN } },
  ];
  for (const message of wrong) expect(readToPreview(message)).toBeUndefined();
  expect(readFromPreview({ type: 'go', step: 'cars', build: 0 })).toBeUndefined();
  expect(readFromPreview({ type: 'at', step: 'cars', build: '0' })).toBeUndefined();
});

it('is not brought to throw, nor to walk for long', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readToPreview(data)).toBeUndefined();
      expect(readFromPreview(data)).toBeUndefined();
    }),
  );
  const ring: Record<string, unknown> = {};
  ring['again'] = ring;
  expect(readToPreview({ type: 'pose', scene: 'a', state: ring })).toBeUndefined();
});
