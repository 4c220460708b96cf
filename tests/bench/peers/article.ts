/** The article as HTML, for the peers that start from HTML; they differ in their styles. */
import type { PageText } from '../text/text.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The chart of a chapter: a frame and a curve with `pathLength` 1. */
export const chartHtml = (curve: string): string =>
  `<svg class="chart" viewBox="0 0 100 60" role="img" aria-label="A curve"><path class="frame" d="M0 0V60H100"/><path class="curve" pathLength="1" d="${curve}"/></svg>`;

export const stepHtml = (
  { title, paragraphs }: PageText['chapters'][number]['steps'][number],
  className: string,
): string =>
  `<section class="${className}"><h3>${escape(title)}</h3>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</section>`;

/** The chapters, each with its chart beside the steps. */
export const articleHtml = (text: PageText): string =>
  `<main><h1>${escape(text.title)}</h1>${text.chapters
    .map(
      ({ title, curve, steps }) =>
        `<section class="chapter"><h2>${escape(title)}</h2><div class="sides"><figure>${chartHtml(curve)}</figure><div class="steps">${steps
          .map((step) => stepHtml(step, 'step'))
          .join('')}</div></div></section>`,
    )
    .join('')}</main>`;

/** A complete document. Its styles are inline, as in pages that are optimised for speed. */
export const documentHtml = (part: {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly head?: string;
}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escape(part.title)}</title>${part.style && `<style>${part.style}</style>`}${part.head ?? ''}</head><body>${part.body}</body></html>`;
