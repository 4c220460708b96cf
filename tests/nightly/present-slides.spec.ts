/** A slide is read from the last row: nothing that is said on it lies on what its picture names or on its mount, at any stop. */
import { expect, test } from '../browser/watched.ts';

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** How far letters may reach into each other's boxes, which are taller and wider than letters are. */
const RIM = 4;
/** Where the lower band of a mounted picture begins, as a share of its height. */
const BAND = 802 / 900;

for (const slug of ['ten-peaks', 'air-on-the-mountain'])
  test(`${slug}: words on no words of a picture`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
    await page.goto(`/s/${slug}/present/`);
    const slide = page.locator('[data-slide]');
    await expect(slide).toBeVisible();
    await page.keyboard.press('v');
    await page.evaluate(() => document.fonts.ready);
    const stops = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')].map(({ dataset }) => dataset.stop),
    );
    expect(stops.length).toBeGreaterThan(20);
    const met: string[] = [];
    for (const stop of stops) {
      await expect(slide).toHaveAttribute('data-at', stop!);
      await expect(page.locator('[data-slide] .slide-still .stop-figure')).toHaveCount(
        await page.locator(`[data-stop="${stop}"] > .stop-figure`).count(),
      );
      const { said, named, cloth } = await page.evaluate((band) => {
        const boxesOf = (node: Node, words: string): Box[] => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
            words,
            left,
            right,
            top,
            foot: bottom,
          }));
        };
        const host = document.querySelector('[data-slide]')!;
        const texts = (root: Element) => {
          const found: Text[] = [];
          const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) found.push(walk.currentNode as Text);
          return found.filter(
            ({ data, parentElement }) => data.trim() !== '' && parentElement?.checkVisibility(),
          );
        };
        // A question lies over the picture, as a card does in the scroll.
        const boxs = [...host.querySelectorAll('.slide-words > :not(.slide-beside)')]
          .flatMap(texts)
          .flatMap((text) => boxesOf(text, text.data.slice(0, 40)));
        const named = [...host.querySelectorAll('.slide-still .labels text')]
          .filter((text) => Number(text.closest('[opacity]')?.getAttribute('opacity') ?? 1) > 0.1)
          .flatMap((text) => boxesOf(text, (text.textContent ?? '').slice(0, 40)));
        const mount = host.querySelector('.slide-still .stop-mounted')?.getBoundingClientRect();
        return { said: boxs, named, cloth: mount && mount.top + mount.height * band };
      }, BAND);
      for (const { words, foot } of said)
        if (cloth && foot > cloth) met.push(`${stop}: "${words}" on the band below the cloth`);
      for (const a of said)
        for (const b of named)
          if (
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > RIM &&
            Math.min(a.foot, b.foot) - Math.max(a.top, b.top) > RIM
          )
            met.push(`${stop}: "${a.words}" on "${b.words}"`);
      await page.keyboard.press('ArrowRight');
    }
    expect([...new Set(met)]).toEqual([]);
  });
