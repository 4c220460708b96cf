/**
 * The Share panel. The ways to hand a step on stand on the step's own page (share/share.tsx), and Share is a link to it. With
 * scripts it opens a panel, which fetches them from the page of the step that is being read: the article pays for none of it.
 */
import { documentAt } from './source-sheet.ts';

/** `chapter/step` where the reader is: the address says it, but for the very beginning. */
const stepHere = (): string | undefined => {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step-id]')];
  const here = decodeURIComponent(window.location.hash.slice(1));
  return (steps.find(({ id }) => id === here) ?? steps[0])?.id;
};

/** An empty panel like the others, named by the link that opens it. */
function makePanel(name: string): HTMLElement {
  const panel = document.createElement('div');
  panel.id = 'share';
  panel.className = 'sheet';
  panel.popover = 'auto';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', name);
  const top = document.querySelector('#contents > .panel-top')?.cloneNode(true);
  if (top instanceof HTMLElement) {
    top.querySelector('b')?.replaceChildren(name);
    top.querySelector('button')?.setAttribute('popovertarget', panel.id);
    panel.append(top);
  }
  document.body.append(panel);
  return panel;
}

/** Whether the ways to share the step that is read stand in the panel. */
async function filled(panel: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const here = stepHere();
  if (here === undefined) return false;
  const before = panel.querySelector<HTMLElement>('.share');
  if (before?.dataset['shareOf'] === here) return true;
  const page = await documentAt(`step/${here.split('/').at(-1)}/`).catch(() => null);
  const found = page?.querySelector<HTMLElement>('.share');
  if (!found) return false;
  before?.remove();
  const section = document.adoptNode(found);
  panel.append(section);
  const { bindShare } = await import('../share/bind-share.ts');
  bindShare(section, signal);
  return true;
}

/** On the page of a step they stand from the start. */
export function bindStepShare(signal: AbortSignal): void {
  const section = document.querySelector<HTMLElement>('.step-page .share');
  if (section)
    void import('../share/bind-share.ts').then(({ bindShare }) => bindShare(section, signal));
}

/** Opens the panel in the place of the page that Share leads to; when nothing comes, the link leads there. */
export function openShare(link: HTMLAnchorElement, signal: AbortSignal): void {
  const panel = document.getElementById('share') ?? makePanel(link.textContent ?? '');
  panel.showPopover();
  panel.querySelector('button')?.focus({ preventScroll: true });
  void filled(panel, signal).then((isFilled) => {
    if (!isFilled) window.location.assign(link.href);
  });
}
