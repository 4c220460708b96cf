/**
 * Playwright's `test` with a guard: no page may violate its own policy or send a request to another origin.
 * All browser tests import it from here.
 */
import { expect, test as plain, type BrowserContext, type Request } from '@playwright/test';

export * from '@playwright/test';

/** Chromium's messages when a policy refuses something. */
const REFUSED = /Content Security Policy|Trusted(Types?|HTML|Script(URL)?)\b/i;
const HERE = ['127.0.0.1', 'localhost'];

/** Whether a request goes to another origin than its page's, or to another machine. */
function leaves(request: Request, hosts: readonly string[]): boolean {
  const to = new URL(request.url());
  if (/^(data|blob|about|file):$/.test(to.protocol)) return false;
  if (!hosts.includes(to.hostname)) return true;
  if (request.isNavigationRequest()) return false;
  const from = new URL(request.frame().url());
  return /^https?:$/.test(from.protocol) && from.origin !== to.origin;
}

/** Collects violations by pages of a context in `broken`. */
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
  /** Set by tests that violate the policy on purpose: `test.use({ provokes: true })`. */
  readonly provokes: boolean;
  /** Another host name of the test's server. */
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
      // Requests that a route still makes after the end of a test must not fail this test or the next.
      const quiet = { behavior: 'ignoreErrors' } as const;
      await Promise.allSettled(
        [context, ...context.pages()].map((routed) => routed.unrouteAll(quiet)),
      );
      if (!provokes) expect(broken, 'against its own policy, or off its origin').toEqual([]);
    },
    { auto: true },
  ],
});
