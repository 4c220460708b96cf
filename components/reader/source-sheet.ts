/**
 * The list of sources in its panel. The article holds a link to the page where the list stands; here a
 * footnote's link opens the panel at its source instead, and Sources opens the whole. The list is asked for
 * once, when somebody wants it. When it does not come, links lead where they say.
 */
const FOOTNOTE_LINK = '.footnote a[href*="/sources/#s"]';

const panelOf = () => document.getElementById('sources');

/** A page of ours, read by the browser itself: no text of it passes through here as markup. */
export const documentAt = (address: string): Promise<Document | null> =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.responseType = 'document';
    asked.onload = () => resolve(asked.status === 200 ? asked.responseXML : null);
    asked.onerror = reject;
    asked.open('GET', address);
    asked.send();
  });

/** The list as it stands on its own page, without the marks that open footnotes there. */
async function listFrom(address: string): Promise<Element | undefined> {
  const list = (await documentAt(address))?.querySelector('main .sources');
  for (const button of [...(list?.getElementsByTagName('button') ?? [])])
    button.replaceWith(button.className === 'mark' ? '' : (button.textContent ?? ''));
  return list ?? undefined;
}

/** Whether the list stands in the panel. */
async function filled(panel: HTMLElement): Promise<boolean> {
  const link = panel.querySelector<HTMLAnchorElement>('[data-sources]');
  if (!link) return true;
  const list = await listFrom(link.href).catch(() => undefined);
  if (!list) return false;
  // Asked for twice at once: the first to come stays.
  if (link.isConnected) link.parentElement?.replaceWith(document.adoptNode(list));
  return true;
}

/** The entry that was shown last. */
let shown: Element | undefined;

async function showSource({ hash, href }: HTMLAnchorElement, panel: HTMLElement): Promise<void> {
  const entry = (await filled(panel)) && document.getElementById(hash.slice(1));
  if (!entry) {
    window.location.assign(href);
    return;
  }
  shown?.removeAttribute('aria-current');
  shown = entry;
  entry.setAttribute('aria-current', 'true');
  panel.showPopover();
  panel.scrollTop = entry.offsetTop - panel.clientHeight / 3;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
}

/** Opens the panel at the source that a footnote's link leads to; false where it is another link. */
export function openSource(link: HTMLAnchorElement): boolean {
  const panel = panelOf();
  if (!panel || !link.matches(FOOTNOTE_LINK)) return false;
  // The focus goes back to the mark, and from the panel to it again.
  link.closest<HTMLElement>('[popover]')?.hidePopover();
  void showSource(link, panel);
  return true;
}

/** Fetches the list when the panel is opened, until `signal` ends it. */
export function bindSources(signal: AbortSignal): void {
  const panel = panelOf();
  panel?.addEventListener('beforetoggle', () => void filled(panel), { signal });
}
