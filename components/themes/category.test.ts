import { describe, expect, it } from 'vitest';
import { contrast, mixColours, parseHex } from '../../story/timeline/colour.ts';
import { paletteOf } from './theme.ts';
import { LOOKS, THEMES } from './themes.ts';

type Triple = readonly [number, number, number];

/**
 * Colours as people without one sort of cones see them, in linear light: Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
const SIGHTS: { readonly [sight: string]: readonly [Triple, Triple, Triple] } = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/**
 * The least CIEDE2000 of any two colours. About 2.3 can just be seen between large areas side by side; dots and
 * lines that stand apart need several times as much, and the first five are what most charts use.
 */
const FIRST_FIVE = { normal: 20, other: 13 };
const ALL = { normal: 13, other: 8 };

const dot = (row: Triple, of: Triple) => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
/** CIELAB (D65) of a colour in one sight. */
function labOf(hex: string, sight = 'normal'): Triple {
  const linear = parseHex(hex).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  ) as unknown as Triple;
  const seen = SIGHTS[sight]!.map((row) => Math.min(1, Math.max(0, dot(row, linear))));
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const at = (row: Triple) => f(dot(row, seen as unknown as Triple));
  const y = at([0.2126729, 0.7151522, 0.072175]);
  return [
    116 * y - 16,
    500 * (at([0.4338986, 0.3762276, 0.1898741]) - y),
    200 * (y - at([0.0177568, 0.1094681, 0.8727755])),
  ];
}

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
/** Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula" (2005). */
function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const share = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1.5 - share((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) / 2;
  const polar = (a: number, b: number) =>
    [
      Math.hypot(a * stretch, b),
      ((Math.atan2(b, a * stretch) * 180) / Math.PI + 360) % 360,
    ] as const;
  const [[c1, h1], [c2, h2]] = [polar(a1, b1), polar(a2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2 + 360) % 360];
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t);
  const rotation = -2 * share(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

it('measures differences as the authors of the formula do', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.5, 0], [61, -5, 29])).toBeCloseTo(22.8977, 4);
  expect(ciede2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(
    2.0373,
    4,
  );
  expect(labOf('#ffffff').map(Math.round).map(Math.abs)).toEqual([100, 0, 0]);
});

describe.each([...THEMES])('the colours of charts in %s', (name, theme) => {
  // A theme whose words have more contrast has more of it in small marks as well.
  const least = LOOKS.get(name)?.words === undefined ? 3 : 4.5;
  const palettes = [...theme.moods, ['print', theme.print] as const];

  it('can be seen: 3 to 1 on every ground and card, and more on the ground where the theme promises it', () => {
    for (const [mood, { category, ground, card }] of palettes) {
      expect(category, mood).toHaveLength(8);
      for (const [on, ratio] of [
        [ground, least],
        [card, 3],
      ] as const)
        for (const colour of category)
          expect(contrast(colour, on), `${mood}: ${colour} on ${on}`).toBeGreaterThanOrEqual(ratio);
    }
  });

  it.each(Object.keys(SIGHTS))('are told apart: %s', (sight) => {
    const by = sight === 'normal' ? 'normal' : 'other';
    for (const [mood, { category }] of palettes)
      for (const [i, one] of category.entries())
        for (const other of category.slice(0, i))
          expect(
            ciede2000(labOf(one, sight), labOf(other, sight)),
            `${mood}: ${one}, ${other}`,
          ).toBeGreaterThanOrEqual((i < 5 ? FIRST_FIVE : ALL)[by]);
  });

  it('have a ramp from pale, but not lost on the ground, to strong, in even steps of lightness', () => {
    for (const [mood, { ramp, ground, card, night }] of palettes) {
      expect([ramp[0]?.[0], ramp.at(-1)?.[0]]).toEqual([0, 1]);
      for (const on of [ground, card]) {
        expect(ciede2000(labOf(ramp[0]![1]), labOf(on)), `${mood} on ${on}`).toBeGreaterThan(8);
        expect(contrast(ramp.at(-1)![1], on), `${mood} on ${on}`).toBeGreaterThan(4.5);
      }
      const light = ramp.map(([at, colour]) => [at, labOf(colour)[0]] as const);
      for (const [i, [at, l]] of light.slice(1).entries()) {
        const [before, was] = light[i]!;
        const slope = ((l - was) / (at - before)) * (night === 1 ? 1 : -1);
        expect(slope, `${mood}: stop ${i + 1}`).toBeGreaterThan(30);
        expect(slope, `${mood}: stop ${i + 1}`).toBeLessThan(100);
      }
    }
  });

  it('change with the ground, each by itself', () => {
    const [day, night] = [theme.moods.get('day')!, theme.moods.get('night')!];
    const half = paletteOf(theme, { from: 'day', to: 'night', mix: 0.5 });
    expect(half.category).toEqual(
      day.category.map((colour, i) => mixColours(colour, night.category[i]!, 0.5)),
    );
    expect(half.ramp).toEqual(
      day.ramp.map(([at, colour], i) => [at, mixColours(colour, night.ramp[i]![1], 0.5)]),
    );
  });
});
