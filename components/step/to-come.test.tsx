// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { COME_BOOT } from './come-boot.ts';
import { Article } from './article.tsx';
import { proseOf } from './context.ts';
import { sampleStory } from './sample-story.ts';
import { AT_ONCE } from './to-come.tsx';

const [chapter] = sampleStory.chapters;
const [first] = sampleStory.steps;
/** The sample with many steps, in chapters of `each`. */
function longStory(count: number, each: number) {
  const steps = Array.from({ length: count }, (_, i) => ({ ...first!, id: `step-${i}` }));
  const chapters = Array.from({ length: Math.ceil(count / each) }, (_, n) => ({
    ...chapter!,
    id: `chapter-${n}`,
    steps: steps.slice(n * each, (n + 1) * each).map(({ id }) => id),
  }));
  return { ...sampleStory, steps, chapters };
}
const markup = (count: number, each: number, comes: boolean) =>
  renderToStaticMarkup(
    <Article
      prose={proseOf(longStory(count, each), 'article', '')}
      figureOf={() => <figure className="still" />}
      answerOf={() => null}
      comes={comes}
    />,
  );
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('an article of which most comes later', () => {
  for (const [count, each] of [
    [64, 7],
    [80, 80],
    [75, 25],
  ] as const)
    it(`says the same in the same order, ${count} steps in chapters of ${each}`, () => {
      const [whole, comes] = [read(markup(count, each, false)), read(markup(count, each, true))];
      // Read without scripts, as a reader of pages does.
      const ids = (doc: Document) => [...doc.querySelectorAll('.step')].map(({ id }) => id);
      expect(ids(comes)).toEqual(ids(whole));
      expect(ids(comes).length).toBe(count);
      const now = [...comes.querySelectorAll('.step')].filter((step) => !step.closest('noscript'));
      expect(now.map(({ id }) => id)).toEqual(ids(whole).slice(0, AT_ONCE));
      for (const box of comes.querySelectorAll<HTMLElement>('.to-come')) {
        expect(box.dataset['steps']).toBe(String(box.querySelectorAll('.step').length));
        expect(box.querySelectorAll('noscript').length).toBe(1);
        expect(box.parentElement?.className).toBe('chapter');
      }
      for (const box of comes.querySelectorAll('.to-come'))
        box.replaceWith(...(box.firstElementChild?.childNodes ?? []));
      // Its locators share what their chapter's have in common.
      for (const use of comes.querySelectorAll('use')) {
        const path = comes.querySelector(use.getAttribute('href') ?? '');
        const d = path?.getAttribute('d') ?? '';
        use.outerHTML = `<path class="tick-thin" d="${d}"></path>`;
      }
      expect(comes.querySelector('article')?.outerHTML).toBe(
        whole.querySelector('article')?.outerHTML,
      );
    });

  it('has a script that React prints as it is written', () => {
    expect(COME_BOOT).not.toMatch(/["'&<>]/);
    expect(markup(64, 8, true)).toContain(`<script>${COME_BOOT}</script>`);
  });
});
