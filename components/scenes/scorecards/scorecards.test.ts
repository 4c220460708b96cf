import { describe, expect, it } from 'vitest';
import { type Example, exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { PLATE } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { drawing } from './draw.ts';
import { layoutOf } from './layout.ts';
import { spec, type Context } from './spec.ts';

const { marks, labels } = drawing;
const example = readExample(import.meta.dirname);
const moments = (aspect: 'wide' | 'tall' = 'wide') =>
  exampleMoments(spec, example, aspect).map(({ moment }) => moment);
const last = (aspect: 'wide' | 'tall' = 'wide') => moments(aspect).at(-1) as Context;

/** Shapes in the clip of a layer, over all rows of a card: a mountain is one closed figure. */
function painted(moment: Context, card: string, layer: 'full' | 'part'): number {
  const rows = marks(moment).find(({ id }) => id === `card-${card}`)?.children ?? [];
  const clips = rows.flatMap(({ children = [] }) =>
    children.filter(({ id }) => id === `clip-${layer}`),
  );
  const shapes = clips.flatMap(({ children = [] }: Mark) => children);
  return shapes.reduce((sum, { attrs }) => sum + String(attrs['d']).split('M').length - 1, 0);
}

describe('scorecards', () => {
  it('paints what was counted, half what is so in part, and leaves the rest bare', () => {
    expect(painted(last(), 'club', 'full')).toBe(6);
    expect(painted(last(), 'club', 'part')).toBe(3);
    expect(painted(last(), 'council', 'full')).toBe(5);
    expect(painted(last(), 'council', 'part')).toBe(0);
  });

  it('draws a share on a hundred marks, a count on its own whole', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const counts = layoutOf(last(aspect)).cards.map((card) =>
        card.rows.reduce((sum, { places }) => sum + places.length, 0),
      );
      expect(counts).toEqual([100, 11, 8]);
    }
    expect(painted(last(), 'paper', 'full')).toBe(71);
  });

  it('gives every card the same size', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const boxes = layoutOf(last(aspect)).cards.map(({ box }) => [box.width, box.height]);
      expect(new Set(boxes.map(String)).size).toBe(1);
    }
  });

  it('fills the height it has, two cards as well as four', () => {
    const moment = last();
    const two = Object.fromEntries(Object.entries(moment.params.cards).slice(0, 2));
    const { cards } = layoutOf({ ...moment, params: { ...moment.params, cards: two } });
    const [top, foot] = [cards[0]!.box.y, cards[1]!.box.y + cards[1]!.box.height];
    expect(foot - top).toBeGreaterThan(560);
  });

  it('keeps marks inside their card', () => {
    for (const card of layoutOf(last('tall')).cards)
      for (const [x, y] of card.rows.at(-1)?.places ?? []) {
        expect(x + card.size.width).toBeLessThanOrEqual(card.box.x + card.box.width + 0.01);
        expect(y).toBeLessThanOrEqual(card.box.y + card.box.height);
      }
  });

  it('says who counted what, and that nothing is averaged', () => {
    const said = labels(last()).flatMap(({ lines }) => lines);
    expect(said).toEqual(expect.arrayContaining(['5 of 8', 'about 71%', 'six of 11']));
    expect(said.join()).toContain('3 half built');
    expect(spec.describe(last())).toContain('not averaged');
    expect(said.join()).not.toMatch(/average/);
  });

  it('fades the summit of a judged mark, not of a measured one', () => {
    const moment = last();
    const counts = moment.data['counts'];
    if (!counts) throw new Error('the example has counts');
    const rows = counts.rows.map((row) => ({ ...row, status: 'measured' as const }));
    const measured = { ...moment, data: { ...moment.data, counts: { ...counts, rows } } };
    const faded = (m: Context) => JSON.stringify(marks(m)[2]).includes('fill-opacity');
    expect(faded(moment)).toBe(true);
    expect(faded(measured)).toBe(false);
  });

  it('keeps its words inside the room and off each other', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const { width } = PLATE[aspect];
      for (const moment of moments(aspect)) {
        const rects = labels(moment).map((one) => ({
          id: one.id,
          ...rectOnPlate(one, aspect),
        }));
        for (const [i, a] of rects.entries()) {
          expect(a.left, a.id).toBeGreaterThanOrEqual(8);
          expect(a.right, a.id).toBeLessThanOrEqual(width - 8);
          for (const b of rects.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.foot <= b.top || b.foot <= a.top;
            expect(apart, `${a.id} on ${b.id} (${aspect})`).toBe(true);
          }
        }
      }
    }
  });

  it('draws large counts in marks of one size that stand for the same in every card', () => {
    const rows = [
      ['x', 'entity', 'value'],
      ...['first', 'crew'].flatMap((one, i) => [
        ['aboard', one, i === 0 ? 325 : 885],
        ['saved', one, i === 0 ? 203 : 212],
      ]),
    ];
    const card = (entity: string) => ({
      ...{ by: entity, date: '1912', counts: 'saved', series: 'people', entity },
      ...{ full: 'saved', of: 'aboard' },
    });
    const counted: Example = {
      ...example,
      params: { cards: { first: card('first'), crew: card('crew') } },
      states: { now: {} },
      data: {
        people: {
          ...{ title: 'People', unit: 'people', xType: 'words', rows },
          entities: { first: 'First class', crew: 'Crew' },
        },
      },
    };
    for (const aspect of ['wide', 'tall'] as const) {
      const now = exampleMoments(spec, counted, aspect)[0]?.moment as Context;
      const { cards } = layoutOf(now);
      expect(cards.map(({ full, all }) => [full, all])).toEqual([
        [41, 65],
        [42, 177],
      ]);
      expect(new Set(cards.map(({ size }) => size.width)).size).toBe(1);
      expect(labels(now).flatMap(({ lines }) => lines)).toContain('1 mark is 5 people');
    }
  });
});
