/**
 * The list of sources in its panel. The article holds a link to the page where the list stands; here a
 * slip's link opens the panel at its source instead, and Sources opens the whole. The list is asked for
 * once, when somebody wants it. When it does not come, links lead where they say.
 */
const SLIP_LINK = '.slip a[href*="/sources/#s"]';

const panelOf = () => document.getElementById('sources');

/** A page of ours, read by the browser itself: no text of it passes through here as markup. */
const documentAt = (address: string): Promise<Document | null> =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.responseType = 'document';
    asked.onload = () => resolve(asked.status === 200 ? asked.responseXML : null);
    asked.onerror = reject;
    asked.open('GET', address);
    asked.send();
  });

/** The list as it stands on its own page, without the marks that open slips there. */
async function listFrom(address: string): Promise<Element | undefined> {
  const list = (await documentAt(address))?.querySelector('main .sources');
  for (const button of list?.querySelectorAll('button') ?? [])
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

async function showSource(link: HTMLAnchorElement): Promise<void> {
  const panel = panelOf();
  const { hash, href } = link;
  // The focus goes back to the mark, and from the panel to it again.
  link.closest<HTMLElement>('[popover]')?.hidePopover();
  const entry = panel && (await filled(panel)) && panel.querySelector<HTMLElement>(hash);
  if (!entry) {
    window.location.assign(href);
    return;
  }
  panel.querySelector('[aria-current]')?.removeAttribute('aria-current');
  entry.setAttribute('aria-current', 'true');
  panel.showPopover();
  panel.scrollTop = entry.offsetTop - panel.clientHeight / 3;
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
}

/** Ties slips and panel to the list; returns its own end. */
export function tieSources(): () => void {
  const panel = panelOf();
  const onToggle = () => void (panel && filled(panel));
  const onClick = (event: MouseEvent) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = event.target instanceof Element ? event.target.closest(SLIP_LINK) : null;
    if (!plain || !panel || !(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    void showSource(link);
  };
  panel?.addEventListener('beforetoggle', onToggle);
  document.addEventListener('click', onClick);
  return () => {
    panel?.removeEventListener('beforetoggle', onToggle);
    document.removeEventListener('click', onClick);
  };
}
