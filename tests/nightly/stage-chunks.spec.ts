/** Every script that a page asks for late: not there, failing, or never coming. Pictures may stay away, words not. */
import { expect, test, type Page, type Route } from '../browser/watched.ts';
import { frames, openStory, storyRoutes } from '../browser/reader.ts';
import { expectPicture, expectReadable } from './whole.ts';

test.setTimeout(3_600_000);
test.use({ viewport: { width: 960, height: 600 } });

const name = (url: string) => new URL(url).pathname;
const SCRIPT = /\/_next\/static\/.*\.js/;

/** Goes by steps of every kind of scene, so that all that is ever asked for is asked for. */
async function visit(page: Page, route: string, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await page.evaluate((to) => (location.hash = to), step);
    await frames(page, 20);
    await expectPicture(page, `${route} at ${step}`);
  }
}

const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  404: (route) => route.fulfill({ status: 404, body: 'not found' }),
  500: (route) => route.fulfill({ status: 500, body: 'failed' }),
  // Nobody answers; the page is closed with its requests open.
  hung: () => new Promise(() => undefined),
  'not a script': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>sign in' }),
};

/** The scripts that come after those of the HTML, and the steps that bring all of them. */
async function lateScripts(page: Page) {
  const route = (await storyRoutes(page))[0] ?? '/';
  const asked = new Set<string>();
  const note = (request: { url(): string }) => {
    if (SCRIPT.test(request.url())) asked.add(name(request.url()));
  };
  page.on('request', note);
  const timeline = await openStory(page, route);
  const html = await (await page.request.get(route)).text();
  const early = new Set([...html.matchAll(/src="([^"?]+\.js)/g)].map((found) => found[1]));
  const kinds = new Set<string>();
  const steps = timeline.steps.flatMap(({ id, chapter, builds }) => {
    const here = builds.flatMap(({ cast }) =>
      cast.wide.map(({ scene }) => timeline.scenes[scene]?.kind ?? ''),
    );
    const fresh = here.some((kind) => !kinds.has(kind));
    for (const kind of here) kinds.add(kind);
    return fresh ? [`${chapter}/${id}`] : [];
  });
  await visit(page, route, steps);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return { route, steps, late: [...asked].filter((script) => !early.has(script)) };
}

test('every late script missing, failing, hanging or no script: stills and words stay', async ({
  page,
}) => {
  const { route, steps, late } = await lateScripts(page);
  expect(late.length).toBeGreaterThan(5);
  const cases: (readonly [readonly string[], string])[] = Object.keys(faults).map(
    (fault) => [late, fault] as const,
  );
  // All of them, then one by one, each with each.
  for (const script of late) for (const fault of Object.keys(faults)) cases.push([[script], fault]);
  for (const [scripts, fault] of cases) {
    const what = `${fault}: ${scripts.length === late.length ? 'all' : scripts.join(' ')}`;
    await page.goto('about:blank');
    const errors: string[] = [];
    const onError = (error: Error) => errors.push(error.message);
    let loads = 0;
    const onLoad = () => loads++;
    page.on('pageerror', onError).on('domcontentloaded', onLoad);
    const broken = (url: URL) => scripts.includes(url.pathname);
    await page.route(broken, (asked) => faults[fault]?.(asked));
    await page.goto(route);
    await expect(page.locator('[data-to-chapter][aria-current]'), what).toHaveCount(1);
    await visit(page, route, scripts.length === late.length ? steps.slice(0, 3) : steps.slice(-3));
    await expectReadable(page, what);
    // What is no script is read as one, and says so once for each.
    const message = fault === 'not a script' ? /^Unexpected token '<'$/ : /^$/;
    expect(
      errors.filter((error) => !message.test(error)),
      what,
    ).toEqual([]);
    // A page may load itself anew once, not again and again.
    expect(loads, what).toBeLessThanOrEqual(2);
    page.off('pageerror', onError).off('domcontentloaded', onLoad);
    await page.unroute(broken);
  }
});

test('stills that do not come leave the words, and live pictures come', async ({ page }) => {
  const route = (await storyRoutes(page))[0] ?? '/';
  await page.route('**/stills/**', (asked) => asked.abort());
  await openStory(page, route);
  await expectReadable(page, 'without stills');
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(1, { timeout: 60_000 });
});
