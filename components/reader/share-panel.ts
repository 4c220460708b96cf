/**
 * The Share panel. The ways to share a step stand on the step's own page (share/share.tsx), and
 * Share is a link to it. With scripts it opens a panel instead, which fetches them from that page,
 * so that the article does not contain them.
 */
import { documentAt } from './source-sheet.ts';

/** `chapter/step` of the reader's position, read from the address; undefined at the very beginning. */
const stepHere = (): string | undefined => {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step-id]')];
  const here = decodeURIComponent(window.location.hash.slice(1));
  return (steps.find(({ id }) => id === here) ?? steps[0])?.id;
};

/** An empty panel like the others. */
function makePanel(): HTMLElement {
  const panel = document.createElement('div');
  panel.id = 'share';
  panel.className = 'sheet';
  panel.popover = 'auto';
  panel.setAttribute('role', 'dialog');
  const top = document.querySelector('#contents > .panel-top')?.cloneNode(true);
  if (top instanceof HTMLElement) {
    top.querySelector('button')?.setAttribute('popovertarget', panel.id);
    panel.append(top);
  }
  document.body.append(panel);
  return panel;
}

/** Fills the panel with the current step's ways to share; resolves to whether that worked. */
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

/** For the page of a step, where they are part of the HTML. */
export function bindStepShare(signal: AbortSignal): void {
  const section = document.querySelector<HTMLElement>('.step-page .share');
  if (section)
    void import('../share/bind-share.ts').then(({ bindShare }) => bindShare(section, signal));
}

/** Opens the panel instead of the page that Share links to; if fetching fails, the link is followed. */
export function openShare(link: HTMLAnchorElement, signal: AbortSignal): void {
  const panel = document.getElementById('share') ?? makePanel();
  panel.ariaLabel = link.textContent;
  panel.querySelector('.panel-top b')?.replaceChildren(link.textContent);
  panel.showPopover();
  panel.querySelector('button')?.focus({ preventScroll: true });
  void filled(panel, signal).then((isFilled) => {
    if (!isFilled) window.location.assign(link.href);
    const part = panel.querySelector('#share-story')?.closest('.share-part');
    if (part && link.dataset['share'] === 'story') part.parentElement?.prepend(part);
  });
}
