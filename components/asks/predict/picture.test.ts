import { describe, expect, it } from 'vitest';
import { silk } from '../../themes/silk/palette.ts';
import type { LinePlan, NumberPlan } from '../../../story/asks/predict/ask.ts';
import type { PlacedLabel } from '../../../story/scene.ts';
import { overlap, rectOnPlate } from '../../scenes/kit/place.ts';
import { ui } from '../../../story/catalogue/ui.g.ts';
import { grown, guessPicture, type Asked } from './picture.ts';

const around = { before: '', after: '%' };
const predict = { kind: 'predict', min: 0, max: 100, unit: around, apart: around } as const;
const number: NumberPlan = {
  ...predict,
  by: 'number',
  value: 48,
  answer: '48%',
  reveal: 1,
  truth: 'fact:a',
};
const point = (at: number, value: number) => ({ x: String(at), at, value, text: `${value}%` });
const line: LinePlan = {
  ...predict,
  by: 'line',
  reveal: 1,
  truth: 'series:a',
  given: [point(2019, 4), point(2020, 5)],
  asked: [point(2021, 30), point(2022, 60)],
};
const plot = {
  x: (at: number) => 600 + (at - 2019) * 100,
  y: (value: number) => 700 - value * 5,
  box: { x: 600, y: 200, width: 300, height: 500 },
};
const asked = (plan: Asked['plan'], revealed: number, taken: Asked['taken'] = []): Asked => ({
  plan,
  plot,
  aspect: 'wide',
  type: silk.type.wide,
  words: ui.en.asks,
  lang: 'en',
  revealed,
  taken,
});
const saying = (labels: readonly PlacedLabel[], id: string) =>
  labels.find((label) => label.id === id)?.lines;

describe('a guess over the chart', () => {
  it('of a number is not there before the reveal, and stands at its height from it on', () => {
    const answer = { kind: 'number', value: 24 } as const;
    expect(guessPicture(asked(number, 0), answer, []).line).toBe('');
    const picture = guessPicture(asked(number, 1), answer, []);
    expect(picture.end?.[1]).toBe(plot.y(24));
    expect(picture.bracket).toMatch(/^M/);
    expect(saying(picture.labels, 'apart')).toEqual(['Off by 24%']);
  });
  it('of a line runs from the last known point, and meets the truth when it is shown', () => {
    const before = guessPicture(asked(line, 0), undefined, [20, 30]);
    expect(before.line).toBe('M700.0,675.0L800.0,600.0L900.0,550.0');
    expect(before.bracket).toBe('');
    expect(saying(before.labels, 'guessed')).toEqual(['guessed: 2021 to 2022']);
    const after = guessPicture(asked(line, 1), undefined, [20, 30]);
    expect(after.line).toBe(before.line);
    expect(saying(after.labels, 'apart')).toEqual(['Off by 30%']);
  });
  it('is nothing at all without an answer once the truth is shown', () => {
    expect(guessPicture(asked(line, 1), undefined, [undefined, undefined])).toMatchObject({
      line: '',
      divider: '',
      labels: [],
    });
  });
  it('says its words beside those that already stand there', () => {
    const local = { x: 916 / 1440, y: 555 / 900, lines: ['China 60%', 'of all'] };
    const taken: PlacedLabel[] = [
      { ...local, id: 'end', align: 'start', role: 'strong', opacity: 1 },
    ];
    const { labels } = guessPicture(asked(line, 1, taken), undefined, [20, 30]);
    const rect = (label: PlacedLabel) =>
      rectOnPlate(label, { aspect: 'wide', type: silk.type.wide });
    const [a, b] = [rect(labels.find(({ id }) => id === 'guess')!), rect(taken[0]!)];
    expect(a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left).toBe(true);
  });
  it.each(['en', 'zh-Hans'] as const)(
    'says what is shown clear of the words above it, on phones of each size, in %s',
    (lang) => {
      const tall = {
        ...plot,
        x: (at: number) => 170 + (at - 2020) * 60,
        box: { ...plot.box, x: 60, y: 130 },
      };
      const rule = ['The plan, May 2015', '2.06% of GDP'];
      for (const width of [390, 360, 320, 296])
        for (let y = 90; y < 150; y += 3) {
          const type = grown(silk.type.tall, 390 / width);
          const role = { align: 'end', role: 'strong', opacity: 1 } as const;
          const above = { id: 'rule', lines: rule, x: 161 / 390, y: y / 844, ...role };
          const now = { ...asked(line, 0, [above]), plot: tall, type, lang, words: ui[lang].asks };
          const { labels } = guessPicture({ ...now, aspect: 'tall' }, undefined, []);
          const [a, b] = [labels.find(({ id }) => id === 'shown')!, above].map((one) =>
            rectOnPlate(one, { aspect: 'tall', type }),
          );
          expect(overlap(a!, b!), `${width} ${y}`).toBe(0);
        }
    },
  );
});
