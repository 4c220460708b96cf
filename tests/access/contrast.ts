/**
 * Contrast of the words on a screen by their worst pixel. The letters are found by comparing a screenshot
 * with the words and one without. The contrast is that between the letter's colour and the most similar pixel
 * beside a letter. Words on a ground of a single colour are checked by axe instead.
 */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';
import { labOf, type Lab } from './pixels.ts';
import { wearing } from './worn.ts';

interface Words {
  readonly words: string;
  /** Red, green, blue from 0 to 255, and alpha. */
  readonly colour: readonly [number, number, number, number];
  readonly needs: number;
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/** Words in the window, with their colours. */
const wordsOn = (page: Page): Promise<readonly Words[]> =>
  page.evaluate(() => {
    const found: Words[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (
        !parent ||
        words === '' ||
        parent.closest('script, noscript, .visually-hidden, :disabled')
      )
        continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()]
        .filter(
          ({ left, top, right, bottom, width }) =>
            width > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        )
        .map(({ left, top, width, height }) => [left, top, width, height] as const);
      if (boxes.length === 0) continue;
      const style = getComputedStyle(parent);
      const drawn = parent instanceof SVGElement;
      const [r = 0, g = 0, b = 0, a = 1] = (
        (drawn ? style.fill : style.color).match(/[\d.]+/g) ?? []
      ).map(Number);
      let there = a * (drawn ? Number(style.fillOpacity) : 1);
      for (let at: Element | null = parent; at; at = at.parentElement)
        there *= Number(getComputedStyle(at).opacity);
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(style.fontSize) * scale;
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      found.push({
        words: words.slice(0, 50),
        colour: [r, g, b, there],
        needs: large ? 3 : 4.5,
        boxes,
      });
    }
    return found;
  });

const STILL =
  '* { transition: none !important; animation: none !important; caret-color: transparent !important; }';
const WORDLESS = `
  * { color: transparent !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
  text, tspan { fill: transparent !important; }`;

export async function contrast(page: Page): Promise<Looked> {
  const lab = await labOf(page);
  const shot = async () => (await page.screenshot({ scale: 'css' })).toString('base64');
  const [words, visible, bare] = await wearing(page, STILL, async () => {
    const words = await wordsOn(page);
    const displayed = await shot();
    return [words, displayed, await wearing(page, WORDLESS, shot)] as const;
  });
  const seen = await lab.evaluate(
    async ({ words, shown, bare }) => {
      const { read, light } = window as unknown as Lab;
      const [one, two] = [await read(shown, 'image/png'), await read(bare, 'image/png')];
      const { width, height } = one;
      /** How much the words change a pixel, out of 765. */
      const changed = (i: number) =>
        Math.abs(one.data[i]! - two.data[i]!) +
        Math.abs(one.data[i + 1]! - two.data[i + 1]!) +
        Math.abs(one.data[i + 2]! - two.data[i + 2]!);
      const blend = new Uint8ClampedArray(4);
      return words.map(({ words, colour, needs, boxes }) => {
        let worst = Infinity;
        for (const [left, top, wide, high] of boxes)
          for (let y = Math.max(1, Math.floor(top)); y < Math.min(height - 1, top + high); y++)
            for (let x = Math.max(1, Math.floor(left)); x < Math.min(width - 1, left + wide); x++) {
              const i = 4 * (y * width + x);
              // Only pixels beside a letter, not part of one.
              if (changed(i) > 6) continue;
              const near = [i - 4, i + 4, i - 4 * width, i + 4 * width];
              if (!near.some((j) => changed(j) > 120)) continue;
              for (let part = 0; part < 3; part++)
                blend[part] = colour[part]! * colour[3] + one.data[i + part]! * (1 - colour[3]);
              const [a, b] = [light(blend, 0), light(one.data, i)];
              worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            }
        return { words, needs, worst };
      });
    },
    { words, shown: visible, bare },
  );
  // For words that are covered no letters are found.
  const met = seen.filter(({ worst }) => worst < Infinity);
  return {
    count: met.length,
    found: met
      .filter(({ worst, needs }) => worst < needs)
      .map(({ words, worst, needs }) => `"${words}": ${worst.toFixed(2)} of ${needs}`),
  };
}
