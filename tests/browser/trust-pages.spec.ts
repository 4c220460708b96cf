/**
 * The flagship and the pages that access.spec.ts leaves to the night (nightly/trust-pages: every page): under its policy with Trusted Types,
 * each asks nobody else and says nothing in the console.
 * What it may ask and what its policy refuses is watched in every test (watched.ts).
 */
import { expect, test } from './watched.ts';
import { listenToConsole } from './console.ts';
import { samplePages, stories } from '../access/subjects.ts';
import { hydrated } from './reader.ts';

// What software draws costs by its pixels.
test.use({ viewport: { width: 800, height: 500 } });

/** The flagship, whose picture is drawn here, and the pages that access.spec.ts leaves out. */
const PAGES = samplePages.filter((address, i) => i % 2 === 1 || address === stories[0]);

test('a page of each kind says nothing in the console', { tag: '@night' }, async ({ page }) => {
  const texts = listenToConsole(page, [/status of 404/]);
  for (const address of PAGES)
    await test.step(address, async () => {
      await page.goto(address);
      await hydrated(page);
      await page.mouse.wheel(0, 900);
      await page.waitForLoadState('networkidle');
      expect(texts(), address).toEqual([]);
    });
});

test.describe('provoked', () => {
  test.use({ provokes: true });
  test('Trusted Types are enforced: text becomes neither markup nor script', async ({ page }) => {
    await page.goto('/s/ten-peaks/');
    await hydrated(page);
    const tried = await page.evaluate(() => {
      const refused = (attempt: () => void) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const script = document.createElement('script');
      const { trustedTypes: types } = window as unknown as {
        trustedTypes: { createPolicy(name: string): unknown };
      };
      const elsewhere = `${location.origin}/stories/a.js`;
      return {
        markup: refused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        parsed: refused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        text: refused(() => (script.textContent = 'alert(1)')),
        notOurs: refused(() => (script.src = 'https://elsewhere.example/a.js')),
        notBuilt: refused(() => (script.src = elsewhere)),
        handler: refused(() => script.setAttribute('onclick', 'alert(1)')),
        policy: refused(() => types.createPolicy('mine')),
        again: refused(() => types.createPolicy('default')),
        built: !refused(() => (script.src = '/_next/static/chunks/a.js')),
      };
    });
    expect(tried).toEqual({
      ...{ markup: true, parsed: true, text: true, notOurs: true, notBuilt: true },
      ...{ handler: true, policy: true, again: true, built: true },
    });
  });
});
