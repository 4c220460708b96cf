/** Runs all checks of a whole page at rest, in one mode. */
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { walkFocus } from './focus.ts';
import { together, type Looked } from './looked.ts';
import { enter, type ModeName } from './modes.ts';
import { conclude } from './record.ts';
import { reflow } from './reflow.ts';
import { openAt } from './rest.ts';
import { spacing } from './spacing.ts';
import { targets } from './targets.ts';

interface Sizes {
  /** Number of Tab stops to check; all by default. */
  readonly stops?: number;
  /** Window sizes at which the page must reflow, in any mode. */
  readonly flows?: readonly { readonly width: number; readonly height: number }[];
}

/** Runs the checks; fails with their findings. */
export async function lookAt(
  page: Page,
  address: string,
  mode: ModeName,
  { stops = Infinity, flows = [] }: Sizes = {},
): Promise<void> {
  await enter(page, mode);
  await openAt(page, address);
  const narrow = mode === 'narrow';
  const checks = {
    axe: await axe(page),
    targets: await targets(page, 24),
    ...((narrow || mode === 'plain') && { focus: await walkFocus(page, stops) }),
    ...(narrow && { reflow: await reflow(page), spacing: await spacing(page) }),
  };
  const seen: Looked[] = [];
  for (const size of flows) {
    await page.setViewportSize(size);
    seen.push(await reflow(page));
  }
  conclude({
    page: address,
    mode,
    checks: seen.length > 0 ? { ...checks, reflow: together(seen) } : checks,
  });
}
