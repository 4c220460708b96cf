import { evenly, breakLines } from '../../../story/layout/break-lines.ts';
import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { layoutOf } from './layout.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const { marks, labels } = drawing;

const example = readExample(import.meta.dirname);

function verdicts(state: JsonObject = {}, aspect: Aspect = 'wide'): Context {
  const [only] = exampleMoments(spec, { ...example, states: { only: state } }, aspect);
  if (!only) throw new Error('no state');
  return only.moment as Context;
}
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
const of = (moment: Context, id: string) => flat(marks(moment)).filter((mark) => mark.id === id);

describe('verdicts', () => {
  for (const aspect of ['wide', 'tall'] as const) {
    it(`have one weight: one type, one dot, one line each (${aspect})`, () => {
      const moment = verdicts({}, aspect);
      const words = labels(moment).filter(({ id }) => id.endsWith('-words'));
      expect(new Set(words.map(({ role, opacity }) => `${role} ${opacity}`)).size).toBe(1);
      expect(new Set(of(moment, 'spot').map(({ attrs }) => attrs['r'])).size).toBe(1);
      expect(new Set(of(moment, 'sight').map(({ attrs }) => attrs['stroke-width'])).size).toBe(1);
    });

    it(`of a group apart stand last, dashed and hollow, with what they are about (${aspect})`, () => {
      const moment = verdicts({}, aspect);
      const last = layoutOf(moment).all.at(-1);
      expect(last?.verdict.id).toBe('county');
      const dashed = of(moment, 'sight').filter(({ attrs }) => attrs['stroke-dasharray']);
      expect(dashed).toHaveLength(1);
      const hollow = of(moment, 'spot').filter(
        ({ attrs }) => attrs['fill'] === moment.palette.ground,
      );
      expect(hollow).toHaveLength(1);
      const texts = labels(moment).flatMap(({ lines }) => lines);
      expect(texts).toContain('on all crossings of the river');
    });

    it(`stand clear of each other and on the plate (${aspect})`, () => {
      const all = verdicts({}, aspect);
      const rects = labels(all).map((one) => ({
        id: one.id,
        ...rectOnPlate(one, all),
      }));
      for (const [i, a] of rects.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(8);
        expect(a.bottom).toBeLessThan(aspect === 'tall' ? 592 : 806);
        for (const b of rects.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // `measure` is generous with small type: a few units across are none to the eye.
          expect(Math.min(across / 12, down), `${a.id}, ${b.id}`).toBeLessThan(2);
        }
      }
    });
  }

  it('stand at their places with their names before they are read, in order', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const moment = verdicts({ count: 2.4 }, aspect);
      expect(of(moment, 'spot')).toHaveLength(6);
      const ids = labels(moment).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['walkers', 'council', 'county']));
      const words = ids.filter((id) => id.endsWith('-words'));
      expect(words).toEqual(['walkers-words', 'ferry-words']);
    }
  });

  it('have no place before the sight lines are there', () => {
    const moment = verdicts({ sights: 0.5 });
    expect(of(moment, 'spot')).toEqual([]);
    expect(labels(moment).some(({ id }) => id === 'council')).toBe(false);
  });

  it('say who, when and on what kind of source, and that the order measures nothing', () => {
    const moment = verdicts();
    const texts = labels(moment).map(({ lines }) => lines.join('|'));
    expect(texts).toContain('Town council|September 2024, official');
    expect(texts.join()).toContain('the order is ours and no scale');
    expect(spec.describe(moment)).toContain('(apart, on all crossings of the river)');
    expect(spec.describe(verdicts({ count: 0, sights: 0 }))).toContain('6 empty places');
    expect(spec.describe(verdicts({ count: 0 }))).toContain(
      'still to come: Walkers’ club, May 2024',
    );
    expect(spec.table?.(moment).rows).toHaveLength(6);
  });

  it('keep names back until they are called for', () => {
    const moment = verdicts({ named: 0 });
    expect(labels(moment).some(({ id }) => id === 'council')).toBe(false);
    expect(labels(moment).some(({ id }) => id === 'council-words')).toBe(true);
  });

  it('refuse long extracts and a line of one', () => {
    const one = { who: 'A', words: 'word '.repeat(25).trim(), date: '2020' };
    const other = { ...one, words: `${one.words} more` };
    expect(spec.params.safeParse({ verdicts: { a: one, b: one } }).success).toBe(true);
    expect(spec.params.safeParse({ verdicts: { a: one, b: other } }).success).toBe(false);
    expect(spec.params.safeParse({ verdicts: { a: one } }).success).toBe(false);
  });
});

const TYPE = { size: 15, face: 'archivo 560' };

it('lines break between words and in compounds, never in short ones', () => {
  const lines = breakLines('an industrial-policy sequel, well-made', 110, TYPE);
  expect(lines.join(' ').replace(/- /g, '-')).toBe('an industrial-policy sequel, well-made');
  expect(lines).toContain('an industrial-');
});

it('lines of Chinese break between its signs, never before a closing mark or in a number', () => {
  const text = '“显著进展”；2015年，芯片和航空未达标';
  const lines = breakLines(text, 60, TYPE);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).not.toMatch(/^[，。；：、”年]|2015$/);
});

it('quotations are as even as their number of lines allows', () => {
  const text = 'some sectors were helped, overall the effect is negative';
  const [plain, even] = [breakLines(text, 270, TYPE), evenly(text, 270, TYPE)];
  expect(even).toHaveLength(plain.length);
  expect(even.join(' ')).toBe(text);
  const spare = (lines: readonly string[]) =>
    Math.max(...lines.map(({ length }) => length)) - Math.min(...lines.map(({ length }) => length));
  expect(spare(even)).toBeLessThan(spare(plain));
});
