import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../story/story.ts';
import { libraryStory } from '../../tests/library-story.ts';
import { PageSeal } from './page-seal.tsx';
import { stillName } from './still-name.ts';

const draw = (story: Story, at: number) => {
  const name = ({ id }: { id: string }) => stillName(id, 'wide');
  const stills = Object.fromEntries(story.steps.map((step) => [name(step), `/${step.id}.svg`]));
  const step = story.steps.at(at)!;
  return renderToStaticMarkup(createElement(PageSeal, { story, step, manifest: { stills } }));
};

describe('the seal of a closing page', () => {
  it('is cut from the last picture that shows one, where the most worn one stands', async () => {
    const html = draw(await libraryStory('ten-peaks'), -1);
    expect(html).toContain('/worn-name.svg#svgView(viewBox(1267.2,108,90,90))');
  });

  it('stands on no other step, and in no story without one', async () => {
    expect(draw(await libraryStory('ten-peaks'), -2)).toBe('');
    expect(draw(await libraryStory('air-on-the-mountain'), -1)).toBe('');
  });
});
