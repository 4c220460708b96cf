/**
 * For an author at work (`handscroll my-story/`): pages that are open hear of each save. They reload when the
 * story was printed anew; if it has problems, they show these over the last good picture.
 */

/** Pages request it at this address; it is written into them when they are printed (bin/press/print.ts). */
export const LIVE = '/api/live/';

/** A script of its own and no part of the program's pages, so that no reader loads it. */
const SCRIPT = `
const events = new EventSource('${LIVE}');
const box = document.createElement('pre');
box.setAttribute('role', 'status');
Object.assign(box.style, { position: 'fixed', inset: 'auto 0 0', zIndex: 99, margin: 0, padding: '12px 20px', maxHeight: '40vh', overflow: 'auto', background: '#fff', color: '#211c18', borderTop: '4px solid', whiteSpace: 'pre-wrap' });
const isHere = (slug) => [undefined, slug].includes(document.body.dataset.story);
events.addEventListener('printed', ({ data }) => isHere(JSON.parse(data).slug) && location.reload());
events.addEventListener('problems', ({ data }) => {
  const { slug, faults } = JSON.parse(data);
  if (!isHere(slug)) return;
  box.textContent = faults.join('\\n');
  document.body.append(box);
});
`;

export class Live {
  /** @type {Set<import('node:http').ServerResponse>} */
  #pages = new Set();

  /** Answers a page, or sends it the script. @param {import('node:http').ServerResponse} response @param {boolean} isScript */
  answer(response, isScript) {
    response.setHeader('Cache-Control', 'no-store');
    const type = isScript ? 'text/javascript; charset=utf-8' : 'text/event-stream';
    response.writeHead(200, { 'Content-Type': type });
    if (isScript) return void response.end(SCRIPT);
    response.write('\n');
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
  }

  /** @param {string} slug @param {readonly string[]} faults none if it was printed */
  tell(slug, faults) {
    const event = faults.length > 0 ? 'problems' : 'printed';
    for (const page of this.#pages)
      page.write(`event: ${event}\ndata: ${JSON.stringify({ slug, faults })}\n\n`);
  }
}
