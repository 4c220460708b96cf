/**
 * The list of sources in its panel. The article contains only a link to the page with the list. With
 * scripts, a footnote's link opens the panel at its source instead, and Sources opens the whole
 * list. The list is fetched once, on first use. If that fails, the links are followed.
 */
const FOOTNOTE_LINK = '.footnote a[href*="/sources/#s"]';

const panelOf = () => document.getElementById('sources');

/** A page of this site, parsed by the browser itself: none of its text is handled here as markup. */
export const documentAt = (address: string): Promise<Document | null> =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.responseType = 'document';
    asked.onload = () => resolve(asked.status === 200 ? asked.responseXML : null);
    asked.onerror = reject;
    asked.open('GET', address);
    asked.send();
  });

/** The list as on its own page, without the marks that open footnotes there. */
async function listFrom(address: string): Promise<Element | undefined> {
  const list = (await documentAt(address))?.querySelector('main .sources');
  for (const button of [...(list?.getElementsByTagName('button') ?? [])])
    button.replaceWith(button.className === 'mark' ? '' : (button.textContent ?? ''));
  return list ?? undefined;
}

/** Fills the panel with the list; resolves to whether that worked. */
async function filled(panel: HTMLElement): Promise<boolean> {
  const link = panel.querySelector<HTMLAnchorElement>('[data-sources]');
  if (!link) return true;
  const list = await listFrom(link.href).catch(() => undefined);
  if (!list) return false;
  // If it was requested twice, the first answer stays.
  if (link.isConnected) link.parentElement?.replaceWith(document.adoptNode(list));
  return true;
}

/** The entry that was highlighted last. */
let open: Element | undefined;

async function showSource({ hash, href }: HTMLAnchorElement, panel: HTMLElement): Promise<void> {
  const entry = (await filled(panel)) && document.getElementById(hash.slice(1));
  if (!entry) {
    window.location.assign(href);
    return;
  }
  open?.removeAttribute('aria-current');
  open = entry;
  entry.setAttribute('aria-current', 'true');
  panel.showPopover();
  panel.scrollTop = entry.offsetTop - panel.clientHeight / 3;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
}

/** Opens the panel at the source that a footnote's link refers to; false for any other link. */
export function openSource(link: HTMLAnchorElement): boolean {
  const panel = panelOf();
  if (!panel || !link.matches(FOOTNOTE_LINK)) return false;
  // Returns the focus to the mark, so that closing the panel returns it there too.
  link.closest<HTMLElement>('[popover]')?.hidePopover();
  void showSource(link, panel);
  return true;
}

/** Fetches the list when the panel is opened, until `signal` aborts. */
export function bindSources(signal: AbortSignal): void {
  const panel = panelOf();
  panel?.addEventListener('beforetoggle', () => void filled(panel), { signal });
}
