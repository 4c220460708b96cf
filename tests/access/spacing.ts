/** Text spacing by WCAG 1.4.12: finds words that it cuts off or moves over others. */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';
import { wearing } from './worn.ts';

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

interface Text {
  readonly words: string;
  readonly cut: boolean;
  /** Words of other blocks that lie over it. */
  readonly over: readonly string[];
}

/**
 * All pieces of HTML text of a part, in document order, the same with and without spacing. Slides are left
 * out, because they are composed as pictures.
 */
const texts = (page: Page, root: string): Promise<readonly Text[]> =>
  page.evaluate((root) => {
    const scope = document.querySelector(root) ?? document.body;
    const pieces: {
      words: string;
      parent: Element;
      boxes: DOMRect[];
      seen: DOMRect[];
      layer: Element;
    }[] = [];
    /** The part of a line that its scrolling and clipping boxes show. */
    const within = (box: DOMRect, parent: Element): DOMRect[] => {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const edge = at.getBoundingClientRect();
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return right > left && bottom > top
        ? [new DOMRect(left, top, right - left, bottom - top)]
        : [];
    };
    const layerOf = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return at;
      return document.body;
    };
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim().slice(0, 50) ?? '';
      if (!parent || words === '' || parent.closest('script, noscript, svg, option')) continue;
      if (parent.closest('.visually-hidden, [aria-hidden="true"], .slide')) continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      const seen = boxes.flatMap((box) => within(box, parent));
      pieces.push({ words, parent, boxes, seen, layer: layerOf(parent) });
    }
    const isCut = ({ parent, boxes }: (typeof pieces)[number]) => {
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        // Content of a scrolling box can be reached by scrolling.
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        if (hides(overflowX) && boxes.some((box) => box.right > right + 2 || box.left < left - 2))
          return true;
        // The box of a line is slightly higher than its letters.
        if (hides(overflowY) && boxes.some((box) => box.bottom > bottom + 5 || box.top < top - 5))
          return true;
        if (position === 'fixed') break;
      }
      return false;
    };
    const blockOf = (element: Element): Element => {
      let at = element;
      while (at.parentElement && getComputedStyle(at).display.startsWith('inline'))
        at = at.parentElement;
      return at;
    };
    const blocks = pieces.map(({ parent }) => blockOf(parent));
    return pieces.map((one, i) => ({
      words: one.words,
      cut: isCut(one),
      over: pieces
        .slice(i + 1, i + 40)
        .filter((other, j) => other.layer === one.layer && blocks[i + 1 + j] !== blocks[i])
        .filter(({ seen }) =>
          seen.some((a) =>
            one.seen.some(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
                  Math.min(a.height, b.height) * 0.4,
            ),
          ),
        )
        .map(({ words }) => words),
    }));
  }, root);

export async function spacing(page: Page, root = 'body'): Promise<Looked> {
  const before = await texts(page, root);
  const after = await wearing(page, SPACED, () => texts(page, root));
  const found: string[] = [];
  after.forEach(({ words, cut, over }, i) => {
    const was = before[i];
    if (was?.words !== words) return;
    if (cut && !was.cut) found.push(`"${words}": cut off`);
    for (const other of over)
      if (!was.over.includes(other)) found.push(`"${words}": over "${other}"`);
  });
  return { count: after.length, found };
}
