import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../story/timeline/colour.ts';
import { themeCss, type SheetTokens } from './theme-css.ts';
import { accented, accentGrounds } from './accent.ts';
import { themeOf } from './theme-of.ts';
import { MOOD_NAMES, WORDS } from './theme.ts';
import { carried, LOOKS, THEMES } from './themes.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokensOf = (name: string) => JSON.parse(read(`./${name}/tokens.json`)) as SheetTokens;
/** The style sheets of a folder, but for those on paper. */
const sheetsIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.css') && name !== 'print.css')
    .map((name) => folder + name);

describe.each([...THEMES])('theme %s', (name, theme) => {
  const { moods, aliases } = theme;
  it('has a sheet written from its tokens, and the colours of every other theme', () => {
    expect(existsSync(new URL(`./${name}/theme.g.css`, import.meta.url))).toBe(true);
    expect(read(`./${name}/theme.g.css`)).toBe(themeCss(name, tokensOf(name)));
    expect(Object.keys(tokensOf(name).color).sort()).toEqual(
      Object.keys(tokensOf('silk').color).sort(),
    );
  });

  it('has every mood, and aliases of moods alone', () => {
    expect([...moods.keys()]).toEqual(MOOD_NAMES);
    for (const mood of aliases.values()) expect(moods.has(mood)).toBe(true);
  });

  it('can be read: words at 4.5 to 1 or as it promises, small marks at 3 to 1, on all that they stand on', () => {
    const { color, words: least = WORDS } = tokensOf(name);
    const value = (token: string) => color[token]?.value ?? '';
    const pairs: (readonly [one: string, on: string, least: number, where: string])[] = [];
    for (const [mood, palette] of moods)
      for (const ground of [palette.ground, palette.card]) {
        for (const words of [palette.ink, palette.inkSecond, palette.frictionText])
          pairs.push([words, ground, least, mood]);
        for (const line of [palette.edge, palette.outline, palette.teaLine, palette.friction])
          pairs.push([line, ground, least < 7 ? 3 : 4.5, mood]);
      }
    // What moods.css puts on what, by day and by night: words and links on slips and tables, words on buttons.
    for (const [words, grounds] of [
      ['ink', ['silk', 'silkNoon', 'fog', 'shell', 'mount', 'paperBare']],
      ['inkWash', ['silk', 'silkNoon', 'shell', 'mount']],
      ['inkFog', ['fog']],
      ['link', ['silk', 'silkNoon', 'fog', 'shell', 'mount']],
      ['moon', ['dusk', 'night', 'nightCard', 'nightPaper', 'presenter']],
      ['nightSecond', ['dusk', 'night', 'nightCard']],
      ['goldLink', ['dusk', 'night', 'nightCard', 'presenter']],
      ['presenterSecond', ['presenter']],
      ['presenter', ['gold']],
      ['shell', ['link', 'ink']],
      ['night', ['goldLink']],
    ] as const)
      for (const ground of grounds)
        pairs.push([value(words), value(ground), least, `${words} on ${ground}`]);
    for (const [one, on, ratio, where] of pairs)
      expect(contrast(one, on), `${where}: ${one} on ${on}`).toBeGreaterThanOrEqual(ratio);
  });

  it('says what is beyond its tokens in at most 200 lines of CSS', () => {
    const file = new URL(`./${name}/look.css`, import.meta.url);
    if (existsSync(file)) expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(201);
  });

  it('is the same for a story that carries it', () => {
    const look = carried(name);
    const {
      moods: local,
      print,
      type,
    } = themeOf({ theme: name, look: JSON.parse(JSON.stringify(look ?? null)) ?? undefined });
    expect({ moods: local, print, type }).toEqual({ moods, print: theme.print, type: theme.type });
  });
});

describe('a story’s own accent', () => {
  it('takes the place of links, and is made readable at night', () => {
    for (const theme of THEMES.values()) {
      const look = accented(theme, LOOKS.get(theme.name)!, '#7a1fa2');
      const [night] = [accentGrounds(theme, true)];
      expect(look.color['link']).toBe('#7a1fa2');
      for (const ground of night)
        expect(contrast(look.color['goldLink']!, ground)).toBeGreaterThanOrEqual(
          look.words ?? WORDS,
        );
    }
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
