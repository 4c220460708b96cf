/** Runs axe with the rules of WCAG 2.2 A and AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Numbers of criteria, from tags such as `wcag143`. */
const criteriaOf = (tags: readonly string[]) =>
  tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []).join(' ');

/**
 * Runs axe on a page.
 * @param parts selectors of the parts to check; the whole page if empty
 */
export async function axe(page: Page, parts: readonly string[] = []): Promise<Looked> {
  const builder = new AxeBuilder({ page })
    .withTags(TAGS)
    // The small picture of the presenter's next slide is hidden from screen readers, because text beside it
    // says the same.
    .exclude('.miniature');
  for (const part of parts) builder.include(part);
  const { violations, passes } = await builder.analyze();
  return {
    count: passes.length + violations.length,
    found: violations.flatMap(({ id, tags, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ html, any }) =>
            `${criteriaOf(tags)} ${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
        ),
    ),
  };
}
