/**
 * Checks our export as a host serves it, page by page: what the host adds, drops or changes. For tests that
 * serve it with the settings that the export writes.
 */
import { randomUUID } from 'node:crypto';
import {
  checkCard,
  checkFeeds,
  checkHead,
  checkOembed,
  languagesOf,
  type Site,
} from './check-site-head.ts';
import { checkDelivery, checkHeaders, checkPolicy } from './check-site-headers.ts';
import {
  ask,
  eachOf,
  filesIn,
  listedIn,
  loadedBy,
  markupOf,
  originNamedBy,
  tags,
  type Answer,
} from './check-site-read.ts';
import { reportOf, type Report } from './check-site-report.ts';

/** Audio and video files, which browsers request in ranges. */
const PLAYED = /\.(?:mp3|m4a|ogg|opus|wav|mp4|webm)$/;
/** Opens a site; returns it and the answer for its sitemap. */
async function open(address: string): Promise<{ site: Site; sitemap: Answer }> {
  const root = new URL(address);
  const named = originNamedBy(markupOf((await ask(root)).text));
  const sitemap = await ask(new URL('sitemap.xml', root));
  const local = (text: string) => {
    if (!URL.canParse(text)) return undefined;
    const { origin, pathname } = new URL(text);
    const isOurs = origin === named || origin === root.origin;
    return isOurs && pathname.startsWith(root.pathname) ? new URL(pathname, root) : undefined;
  };
  return { site: { root, named, local }, sitemap };
}

/** The root, and the pages of the sitemap. */
function pagesOf(report: Report, site: Site, sitemap: Answer): URL[] {
  const listed = sitemap.status === 200 ? listedIn(sitemap.text) : [];
  if (listed.length === 0)
    report.found('sitemap', sitemap.url, `the sitemap is missing (status ${sitemap.status})`);
  const elsewhere = listed.filter((loc) => !site.local(loc));
  if (elsewhere[0])
    report.found('sitemap', sitemap.url, `the sitemap names ${elsewhere[0]}: not here`);
  const found = listed.map((one) => site.local(one)?.href).filter((one) => one !== undefined);
  return [...new Set([site.root.href, ...found])].map((href) => new URL(href));
}

/** The embed of a whole story, which is not in the sitemap. */
function embedOf(site: Site, { url, text }: Answer): URL | undefined {
  const slug = /^s\/([^/]+)\/(?:[^/]+\/)?$/.exec(
    url.pathname.slice(site.root.pathname.length),
  )?.[1];
  const lang = tags(text, 'html')[0]?.get('lang');
  return slug && lang ? new URL(`embed/${lang}/${slug}/`, site.root) : undefined;
}

async function checkHost(report: Report, site: Site, pages: readonly URL[]): Promise<void> {
  const page = pages.find(({ href }) => href !== site.root.href);
  if (page) {
    const { status, headers, url } = await ask(new URL(page.href.replace(/\/$/, '')));
    const target = headers.get('location');
    const to = target === null ? '' : new URL(target, url).href;
    if (status < 301 || status > 308 || to !== page.href)
      report.found('redirect', url, `without the slash it answers ${status} ${to}`);
  }
  const none = await ask(new URL(`${randomUUID()}/`, site.root));
  if (none.status !== 404)
    report.found('not-found', none.url, `what is not there answers ${none.status}, not 404`);
  const localFile = await ask(new URL('404.html', site.root));
  if (localFile.status === 200 && none.status === 404 && localFile.text !== none.text)
    report.found('not-found-page', none.url, 'the page for what is not found is not ours');
  const robots = await ask(new URL('/robots.txt', site.root));
  if (robots.status === 200 && /^Disallow:\s*\/\s*$/im.test(robots.text))
    report.found('robots', robots.url, 'robots.txt keeps every page out of searches');
}

