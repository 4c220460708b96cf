import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../story/disk/stories.ts';
import { loadStory } from '../../story/load.ts';
import type { Story } from '../../story/story.ts';
import { catalog } from '../themes/catalog.ts';
import { PageSeal } from './page-seal.tsx';
import { stillName } from './still-name.ts';

async function storyOf(name: string): Promise<Story> {
  const loaded = loadStory(await readStory(`story/library/${name}`), catalog);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const draw = (story: Story, at: number) => {
  const name = ({ id }: { id: string }) => stillName(id, 'wide');
  const stills = Object.fromEntries(story.steps.map((step) => [name(step), `/${step.id}.svg`]));
  const step = story.steps.at(at)!;
  return renderToStaticMarkup(createElement(PageSeal, { story, step, manifest: { stills } }));
};

describe('the seal of a closing page', () => {
  it('is cut from the last picture that shows one, where the most worn one stands', async () => {
    const html = draw(await storyOf('ten-peaks'), -1);
    expect(html).toContain('/worn-name.svg#svgView(viewBox(1252.8,83.3,121.5,121.5))');
  });

  it('stands on no other step, and in no story without one', async () => {
    expect(draw(await storyOf('ten-peaks'), -2)).toBe('');
    expect(draw(await storyOf('air-on-the-mountain'), -1)).toBe('');
  });
});
