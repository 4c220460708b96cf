// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Story } from '../../story/story.ts';
import { sampleStory } from '../../tests/sample-story.ts';
import { StoryDocument } from '../reader/story-page.tsx';

const open: Story = { ...sampleStory, steps: sampleStory.steps.slice(0, -1) };

function endOf(story: Story, more: Partial<Parameters<typeof StoryDocument>[0]> = {}) {
  const props = { story, manifest: undefined, basePath: '/base', desk: false, ...more };
  const html = renderToStaticMarkup(<StoryDocument {...props} />);
  const end = new DOMParser().parseFromString(html, 'text/html').querySelector('article + .end');
  const texts = (of: string) =>
    [...(end?.querySelectorAll(of) ?? [])].map((one) => one.textContent);
  const links = [...(end?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  return { end, links, heads: texts('h2, h3'), lines: texts('.closing > p') };
}

test('a story ends with its name, its credits and the ways on', () => {
  const credits = { authors: ['Ada', 'Class 9'], license: 'CC BY 4.0', published: '1 May 2026' };
  const { end, links, heads, lines } = endOf({ ...open, ...credits, updated: '2 June 2026' });
  expect(end?.getAttribute('aria-label')).toBe('The end');
  expect(heads).toEqual([open.name, 'Sources']);
  expect(lines[0]).toBe('By Ada, Class 9 · 1 May 2026 · Updated 2 June 2026 · CC BY 4.0');
  const share = `step/${open.steps[0]?.id}/`;
  expect(links).toEqual(['/base/s/sample/data/', share, '#text', '/base/']);
});

test('it leaves out what a story or a place does not have', () => {
  const { published: _, updated: _1, license: _2, ...bare } = { ...open, authors: [], sources: [] };
  expect(endOf(bare)).toMatchObject({ heads: [open.name], lines: [expect.any(String)] });
  for (const place of [{ alone: <></> }, { inClass: true }])
    expect(endOf(open, place).links.slice(1)).toEqual(['#text']);
  expect(endOf(sampleStory).end, 'after a page of text').toBeNull();
});
