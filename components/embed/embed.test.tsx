// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sampleStory as story } from '../../tests/sample-story.ts';
import { locate, offsetOf } from '../../story/timeline/locate.ts';
import { frameCode } from '../share/embed-code.ts';
import { EmbedDocument } from './embed-page.tsx';
import { foreignHeights } from './foreign-heights.ts';
import { oembedOf } from './oembed.ts';
import { partAt, partsOf, type Part } from '../step/story-part.ts';
import { stopBeside } from './scene-keys.ts';
import { extentOf } from './scene-track.ts';

const parts = partsOf(story).map((at) => partAt(story, at) as Part);
const documentOf = (part: Part) => {
  const html = renderToStaticMarkup(
    <EmbedDocument {...{ story, part }} manifest={undefined} basePath="/base" />,
  );
  return { html, page: new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html') };
};

describe('a part of a story in a frame', () => {
  it('is the story, each chapter and each step, and nothing else', () => {
    expect(parts.map(({ kind }) => kind).filter((kind) => kind === 'step').length).toBe(
      story.steps.length,
    );
    expect(parts.length).toBe(1 + story.chapters.length + story.steps.length);
    for (const at of [['nowhere'], ['', ''], [story.chapters[0]?.id ?? '', 'nowhere']])
      expect(partAt(story, at)).toBeUndefined();
  });

  it('holds the words of its steps, opens what it offers, and keeps no note', () => {
    for (const part of parts) {
      const { html, page } = documentOf(part);
      for (const step of part.story.steps) expect(page.body.textContent).toContain(step.name);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, part.rest).toBe(ids.length);
      for (const button of page.querySelectorAll('button[popovertarget]')) {
        const id = button.getAttribute('popovertarget') ?? '';
        expect(ids, `${part.rest} opens ${id}`).toContain(id);
      }
      expect(html).not.toContain('SECRET NOTE');
      expect(html).not.toMatch(/<[^>]*\sstyle=|<script|<form/);
    }
  });

  it('knows no more facts and sources than its words lead to', () => {
    const total = Object.keys(story.facts).length;
    for (const part of parts.filter(({ kind }) => kind === 'step')) {
      const known = Object.keys(part.story.facts);
      expect(known.length).toBeLessThan(total);
      for (const id of known)
        for (const source of part.story.facts[id]?.sources ?? [])
          expect(part.story.sources.map((one) => one.id)).toContain(source.id);
    }
  });

  it('leads out to the pages of the story alone', () => {
    for (const part of parts)
      for (const link of documentOf(part).page.querySelectorAll('a[href]'))
        expect(link.getAttribute('href')).toMatch(/^(\/base\/s\/|https?:|#)/);
  });
});

describe('a scene', () => {
  it('finds on its way what it was scrolled to', () => {
    const extent = extentOf(story, 800);
    const [step] = story.steps;
    for (const { settled } of step?.builds ?? []) {
      const at = offsetOf([extent], { step: extent.step, progress: settled });
      expect(locate([extent], at).progress).toBeCloseTo(settled, 6);
    }
  });

  it('goes from stop to stop and no further', () => {
    const stops = [0.2, 0.6, 1].map((progress) => ({ step: 'a', progress }));
    const from = (progress: number) => ({ step: 'a', progress });
    expect(stopBeside(stops, from(0.2), 1)).toBe(0.6);
    expect(stopBeside(stops, from(0.4), -1)).toBe(0.2);
    expect(stopBeside(stops, from(1), 1)).toBeUndefined();
    expect(stopBeside(stops, from(0), -1)).toBeUndefined();
  });
});

describe('what hosts are told', () => {
  it('is a height in their words; WordPress hears its secret, and takes 200 to 1000', () => {
    const heights = foreignHeights(1400, 'https://a.example/embed/en/x/#?secret=aB3');
    expect(heights).toContainEqual({ message: 'height', value: 1000, secret: 'aB3' });
    expect(heights).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 1400 });
    expect(JSON.parse(String(heights.find((one) => typeof one === 'string')))).toMatchObject({
      context: 'iframe.resize',
      height: 1400,
    });
    expect(foreignHeights(1400, 'https://a.example/embed/en/x/').length).toBe(2);
  });

  it('is code that nobody can break out of', () => {
    const code = frameCode({ src: 'https://a/"><b>', title: '"&<', width: '100%', height: 640 });
    expect(code).toContain('src="https://a/&quot;&gt;&lt;b&gt;"');
    expect(code).toContain('title="&quot;&amp;&lt;"');
  });

  it('is oEmbed with a card that fits what was asked for', () => {
    const part = partAt(story, []) as Part;
    const asked = {
      story,
      part,
      site: 'https://a',
      slug: 'x',
      provider: 'P',
      page: 'https://a/s/x/',
    };
    const card = 'https://a/cards/x.png';
    expect(oembedOf({ ...asked, card })).toMatchObject({ thumbnail_url: card, cache_age: 86_400 });
    const small = oembedOf({ ...asked, card, most: { width: 300, height: 200 } });
    expect(small).toMatchObject({ width: 300, height: 200 });
    expect(small).not.toHaveProperty('thumbnail_url');
    expect(oembedOf({ ...asked, story: { ...story, authors: [] }, card })).not.toHaveProperty(
      'author_name',
    );
  });
});
