/**
 * Playwright's test, watched: whatever a test does, no page of it may break its own policy or ask another origin
 * for anything. Every test in the browser comes from here, so the whole walk is held to it.
 */
import { expect, test as plain, type BrowserContext, type Request } from '@playwright/test';

export * from '@playwright/test';

/** What Chromium says where a policy refuses something. */
const REFUSED = /Content Security Policy|Trusted(Types?|HTML|Script(URL)?)\b/i;
const HERE = ['127.0.0.1', 'localhost'];

/** A request that leaves the origin of whoever asks, or this machine. */
function leaves(request: Request, hosts: readonly string[]): boolean {
  const to = new URL(request.url());
  if (/^(data|blob|about|file):$/.test(to.protocol)) return false;
  if (!hosts.includes(to.hostname)) return true;
  if (request.isNavigationRequest()) return false;
  const from = new URL(request.frame().url());
  return /^https?:$/.test(from.protocol) && from.origin !== to.origin;
}

/** Notes what pages of a context must never do, in `broken`. */
function watch(context: BrowserContext, broken: string[], hosts: readonly string[]): void {
  context.on('request', (request) => {
    if (request.serviceWorker() === null && leaves(request, hosts))
      broken.push(`asks ${request.url()}`);
  });
  context.on('console', (message) => {
    if (REFUSED.test(message.text())) broken.push(message.text());
  });
  context.on('weberror', (error) => {
    if (REFUSED.test(error.error().message)) broken.push(error.error().message);
  });
}

interface Watched {
  /** Says that a test provokes its page's policy on purpose: `test.use({ provokes: true })`. */
  readonly provokes: boolean;
  /** Another name by which the test's own server goes. */
  readonly name: string;
  readonly watched: void;
}

export const test = plain.extend<Watched>({
  provokes: [false, { option: true }],
  name: ['localhost', { option: true }],
  watched: [
    async ({ browser, context, provokes, name }, use) => {
      const hosts = [...HERE, name];
      const broken: string[] = [];
      const more = (other: BrowserContext) => watch(other, broken, hosts);
      watch(context, broken, hosts);
      browser.on('context', more);
      await use();
      browser.off('context', more);
      // What a route still fetches when a test has ended is nobody's failure, least of all the next test's.
      const quiet = { behavior: 'ignoreErrors' } as const;
      await Promise.allSettled(
        [context, ...context.pages()].map((routed) => routed.unrouteAll(quiet)),
      );
      if (!provokes) expect(broken, 'against its own policy, or off its origin').toEqual([]);
    },
    { auto: true },
  ],
});
