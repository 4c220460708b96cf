/** The article as HTML, for the peers that start from HTML; what they share is told apart by their style. */
import type { PageText } from '../text/text.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A chapter's chart: a frame and its curve, whose length counts as 1. */
export const chartHtml = (curve: string): string =>
  `<svg class="chart" viewBox="0 0 100 60" role="img" aria-label="A curve"><path class="frame" d="M0 0V60H100"/><path class="curve" pathLength="1" d="${curve}"/></svg>`;

export const stepHtml = (
  { title, paragraphs }: PageText['chapters'][number]['steps'][number],
  className: string,
): string =>
  `<section class="${className}"><h3>${escape(title)}</h3>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</section>`;

/** Chapters with a chart each, beside their steps. */
export const articleHtml = (text: PageText): string =>
  `<main><h1>${escape(text.title)}</h1>${text.chapters
    .map(
      ({ title, curve, steps }) =>
        `<section class="chapter"><h2>${escape(title)}</h2><div class="sides"><figure>${chartHtml(curve)}</figure><div class="steps">${steps
          .map((step) => stepHtml(step, 'step'))
          .join('')}</div></div></section>`,
    )
    .join('')}</main>`;

/** A document. Its style is in it, as whoever wants to be fast writes a page of one screen's style. */
export const documentHtml = (part: {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly head?: string;
}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escape(part.title)}</title>${part.style && `<style>${part.style}</style>`}${part.head ?? ''}</head><body>${part.body}</body></html>`;
