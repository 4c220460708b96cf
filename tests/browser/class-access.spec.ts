/** The pages of a class for everybody: axe, 320 px, forced colours; with a question open and one revealed. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './watched.ts';
import { untilColoured } from '../access/rest.ts';
import { Person, startServer, type Server } from './class-world.ts';

let server: Server;
let teacher: Person;
test.beforeAll(async () => {
  server = await startServer();
  teacher = new Person(server.origin, 'teacher');
  await teacher.create();
  await teacher.say({ do: 'pacing', mode: 'free' });
});
test.afterAll(async () => {
  await server.stop();
});

const violations = async (page: Page) => {
  await untilColoured(page);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
};
async function sit(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/class/#${teacher.code}`);
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await expect(page.locator('.class-strip')).toHaveAttribute('data-link', 'live');
}

test(
  'axe finds nothing in a class at 320 px, whatever its questions are at',
  { tag: '@night' },
  async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await sit(page);
    for (const [step, phase] of [
      ['three-dates', 'open'],
      ['three-dates', 'revealed'],
      ['research', 'open'],
      ['research', 'revealed'],
      ['quiet-targets', 'open'],
    ] as const) {
      await teacher.say({ do: 'move', to: { step, progress: 1 } });
      await teacher.say({ do: 'poll', step });
      await teacher.say({ do: 'phase', step, phase });
      const ask = page.locator(`[data-slot="class"][data-step="${step}"] .class-ask`);
      await expect(ask).toHaveAttribute('data-phase', phase);
      expect(await violations(page), `${step}, ${phase}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    }
  },
);

test('in forced colours what is chosen, right and drawn is told by more than colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await sit(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await teacher.say({ do: 'poll', step: 'three-dates' });
  await teacher.say({ do: 'phase', step: 'three-dates', phase: 'revealed' });
  const form = page.locator('[data-slot="class"][data-step="three-dates"]');
  await expect(form.locator('.options .right')).toContainText('Correct');
  const seen = await form.locator('.options .right').evaluate((choice) => {
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(choice);
    return { borderTopWidth, told: borderTopColor !== backgroundColor };
  });
  expect(seen).toEqual({ borderTopWidth: '2px', told: true });
  const strip = page.locator('.class-strip');
  expect(await strip.evaluate((part) => getComputedStyle(part).borderTopStyle)).toBe('solid');
});
