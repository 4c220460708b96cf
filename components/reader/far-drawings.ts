/**
 * A browser asks every inline drawing of a page in each frame whether it moves, and every waiting picture whether it
 * comes near, wherever they are and whether they are skipped or not: with 1,000 steps a third of what a scroll costs. So
 * those of far chapters wait outside the page. They carry no word for a screen reader: what a picture says is told
 * beside it (docs/decisions/0034).
 */

export interface FarDrawings {
  /** Takes the drawings out of a chapter when the page has nothing else to do. */
  takeOut(chapter: HTMLElement): void;
  /** Puts them back where they were. */
  putBack(chapter: HTMLElement): void;
  /** All are back, for good. */
  stop(): void;
}

const DRAWINGS = 'svg[aria-hidden="true"], [aria-hidden="true"] > svg, picture';

/** Milliseconds: where there is no idle time to ask for (Safari), after what comes first at the start, and so long. */
const LATER = 200;
const SLICE = 4;

/** Calls when the page has nothing else to do, with a question whether that time is over. Returns its own end. */
function atIdle(call: (over: () => boolean) => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(() => {
      const until = performance.now() + SLICE;
      call(() => performance.now() > until);
    }, LATER);
    return () => window.clearTimeout(timer);
  }
  const asked = window.requestIdleCallback((idle) => call(() => idle.timeRemaining() < 1));
  return () => window.cancelIdleCallback(asked);
}

/** For one article, from its start to `stop`. For paper all are back: the browser tells before it prints, and after. */
export function createFarDrawings(): FarDrawings {
  const waiting = new Set<HTMLElement>();
  /** Each drawing that is out, with what keeps its place. */
  const out = new Map<HTMLElement, (readonly [Comment, Element])[]>();
  let forget: (() => void) | undefined;

  const takeSome = (over: () => boolean) => {
    for (const chapter of waiting) {
      const taken = out.get(chapter) ?? [];
      out.set(chapter, taken);
      for (const drawing of chapter.querySelectorAll(DRAWINGS)) {
        if (over()) return;
        const place = new Comment();
        drawing.replaceWith(place);
        taken.push([place, drawing]);
      }
      waiting.delete(chapter);
    }
  };
  const ask = () => {
    forget ??= atIdle((over) => {
      forget = undefined;
      takeSome(over);
      if (waiting.size > 0) ask();
    });
  };
  const putBack = (chapter: HTMLElement) => {
    waiting.delete(chapter);
    // Those that were never in the page (prose/to-come.tsx).
    chapter.dispatchEvent(new Event('come', { bubbles: true }));
    for (const [place, drawing] of out.get(chapter) ?? []) place.replaceWith(drawing);
    out.delete(chapter);
  };
  const onPrint = () => {
    // Nothing leaves while paper is made.
    forget?.();
    forget = undefined;
    const far = [...out.keys()];
    for (const chapter of far) putBack(chapter);
    for (const chapter of far) waiting.add(chapter);
  };
  const onPrinted = () => ask();
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrinted);

  return {
    takeOut(chapter) {
      waiting.add(chapter);
      ask();
    },
    putBack,
    stop() {
      forget?.();
      forget = undefined;
      waiting.clear();
      for (const chapter of [...out.keys()]) putBack(chapter);
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', onPrinted);
    },
  };
}
