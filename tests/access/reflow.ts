/**
 * At 320 px no page scrolls in two directions: no page is wider than the window, and no words are outside of
 * it.
 */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

export const reflow = (page: Page, root = 'body'): Promise<Looked> =>
  page.evaluate((root) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    /** Tables and drawings need two directions and may scroll by themselves. */
    const scrolls = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
          return at.querySelector('table, svg, pre, ol, nav') !== null || at.matches('pre, nav');
        // Text that is cut with an ellipsis does not need a second direction.
        else if (getComputedStyle(at).textOverflow === 'ellipsis') return true;
      return false;
    };
    let count = 0;
    const scope = document.querySelector(root) ?? document.body;
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('script, noscript, svg')) continue;
      if (parent.closest('.visually-hidden')) continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      count++;
      if ((right > clientWidth + 1 || left < -1) && !scrolls(parent))
        found.push(
          `${node.textContent.trim().slice(0, 60)}: from ${Math.round(left)} to ${Math.round(right)}`,
        );
    }
    return { count, found };
  }, root);
