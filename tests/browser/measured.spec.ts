/** What is counted without a browser against what one sets: the heights of cards, and the widths of labels. */
import { cardsOf } from '../../components/layout-check/cards.ts';
import { SCREENS } from '../../components/layout-check/screens.ts';
import { stopsAt } from '../../components/layout-check/stops.ts';
import { labelShape } from '../../components/stage/label-shape.ts';
import { proseOf } from '../../components/step/context.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { silk } from '../../components/themes/silk/palette.ts';
import { readStory } from '../../story/disk/stories.ts';
import { measure } from '../../story/layout/measure.ts';
import { openEditions } from '../tools/open-editions.ts';
import type { Story } from '../../story/story.ts';
import { expect, test, type Page } from './watched.ts';

async function storyIn(lang: string): Promise<Story> {
  const { original, editions } = await openEditions(
    await readStory('story/library/ten-peaks'),
    catalog,
  );
  const checked = editions.find((one) => one.lang === lang)?.checked ?? original;
  if (!checked.ok) throw new Error('Ten Peaks has errors');
  return checked.value;
}

const heightsIn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.card')].map((card) => {
        const step = card.closest<HTMLElement>('[data-step-id]')?.dataset['stepId'];
        const build = card.closest<HTMLElement>('[data-build]')?.dataset['build'];
        const below = parseFloat(getComputedStyle(card).paddingBlockEnd);
        const isStacked = getComputedStyle(card).borderBlockStartWidth !== '0px';
        return [`${step}/${build}`, card.offsetHeight - (isStacked ? 0 : below)];
      }),
    );
  });

const PAGES = [
  ['en', '/s/ten-peaks/'],
  ['zh-Hans', '/s/ten-peaks/zh-Hans/'],
] as const;

/** Cards whose counted height is not the one that is set, and how many there are. */
async function wrongCards(page: Page, story: Story) {
  const prose = proseOf(story, 'article', '');
  const wrong: string[] = [];
  let count = 0;
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const heights = await heightsIn(page);
    for (const step of story.steps)
      for (const build of step.builds.keys()) {
        const [card] = cardsOf(prose, step, build, screen);
        if (!card) continue;
        const height = card.rect.bottom - card.rect.top;
        const set = heights[`${step.chapter}/${step.id}/${build}`] ?? 0;
        count++;
        if (Math.abs(height - set) > 8)
          wrong.push(`${step.id} ${build} in ${screen.name}: ${height.toFixed(0)}, set ${set}`);
      }
  }
  return { count, wrong };
}

/** Each line of the story's labels once, with the type that it is set in. */
function linesOf(story: Story) {
  const lines = new Map<
    string,
    { className: string; look: string; text: string; isRest: boolean; width: number }
  >();
  for (const { drawn } of stopsAt(story, 'wide'))
    for (const label of drawn.flatMap(({ labels }) => labels))
      labelShape(label).lines.forEach(({ text, look }, i) => {
        if (look === 'unit' || text === '') return;
        const isRest = label.role === 'strong' && label.lines.length > 1 && i > 0;
        const role = look === 'name' ? 'caption' : isRest ? 'rest' : label.role;
        const type = silk.type.wide[look === 'name' && label.role === 'strong' ? 'strong' : role];
        const width = measure(text, type) / type.size;
        lines.set(`${role} ${text}`, {
          className: `label label-${label.role}`,
          look,
          text,
          isRest,
          width,
        });
      });
  return [...lines.values()];
}

for (const [lang, address] of PAGES)
  test(`cards are as high, and labels as wide, as they are counted in ${lang}`, async ({
    page,
  }) => {
    const story = await storyIn(lang);
    await page.goto(address);
    const { count, wrong: cards } = await wrongCards(page, story);
    expect(count).toBeGreaterThan(story.steps.length * SCREENS.length);
    // Where a line is full to the pixel, what the tables of advances round decides whether its last word fits.
    expect(cards.length, cards.join('; ')).toBeLessThanOrEqual(count / 50);

    const lines = linesOf(story).slice(0, 400);
    await page.setViewportSize({ width: 1440, height: 900 });
    const set = await page.evaluate(async (all) => {
      await document.fonts.ready;
      const holder = document.createElement('div');
      holder.className = 'labels';
      holder.style.cssText = 'container-type: size; width: 1440px; height: 900px; position: fixed';
      document.body.append(holder);
      for (const { className, look, text, isRest } of all) {
        const element = (name: string) =>
          document.createElementNS('http://www.w3.org/2000/svg', name);
        const label = element('svg');
        const group = label.appendChild(element('g'));
        group.setAttribute('class', className);
        const words = group.appendChild(element('text'));
        // A line after the first of a label is set otherwise.
        if (isRest) words.append(element('tspan'));
        const span = words.appendChild(element('tspan'));
        span.setAttribute('class', look);
        span.textContent = text;
        holder.append(label);
      }
      await document.fonts.ready;
      const widths = [...holder.children].map((label) => {
        const span = label.querySelector<SVGTSpanElement>('tspan:last-child')!;
        return span.getComputedTextLength() / parseFloat(getComputedStyle(span).fontSize);
      });
      holder.remove();
      return widths;
    }, lines);
    expect(lines.length).toBeGreaterThan(300);
    const wrong = lines.filter(({ width }, i) => Math.abs(width / set[i]! - 1) > 0.01);
    expect(wrong.map(({ text, width }) => `${text} ${width}`)).toEqual([]);
  });
