/**
 * Lays out what lies below the first step, a few steps at a time, so that no task is long: see from-top.css.
 * Whoever measures the page waits for it.
 */
import { holding } from './holding.ts';

/** Milliseconds of a task that leave room for a frame, also where a processor is slower than this one thinks. */
const SLICE = 8;

/** The step in the middle of the window, where the browser or a reader has already gone somewhere. */
const readNow = (): Element | null =>
  window.scrollY > 0
    ? (document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.step') ?? null)
    : null;

/**
 * Calls once all steps are laid out, but for far chapters; at once where none waits.
 * Returns its own end.
 */
export function layOut(article: HTMLElement, whole: () => void): () => void {
  const page = document.documentElement;
  const waiting = page.classList.contains('from-top')
    ? [...article.querySelectorAll<HTMLElement>('.chapter:not(.far) > .step')]
    : [];
  let at = 0;
  let some = 1;
  let timer: number | undefined;
  const next = () => {
    const began = performance.now();
    const end = Math.min(waiting.length, at + some);
    if (at < end) {
      // A browser's own hold is lost where steps that stick grow above what is read.
      page.style.overflowAnchor = 'none';
      holding(readNow(), () => {
        for (; at < end; at++) {
          waiting[at]?.parentElement?.classList.add('laid');
          waiting[at]?.classList.add('laid');
        }
      });
    }
    if (end === waiting.length) {
      page.style.removeProperty('overflow-anchor');
      // What is far may be laid out too when it comes near. In a short story nothing is left that waits.
      if (article.querySelector('.chapter.far')) page.classList.remove('from-top');
      return whole();
    }
    some = performance.now() - began < SLICE ? some * 2 : Math.max(1, some >> 1);
    timer = window.setTimeout(next);
  };
  next();
  return () => {
    window.clearTimeout(timer);
    page.style.removeProperty('overflow-anchor');
  };
}
