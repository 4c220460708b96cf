import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../story/timeline/colour.ts';
import { themeCss, type SheetTokens } from './theme-css.ts';
import { MOOD_NAMES } from './theme.ts';
import { THEMES } from './themes.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokensOf = (name: string) => JSON.parse(read(`./${name}/tokens.json`)) as SheetTokens;
/** The style sheets of a folder, but for those on paper. */
const sheetsIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.css') && name !== 'print.css')
    .map((name) => folder + name);

describe.each([...THEMES])('theme %s', (name, { moods, aliases }) => {
  it('has a sheet written from its tokens, and the colours of every other theme', () => {
    expect(existsSync(new URL(`./${name}/theme.css`, import.meta.url))).toBe(true);
    expect(read(`./${name}/theme.css`)).toBe(themeCss(name, tokensOf(name)));
    expect(Object.keys(tokensOf(name).color).sort()).toEqual(
      Object.keys(tokensOf('silk').color).sort(),
    );
  });

  it('has every mood, and aliases of moods alone', () => {
    expect([...moods.keys()]).toEqual(MOOD_NAMES);
    for (const mood of aliases.values()) expect(moods.has(mood)).toBe(true);
  });

  it('can be read: words at 4.5 to 1, small marks at 3 to 1, on every ground and on slips', () => {
    for (const [mood, palette] of moods)
      for (const ground of [palette.ground, palette.card]) {
        for (const words of [palette.ink, palette.inkSecond, palette.frictionText])
          expect(contrast(words, ground), `${mood}: ${words} on ${ground}`).toBeGreaterThan(4.5);
        for (const line of [palette.edge, palette.outline, palette.teaLine, palette.friction])
          expect(contrast(line, ground), `${mood}: ${line} on ${ground}`).toBeGreaterThan(3);
      }
    const { color } = tokensOf(name);
    const value = (token: string) => color[token]?.value ?? '';
    for (const [link, grounds] of [
      ['link', ['silk', 'silkNoon', 'fog', 'shell']],
      ['goldLink', ['dusk', 'night', 'nightCard']],
    ] as const)
      for (const ground of grounds)
        expect(contrast(value(link), value(ground)), `${link} on ${ground}`).toBeGreaterThan(4.5);
  });
});

describe('moods.css', () => {
  it('gives every mood a ground', () => {
    // Those of the day are what every mood begins with.
    for (const mood of MOOD_NAMES.filter((name) => name !== 'dawn' && name !== 'day'))
      expect(read('./moods.css')).toContain(`.mood-${mood}`);
  });
});

it('sets no text below 12.5 px anywhere in the interface', () => {
  const sheets = ['../step/', '../ui/', './'].flatMap(sheetsIn);
  expect(sheets.length).toBeGreaterThan(10);
  for (const file of sheets) {
    const screen = read(file).split('@media print')[0] ?? '';
    for (const [, size] of screen.matchAll(/font(?:-size)?:[^;]*?([\d.]+)rem/g))
      expect(Number(size) * 16).toBeGreaterThanOrEqual(12.5);
  }
});
