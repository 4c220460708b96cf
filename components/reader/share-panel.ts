/**
 * The Share panel. The ways to hand a step on stand on the step's own page (share/share.tsx); when the panel is opened they
 * are fetched from the page of the step that is being read, so that the article pays for none of it.
 */
import { documentAt } from './source-sheet.ts';

/** `chapter/step` where the reader is: the address says it, but for the very beginning. */
const stepHere = (): string | undefined => {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step-id]')];
  const here = decodeURIComponent(window.location.hash.slice(1));
  const found = steps.find(({ id }) => id === here) ?? steps[0];
  return found?.id;
};

async function fill(panel: HTMLElement, signal: AbortSignal): Promise<void> {
  const here = stepHere();
  const link = panel.querySelector<HTMLAnchorElement>('[data-share]');
  const before = panel.querySelector<HTMLElement>('.share');
  if (here === undefined || before?.dataset['shareOf'] === here) return;
  const page = await documentAt(`step/${here.split('/').at(-1)}/`).catch(() => null);
  const found = page?.querySelector<HTMLElement>('.share');
  // When it does not come, the link leads to where it stands.
  if (!found) return;
  const section = document.adoptNode(found);
  (before ?? link?.parentElement)?.replaceWith(section);
  const { bindShare } = await import('../share/bind-share.ts');
  bindShare(section, signal);
}

/** Fetches the ways to share when the panel is opened, until `signal` ends it. */
export function bindSharePanel(signal: AbortSignal): void {
  const panel = document.getElementById('share');
  panel?.addEventListener(
    'beforetoggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'open') void fill(panel, signal);
    },
    { signal },
  );
}
