/**
 * Sizes of targets: 24 px, or 44 px for touch, in both directions; or so much space around that no circle of
 * that diameter touches another target. Links within a line of text are as high as the line (an exception in
 * WCAG 2.5.8).
 */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

const KINDS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=slider]';

export const targets = (page: Page, least: 24 | 44, root = 'body'): Promise<Looked> =>
  page.evaluate(
    ({ least, root, KINDS }) => {
      const scope = document.querySelector(root) ?? document.body;
      const visible = [...scope.querySelectorAll<HTMLElement>(KINDS)].filter(
        (element) =>
          element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
          !element.closest('[inert]') &&
          !element.matches(':disabled') &&
          getComputedStyle(element).pointerEvents !== 'none',
      );
      /** Pressing a label presses its field, so their boxes count together. */
      const boxOf = (element: HTMLElement) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return { left, top, right, bottom };
      };
      /**
       * The layer that an element moves with: targets of another layer are over or under it, not beside it.
       */
      const layerOf = (element: Element) => {
        for (let at: Element | null = element; at; at = at.parentElement)
          if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches('[popover]'))
            return at;
        return document.body;
      };
      const all = visible
        .map((element) => ({ element, box: boxOf(element), layer: layerOf(element) }))
        .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1);
      const inLine = (element: HTMLElement) => {
        if (!getComputedStyle(element).display.startsWith('inline')) return false;
        const line = element.parentElement?.closest(
          'p, li, dd, td, th, blockquote, figcaption, h1, h2, h3, h4, div',
        );
        const words = (line?.textContent ?? '').trim().length;
        return words > (element.textContent ?? '').trim().length + 3;
      };
      const small = ({ box }: (typeof all)[number]) =>
        box.right - box.left < least - 0.5 || box.bottom - box.top < least - 0.5;
      const middle = ({ box }: (typeof all)[number]) =>
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
      const found = all
        .filter(small)
        .filter(({ element }) => !inLine(element))
        .filter((one) => {
          const [x, y] = middle(one);
          return all.some((other) => {
            if (other === one || other.layer !== one.layer) return false;
            if (other.element.contains(one.element) || one.element.contains(other.element))
              return false;
            const [ox, oy] = middle(other);
            if (small(other) && !inLine(other.element)) return Math.hypot(ox - x, oy - y) < least;
            const dx = Math.max(other.box.left - x, 0, x - other.box.right);
            const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
            return Math.hypot(dx, dy) < least / 2;
          });
        })
        .map(({ element, box }) => {
          const size = `${Math.round(box.right - box.left)} by ${Math.round(box.bottom - box.top)}`;
          const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
          return `${element.tagName.toLowerCase()}.${element.className} "${name.slice(0, 40)}": ${size}`;
        });
      return { count: all.length, found };
    },
    { least, root, KINDS },
  );
