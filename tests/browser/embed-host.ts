/** A page of another origin that contains a frame of ours. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';

export interface HostPage {
  /**
   * The URL of a page with a frame: `path` is the frame's address on our site; the rest are additions to its
   * element and page.
   */
  url(frame: {
    readonly path: string;
    readonly attributes?: string;
    readonly loader?: boolean;
  }): string;
  stop(): void;
}

const LONG = `<p>${'Words of an article that goes on for a while. '.repeat(60)}</p>`.repeat(3);

/** Starts a server for such pages; `site` is our origin. A page is built from its query. */
export async function startHost(site: string): Promise<HostPage> {
  const server: Server = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://host').searchParams;
    const loader = asked.has('loader') ? `<script async src="${site}/embed/1.js"></script>` : '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>An article</title><style>main{max-width:700px;margin:auto}</style>` +
        `<main>${LONG}<iframe src="${site}${asked.get('path')}" title="A figure" width="100%" height="640" style="border:0"${asked.get('attributes') ?? ''}></iframe>${loader}${LONG}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url({ path, attributes = '', loader = false }) {
      const asked = new URLSearchParams({ path, attributes, ...(loader && { loader: '' }) });
      return `http://127.0.0.1:${port}/?${asked}`;
    },
    stop: () => void server.close(),
  };
}

/** Our frame in a host's page, scrolled into view, because browsers do not draw frames outside of it. */
export async function framed(page: Page): Promise<Frame> {
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  await frame.waitForSelector('main');
  return frame;
}

/** The marks and words over the canvas, once they have not changed for a while. */
export const drawnIn = (frame: Frame): Promise<string> =>
  frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        let last = '';
        let same = 0;
        const look = () => {
          const stage = document.querySelector('.stage[data-live]');
          const now = stage ? `${stage.getAttribute('data-progress')} ${stage.innerHTML}` : '';
          same = now === last && now !== '' ? same + 1 : 0;
          last = now;
          // The damping between scroll and picture ends after 400 ms.
          if (same >= 40) resolve(now);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

export const progressIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Number(document.querySelector('.stage[data-live]')?.getAttribute('data-progress')),
  );
