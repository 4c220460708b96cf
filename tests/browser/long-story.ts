/** A story of any length: the page and the timeline of a short one, its chapters over and over. */
import type { Page } from '@playwright/test';
import type { Timeline } from '../../story/story.ts';

/** Before `page` opens `route`: its story then has `times` as many chapters, all with ids of their own. */
export async function lengthen(page: Page, route: string, times: number): Promise<void> {
  await page.route(`**${route}`, async (asked) => {
    const response = await asked.fetch();
    // A page that stays open beside would be the one that is seen, and the other would get no frames.
    const blank = await page.context().newPage();
    const body = await blank.evaluate(
      ({ html, times }) => {
        const doc = new DOMParser().parseFromString(html, 'text/html');
        const chapters = [...doc.querySelectorAll('[data-chapter]')];
        const named = '[id], [data-step-id], [data-chapter], [aria-labelledby]';
        for (let n = 2; n <= times; n++)
          for (const chapter of chapters) {
            const copy = chapter.cloneNode(true) as Element;
            for (const element of [copy, ...copy.querySelectorAll(named)])
              for (const name of ['id', 'data-step-id', 'data-chapter', 'aria-labelledby']) {
                const value = element.getAttribute(name);
                if (value) element.setAttribute(name, value.replace(/[^/ ]+/g, `$&-${n}`));
              }
            const last = [...doc.querySelectorAll('[data-chapter]')].at(-1);
            last?.after(copy);
          }
        return `<!DOCTYPE html>${doc.documentElement.outerHTML}`;
      },
      { html: await response.text(), times },
    );
    await blank.close();
    await asked.fulfill({ response, body });
  });
  await page.route('**/timeline*.json', async (asked) => {
    const response = await asked.fetch();
    const timeline = (await response.json()) as Timeline;
    const steps = Array.from({ length: times }, (_, n) =>
      timeline.steps.map((step) =>
        n === 0
          ? step
          : { ...step, id: `${step.id}-${n + 1}`, chapter: `${step.chapter}-${n + 1}` },
      ),
    ).flat();
    await asked.fulfill({ response, json: { ...timeline, steps } });
  });
}
