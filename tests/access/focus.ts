/**
 * Moves the focus with Tab from the first to the last stop of a page: the focus must be visible, not covered,
 * never lost, and able to leave every element.
 */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

interface Stop {
  /** Its index among the elements found so far; -1 if nothing has the focus. */
  readonly at: number;
  readonly name: string;
  readonly ring: boolean;
  /** What covers it, or that it is outside the window. */
  readonly hidden: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Waits until scrolling caused by the focus has ended. */
const rested = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [last, same] = [NaN, 0];
        const look = () => {
          const box = document.activeElement?.getBoundingClientRect();
          const now = scrollY + (box?.top ?? 0) + (box?.left ?? 0);
          same = now === last ? same + 1 : 0;
          last = now;
          if (same >= 2) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

const lookAt = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const met = ((window as unknown as { met?: Element[] }).met ??= []);
    const element = document.activeElement;
    const none = {
      at: -1,
      name: '',
      ring: false,
      hidden: '',
      box: { x: 0, y: 0, width: 0, height: 0 },
    };
    if (!element || element === document.body || element === document.documentElement) return none;
    // A group of radio buttons counts as one stop.
    if (!met.includes(element)) met.push(element);
    // A field that is drawn by its label shows the focus on the label.
    const local = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const seen =
      label && (local.width < 8 || getComputedStyle(element).opacity === '0') ? label : element;
    const rings = [element, seen, ...(label ? [label, ...label.children] : [])];
    const ring = rings.some((one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      return (drawn && !/, 0\)$|transparent/.test(outlineColor)) || boxShadow !== 'none';
    });
    const lines = [...seen.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const covers = new Set<string>();
    let [inside, free] = [0, 0];
    for (const { left, top, width, height } of lines)
      for (const across of [0.12, 0.5, 0.88])
        for (const down of [0.12, 0.5, 0.88]) {
          const [x, y] = [left + width * across, top + height * down];
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          inside++;
          const over = document.elementFromPoint(x, y);
          if (over && (seen.contains(over) || over.contains(seen) || label?.contains(over))) free++;
          else if (over)
            covers.add(`${over.tagName.toLowerCase()}.${over.getAttribute('class') ?? ''}`);
        }
    // The box of a line may overlap the next by a pixel or two, so a third may be covered. Of an element that
    // is higher than half of the window, almost all may be covered.
    const enough = local.height > innerHeight / 2 ? 0.01 : 2 / 3;
    const under = `under ${[...covers].join(', ')}`;
    const hidden = inside === 0 ? 'outside the window' : free < inside * enough ? under : '';
    const { x, y, width, height } = seen.getBoundingClientRect();
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${words.slice(0, 40)}"`;
    return { at: met.indexOf(element), name, ring, hidden, box: { x, y, width, height } };
  });

/** Whether the focus changes pixels, for elements without a focus ring in their styles. */
async function pixelsChange(page: Page, { box }: Stop): Promise<boolean> {
  const clip = {
    x: Math.max(0, box.x - 4),
    y: Math.max(0, box.y - 4),
    width: box.width + 8,
    height: box.height + 8,
  };
  const shot = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
  const focused = await shot();
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    Object.assign(window, { was: element });
    element.blur();
  });
  const plain = await shot();
  await page.evaluate(() =>
    (window as unknown as { was: HTMLElement }).was.focus({ preventScroll: true }),
  );
  return focused !== plain;
}

/**
 * Moves the focus through a page and reports faults.
 * @param most number of stops after which a sample ends; all stops by default
 */
export async function walkFocus(page: Page, most = Infinity): Promise<Looked> {
  const found: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0, behavior: 'instant' });
    Object.assign(window, { met: [] });
  });
  let count = 0;
  let last = -1;
  while (count < most) {
    await page.keyboard.press('Tab');
    await rested(page);
    const stop = await lookAt(page);
    // After the last stop the focus leaves the page or starts again.
    if (stop.at === -1 || (stop.at === 0 && count > 0)) break;
    if (stop.at === last) found.push(`${stop.name}: Tab does not leave it`);
    else if (stop.at < count) found.push(`${stop.name}: Tab comes back to it`);
    if (stop.at !== count) break;
    count++;
    last = stop.at;
    if (stop.hidden) found.push(`${stop.name}: ${stop.hidden}`);
    else if (!stop.ring && !(await pixelsChange(page, stop)))
      found.push(`${stop.name}: nothing shows that it has the focus`);
  }
  if (count === 0) found.push('Tab finds nothing');
  return { count, found };
}
