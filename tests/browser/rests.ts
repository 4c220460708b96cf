/** Goes through a story by keys and looks at each place where it rests. */
import type { Page } from '@playwright/test';

/**
 * What is wrong at the rests of an open story, as sentences; at most `most` rests from its title on.
 * Motion must be reduced, so that a key's movement is a jump.
 */
export const faultsAtRests = (page: Page, most = Infinity): Promise<readonly string[]> =>
  page.evaluate(async (limit) => {
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    const faults: string[] = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const place = () => `${stage?.dataset['step']} ${stage?.dataset['progress']} ${scrollY}`;
    /** The scroll, the picture and all that follow them have come to rest. */
    const rested = async () => {
      for (let last = '', same = 0; same < 8; last = place()) {
        await frame();
        same = place() === last ? same + 1 : 0;
      }
      // Words that would cover the picture fade out.
      const fades = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(fades.map(({ finished }) => finished));
      return place();
    };
    /** Whether a page of text of another step lies over a point. */
    const isCovered = (x: number, y: number, element: Element): boolean => {
      const page = document.elementFromPoint(x, y)?.closest('.layout-page');
      return page !== undefined && page !== null && !page.contains(element);
    };
    /** The text of an element that is visible in the window. */
    const textIn = (element: Element): string => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const isVisible = node.parentElement?.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
          contentVisibilityAuto: true,
        });
        if (!isVisible || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isSeen = [...range.getClientRects()].some(
          ({ left, top, bottom, width }) =>
            width > 1 &&
            bottom > 36 &&
            top < innerHeight - 2 &&
            !isCovered(left + width / 2, top, element),
        );
        if (isSeen) return node.textContent.trim().slice(0, 40);
      }
      return '';
    };
    const look = (at: string) => {
      // A page of text covers the stage, which still has the picture before it.
      const inMiddle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      const page = inMiddle?.closest('.layout-page') ?? undefined;
      const here = page ?? document.querySelector(`[data-step-id="${stage?.dataset['step']}"]`);
      const bars = [...document.querySelectorAll('[data-step-id] > :is(.opening, .build)')];
      const seen = bars.filter((bar) => textIn(bar) !== '');
      for (const bar of seen)
        if (bar.parentElement !== here)
          faults.push(`${at}: words of another step, "${textIn(bar)}"`);
      const mine = seen.filter((bar) => bar.parentElement === here);
      if (mine.length > 1 && !here?.classList.contains('layout-page'))
        faults.push(`${at}: words of ${mine.length} builds, "${textIn(mine.at(-1)!)}"`);
      for (const text of document.querySelectorAll('.layout-page')) {
        const { top, bottom } = text.getBoundingClientRect();
        // Its edge may stand at the bottom of the window, without words.
        if (text !== here && bottom > 60 && top < innerHeight * 0.94)
          faults.push(`${at}: a page of text covers the picture`);
      }
      const head = mine[0]?.querySelector('h1, h3, .step-head');
      // The parts of a long page of text rest below its title.
      const isTitled = head && !here?.classList.contains('layout-page') && textIn(head) !== '';
      const box = isTitled ? head.getBoundingClientRect() : undefined;
      if (box && (box.top < 36 || box.right > innerWidth + 1 || box.left < -1))
        faults.push(`${at}: the title is cut, "${head?.textContent}"`);
    };
    let last = await rested();
    for (let n = 1; n <= limit; n++) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      const next = await rested();
      const isEnd = scrollY >= document.documentElement.scrollHeight - innerHeight - 2;
      if (next === last && isEnd) break;
      if (next === last) faults.push(`${n} ${next}: the key did nothing`);
      if (next === last && faults.length > 20) break;
      last = next;
      look(`${n} ${next}`);
    }
    return faults;
  }, most);
