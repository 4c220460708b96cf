import { describe, expect, it } from 'vitest';
import { PLATE, type Aspect, type JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { overlap, rectOnPlate, type Rect } from '../kit/place.ts';
import { fieldOf } from './compose.ts';
import { drawing, pictures } from './draw.ts';
import { bareWords, marksOf } from './quotation.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
const PORTRAIT = { file: 'face.jpg', alt: 'A woman in a hat.', credit: 'Photograph: an archive' };
const LONG =
  'The boats held half of those on board, and nobody had looked at the rule since ships were a quarter of the size. When we asked why, we were told that a rule that had served for twenty years would serve for twenty more.';

function textOf(
  local: JsonObject,
  aspect: Aspect = 'wide',
  around: Partial<Context> = {},
): Context {
  const item = { kind: 'quotation', text: 'It grew.', note: 'Who; 1912', ...local };
  const example = { kind: 'words', params: { items: { q: item } }, states: { only: {} } };
  const [only] = exampleMoments(spec, example, aspect);
  if (!only) throw new Error('no state');
  return { ...(only.moment as Context), ...around };
}
const label = (moment: Context, id: string) => drawing.labels(moment).find((one) => one.id === id);
const flat = (all: readonly Mark[]): readonly Mark[] =>
  all.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);

describe('a quotation', () => {
  it('has the marks of its language, whatever its author has put round it', () => {
    for (const text of ['It grew.', '"It grew."', '“It grew.”', '« It grew. »'])
      expect(bareWords(text)).toBe('It grew.');
    expect(bareWords('“One” and “two”')).toBe('“One” and “two”');
    expect(marksOf('de-CH')).toEqual(['„', '“']);
    expect(label(textOf({ lang: 'fr' }), 'q')?.lines).toEqual(['It grew. »']);
    expect(label(textOf({}, 'wide', { lang: 'zh-Hans' }), 'q-mark')?.lines).toEqual(['“']);
  });

  it('hangs its first mark in the margin', () => {
    for (const aspect of ASPECTS) {
      const moment = textOf({ text: LONG }, aspect);
      const [mark, first, second] = ['q-mark', 'q', 'q-1'].map((id) => label(moment, id));
      expect(mark).toMatchObject({ align: 'end', x: first?.x, y: first?.y, role: first?.role });
      expect(second?.x).toBe(first?.x);
    }
  });

  it('is the larger the shorter it is', () => {
    for (const aspect of ASPECTS) {
      const sizes = ['It grew.', LONG.slice(0, 60), LONG].map(
        (text) => label(textOf({ text }, aspect), 'q')?.role,
      );
      expect(new Set(sizes).size, aspect).toBe(3);
    }
  });

  it('keeps to its field with its portrait, each word clear of the other and of the picture', () => {
    for (const aspect of ASPECTS)
      for (const text of ['It grew.', LONG]) {
        const moment = textOf({ text, portrait: PORTRAIT }, aspect);
        const field = fieldOf(aspect);
        const rects = drawing.labels(moment).map((one) => rectOnPlate(one, moment));
        const edge = flat(drawing.marks(moment)).find(({ id }) => id === 'edge')?.attrs ?? {};
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(edge[key]));
        const face: Rect = { left: x!, right: x! + width!, top: y!, bottom: y! + height! };
        expect(height! / width!).toBeCloseTo(1.25, 1);
        for (const [i, rect] of rects.entries()) {
          expect(rect.left).toBeGreaterThanOrEqual(aspect === 'tall' ? 0 : field.x - 60);
          expect(rect.right).toBeLessThanOrEqual(PLATE[aspect].width - 8);
          expect(rect.top).toBeGreaterThanOrEqual(field.y - 15);
          expect(rect.bottom).toBeLessThanOrEqual(field.y + field.height + 15);
          expect(overlap(rect, face)).toBe(0);
          for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBeLessThan(60);
        }
      }
  });

  it('fetches its portrait where a page lays it over the still, and nothing in the still', () => {
    const moment = textOf({ portrait: PORTRAIT });
    const hrefs = (marks: readonly Mark[]) =>
      flat(marks).flatMap(({ attrs }) => attrs['href'] ?? []);
    const onPage = { ...moment, home: '/stories/ship/' };
    expect(hrefs(drawing.marks(moment))).toEqual([]);
    expect(hrefs(pictures(onPage))).toEqual(['/stories/ship/face.jpg']);
    expect(hrefs(drawing.marks(onPage))).toEqual(hrefs(pictures(onPage)));
    expect(pictures({ ...textOf({}), home: '/stories/ship/' })).toEqual([]);
  });

  it('keeps its author whatever a label says', () => {
    const moment = textOf({});
    const labels = [{ anchor: 'q', text: 'It grew.', style: 'plain', opacity: 1 }] as never;
    expect(drawing.labels({ ...moment, labels })).toEqual(drawing.labels(moment));
  });

  it('says who, when, and who is to be seen', () => {
    expect(spec.describe(textOf({ portrait: PORTRAIT }))).toBe(
      '“It grew.”, Who, 1912 (A woman in a hat.).',
    );
    expect(label(textOf({ portrait: PORTRAIT }), 'q-credit-0')?.lines).toEqual([PORTRAIT.credit]);
  });
});
