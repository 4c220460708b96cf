/**
 * Every step of every story for everybody, by the checks of tests/access: `npm run access` takes it, the gate
 * has no time for it.
 */
import { announce } from '../access/announce.ts';
import { axe } from '../access/axe.ts';
import type { CheckName } from '../access/checks.ts';
import { contrast } from '../access/contrast.ts';
import { figures } from '../access/figures.ts';
import { flash } from '../access/flash.ts';
import { together, type Looked } from '../access/looked.ts';
import { MODES, enter, type ModeName } from '../access/modes.ts';
import { order } from '../access/order.ts';
import { conclude } from '../access/record.ts';
import { openAt, restAt, stepsOf } from '../access/rest.ts';
import { stories } from '../access/subjects.ts';
import { tables } from '../access/tables.ts';
import { untilLive } from '../browser/reader.ts';
import { test, type Page } from '../browser/watched.ts';

test.setTimeout(3_600_000);

type Look = (step: string) => Promise<Looked>;
/** Looks at each step at rest in turn, by several checks, and says at which step something was found. */
async function atEach<Name extends string>(
  page: Page,
  looks: Readonly<Record<Name, Look>>,
): Promise<Record<Name, Looked>> {
  const names = Object.keys(looks) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as Looked[]]));
  for (const step of await stepsOf(page)) {
    await restAt(page, step);
    for (const name of names) {
      const { count, found } = await looks[name](step);
      seen[name]?.push({ count, found: found.map((line) => `${step}: ${line}`) });
    }
  }
  return Object.fromEntries(names.map((name) => [name, together(seen[name] ?? [])])) as Record<
    Name,
    Looked
  >;
}
const partOf = (step: string) => `[id="${step}"]`;

/** Where pictures are live, what is seen depends on the place; else access.spec sees all steps of a page at once. */
const LIVE = ['plain', 'forced'] as const satisfies readonly ModeName[];
type Live = (typeof LIVE)[number] | 'touch';
const LOOKS = (page: Page): Readonly<Record<Live, Readonly<Partial<Record<CheckName, Look>>>>> => {
  const axeAt: Look = (step) => axe(page, [partOf(step)]);
  const contrastAt: Look = () => contrast(page);
  return {
    plain: { axe: axeAt, contrast: contrastAt },
    forced: { axe: axeAt },
    touch: { contrast: contrastAt },
  };
};

async function walk(page: Page, story: string, mode: Live): Promise<void> {
  await openAt(page, story);
  const checks = await atEach(page, LOOKS(page)[mode] as Record<CheckName, Look>);
  conclude({ page: story, mode, checks });
}

for (const story of stories) {
  for (const mode of LIVE)
    test(`the steps of ${story}, ${mode}`, async ({ page }) => {
      await enter(page, mode);
      await walk(page, story, mode);
    });
  test.describe('on a touch screen', () => {
    const { width, height } = MODES.touch;
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });
    test(`the steps of ${story}, touch`, ({ page }) => walk(page, story, 'touch'));
  });
  test(`what is said of ${story}, in the script's order`, async ({ page }) => {
    await openAt(page, story);
    const checks = { figures: await figures(page), order: await order(page, story) };
    conclude({ page: story, mode: 'plain', checks });
  });
  test(`little is announced in ${story}, and nothing flashes`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 500 });
    await openAt(page, story);
    await untilLive(page);
    const checks = {
      announce: await announce(page, 500),
      // In a short film flashes were found once, on a busy machine; why is not known yet.
      flash: await flash(page, 200),
    };
    conclude({ page: story, mode: 'plain', checks });
  });
  test(`the tables of ${story}`, async ({ page }) => {
    await openAt(page, `${story}data/`);
    conclude({ page: story, mode: 'plain', checks: { tables: await tables(page) } });
  });
}
