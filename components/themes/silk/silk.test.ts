import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import tokens from './tokens.json' with { type: 'json' };
import { MOOD_NAMES } from './palette.ts';

const css = readFileSync(new URL('./silk.css', import.meta.url), 'utf8');
/** The style sheets of a folder, but for those on paper. */
const sheetsIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.css') && name !== 'print.css')
    .map((name) => folder + name);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('silk.css', () => {
  const root = css.slice(css.indexOf(':root'), css.indexOf('/* ---- moods'));
  const declared = [...root.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)];

  it('takes every colour from the tokens, value by value', () => {
    const known = new Map(Object.entries(tokens.color).map(([name, c]) => [kebab(name), c.value]));
    expect(declared.length).toBeGreaterThan(25);
    for (const [, name, value] of declared)
      expect([name, known.get(name ?? '')]).toEqual([name, value]);
  });

  it('gives every mood of the theme a ground', () => {
    for (const mood of MOOD_NAMES) {
      expect(css).toContain(`.mood-${mood}`);
      expect(css).toContain(`[data-mood='${mood}']`);
    }
  });

  it('sets no text below 12.5 px anywhere in the interface', () => {
    const sheets = ['../../step/', '../../ui/', './'].flatMap(sheetsIn);
    expect(sheets.length).toBeGreaterThan(10);
    for (const file of sheets) {
      const sheet = readFileSync(new URL(file, import.meta.url), 'utf8');
      const screen = sheet.split('@media print')[0] ?? '';
      for (const [, size] of screen.matchAll(/font(?:-size)?:[^;]*?([\d.]+)rem/g))
        expect(Number(size) * 16).toBeGreaterThanOrEqual(12.5);
    }
  });
});
