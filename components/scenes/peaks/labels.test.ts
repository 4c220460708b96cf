/** Words over a range that is stacked in depth: short, on the summits, and clear of the page's header. */
import { expect, it } from 'vitest';
import { PLATE } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { labelsOf, under } from './labels.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';

const example = readExample(import.meta.dirname);
const range = (aspect: 'wide' | 'tall') =>
  exampleMoments<Params, State>(spec, example, aspect).find(({ name }) => name === 'painted')!
    .moment;
const say = (aspect: 'wide' | 'tall', anchor: string, text: string) => {
  const moment = range(aspect);
  const label = { ...moment.labels[0]!, anchor, text, opacity: 1 };
  return labelsOf({ ...moment, labels: [label] })[0]!;
};

it('says a judgement in one line with the name, where peaks are stacked', () => {
  const { ships } = range('tall').params.peaks;
  const name = ships!.short ?? ships!.name;
  expect(say('tall', 'ships', 'judged: full').lines).toEqual([`${name}: full`]);
  expect(say('wide', 'ships', 'judged: full').lines).toEqual([ships!.name, 'judged: full']);
});

it('leaves what was measured, and what explains itself, in two lines', () => {
  const { nev, ships } = range('tall').params.peaks;
  expect(say('tall', 'nev', 'cars: 47.9%').lines).toEqual([nev!.short ?? nev!.name, 'cars: 47.9%']);
  expect(say('tall', 'ships', 'soft edge: judged full').lines).toHaveLength(2);
  expect(say('tall', 'ships', ships!.name).lines).toHaveLength(1);
});

it("keeps names out from under the page's header", () => {
  const { peaks } = range('tall').params;
  for (const id of Object.keys(peaks).filter((id) => peaks[id]!.shown)) {
    const label = say('tall', id, 'judged: part');
    // A line of type is 14 px high over its own line.
    expect(label.y * PLATE.tall.height - 14, id).toBeGreaterThanOrEqual(62);
  }
});

it('leaves air between words and the paint beside them', () => {
  const roof = { x: 100, top: 0, bottom: 100, half: 50 };
  const box = (left: number) => ({ left, right: left + 40, top: 40, bottom: 60 });
  // The flank is 32 to the right of the summit at this height.
  expect(under(roof, box(134))).toBe(true);
  expect(under(roof, box(142))).toBe(false);
});
