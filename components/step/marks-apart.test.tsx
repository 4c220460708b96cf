import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { libraryStory } from '../../tests/library-story.ts';
import { proseOf } from './context.ts';
import { richText } from './rich-text.tsx';
import { blocksOf } from './runs.ts';

/** Numbers of marks that follow each other with no word between, one list for each such row. */
const rowsOf = (html: string): readonly string[][] =>
  [
    ...html.matchAll(
      /(?:<[^>]*\bclass="[^"]*\bmark\b[^"]*"[^>]*>\d+<\/\w+>(?:<\/?span[^>]*>)*){2,}/g,
    ),
  ].map(([row]) => [...row.matchAll(/>(\d+)</g)].map(([, number]) => number!));

it('finds marks in a row', () => {
  const mark = (n: number) => `<button class="mark" popovertarget="x">${n}</button>`;
  expect(rowsOf(`a${mark(1)}${mark(2)} b${mark(3)}`)).toEqual([['1', '2']]);
  expect(rowsOf(`<span class="keep">a${mark(1)}</span>${mark(1)}`)).toEqual([['1', '1']]);
});

describe.each(['ten-peaks', 'air-on-the-mountain'])('the marks of %s', (name) => {
  it('do not name one source twice in a row', async () => {
    const story = await libraryStory(name);
    const prose = proseOf(story, 'article', '');
    const texts = story.steps.flatMap((step) => [
      ...step.builds.map(({ text }) => text),
      ...step.views.map(({ text }) => text),
    ]);
    const rows = texts.flatMap((text) =>
      rowsOf(renderToStaticMarkup(richText(blocksOf(prose, text)))),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => new Set(row).size < row.length)).toEqual([]);
  });
});