/** Every language link of a page must lead to a page that links back. */
async function checkLanguages(
  report: Report,
  site: Site,
  read: ReadonlyMap<string, Answer>,
): Promise<void> {
  await eachOf([...read.values()], async ({ url, text }) => {
    const languages = languagesOf(markupOf(text));
    if (languages.size === 0) return;
    if (!languages.has('x-default')) report.found('hreflang', url, 'hreflang has no x-default');
    for (const [lang, href] of languages) {
      const target = site.local(href);
      const other = target && (read.get(target.href) ?? (await ask(target)));
      const back = [...languagesOf(markupOf(other?.text ?? '')).values()];
      if (other?.status !== 200)
        report.found('hreflang', url, `hreflang ${lang} leads to no page here`);
      else if (!back.some((one) => site.local(one)?.href === url.href))
        report.found('hreflang-back', other.url, `hreflang of another language does not lead back`);
    }
  });
}

async function checkFile(report: Report, url: URL, path: string): Promise<readonly string[]> {
  const played = PLAYED.test(path);
  const answer = await ask(url, played ? { Range: 'bytes=0-99' } : {});
  const { status, headers, bytes, text } = answer;
  if (status !== 200 && status !== 206) {
    report.found('file-status', url, `a file that a page names answers ${status || 'nothing'}`);
    return [];
  }
  if (played && (status !== 206 || bytes.length !== 100 || !headers.has('content-range')))
    report.found(
      'ranges',
      url,
      `a part of a sound is answered with ${status}: none can be skipped`,
    );
  checkHeaders(report, answer, path);
  checkDelivery(report, answer, path);
  const inside = path.endsWith('.css') ? [...text.matchAll(/url\(["']?([^"')]+)/g)] : [];
  return inside.map(([, address = '']) => address);
}

/** Checks a whole site. */
export async function checkSite(address: string) {
  const report = reportOf();
  const { site, sitemap } = await open(address);
  const pathOf = ({ pathname }: URL) => `/${pathname.slice(site.root.pathname.length)}`;
  if (site.named !== site.root.origin)
    report.found('site', site.root, `its pages say that they are at ${site.named}`);
  const pages = pagesOf(report, site, sitemap);
  const read = new Map<string, Answer>();
  const cards = new Set<string>();
  const files = new Map<string, URL>();
  const load = (text: string, from: URL) => {
    if (!URL.canParse(text, from)) return;
    const url = new URL(text, from);
    if (!/^https?:$/.test(url.protocol)) return;
    const localFile = site.local(url.href);
    if (!localFile) report.found('elsewhere', from, `the page loads ${url.origin} ${url.pathname}`);
    else if (!localFile.pathname.endsWith('/')) files.set(localFile.href, localFile);
  };
  const asked = new Set(pages.map(({ href }) => href));
  const also = (url: URL | undefined) => {
    if (url && !asked.has(url.href)) pages.push(url);
    if (url) asked.add(url.href);
  };
  await eachOf(pages, async (url) => {
    const answer = await ask(url);
    const path = pathOf(url);
    if (answer.status !== 200)
      return report.found('page-status', url, `the page answers ${answer.status || 'nothing'}`);
    read.set(url.href, answer);
    checkHeaders(report, answer, path);
    checkDelivery(report, answer, path);
    checkPolicy(report, answer, path);
    const { cards: named, embeds } = checkHead(report, site, answer, path);
    for (const card of named) cards.add(card);
    for (const embed of embeds) also(await checkOembed(report, site, embed));
    also(embedOf(site, answer));
    for (const one of loadedBy(markupOf(answer.text))) load(one, url);
    for (const one of filesIn(answer.text, site.root.pathname)) load(one, url);
  });
  await checkLanguages(report, site, read);
  await checkHost(report, site, pages);
  await eachOf([...cards], (card) => checkCard(report, site, card));
  await checkFeeds(report, site);
  const queue = [...files.values()];
  await eachOf(queue, async (url) => {
    for (const inner of await checkFile(report, url, pathOf(url))) {
      const known = files.size;
      load(inner, url);
      if (files.size > known) queue.push(...[...files.values()].slice(known));
    }
  });
  return { pages: read.size, found: report.findings() };
}
