/**
 * `npx handscroll check-site <address> [--json]`: a site as it is served, page by page: what a host adds, drops or
 * changes is seen by nobody else. Ends with 0, with 1 when something is wrong, with 2 when there is nothing to check.
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
import { Stop, isMain, readArgs, run, say } from './say.mjs';

const MOST_PAGES = 400;
/** Sound and film, of which a part is asked for. */
const PLAYED = /\.(?:mp3|m4a|ogg|opus|wav|mp4|webm)$/;
/** The site behind an address, with what its root and its sitemap answered. */
async function open(address: string): Promise<{ site: Site; root: Answer; sitemap: Answer }> {
  const root = new URL(address.endsWith('/') ? address : `${address}/`);
  const answer = await ask(root);
  if (answer.status === 0) throw new Stop(`${root.href} can't be reached.`, 2);
  const to = answer.headers.get('location');
  if (to) throw new Stop(`${root.href} leads to ${to}; check that address.`, 2);
  if (answer.status !== 200)
    throw new Stop(`${root.href} answers with status ${answer.status}; is it the site's start?`, 2);
  const sitemap = await ask(new URL('sitemap.xml', root));
  const [first = ''] = sitemap.status === 200 ? listedIn(sitemap.text) : [];
  const named =
    originNamedBy(markupOf(answer.text)) || (URL.canParse(first) ? new URL(first).origin : '');
  const local = (text: string) => {
    if (!URL.canParse(text)) return undefined;
    const { origin, pathname } = new URL(text);
    const isOurs = origin === named || origin === root.origin;
    return isOurs && pathname.startsWith(root.pathname) ? new URL(pathname, root) : undefined;
  };
  return { site: { root, named, local }, root: answer, sitemap };
}

/** Pages of the sitemap, else those that the root leads to. */
function pagesOf(report: Report, site: Site, root: Answer, sitemap: Answer): URL[] {
  const listed = sitemap.status === 200 ? listedIn(sitemap.text) : [];
  if (site.named && listed.length === 0)
    report.found('sitemap', sitemap.url, `the sitemap is missing (status ${sitemap.status})`);
  const elsewhere = listed.filter((loc) => !site.local(loc));
  if (elsewhere[0])
    report.found('sitemap', sitemap.url, `the sitemap names ${elsewhere[0]}: not here`);
  const linked = tags(markupOf(root.text), 'a').flatMap((tag) => {
    const to = tag.get('href') ?? '';
    const href = URL.canParse(to, site.root) ? new URL(to, site.root) : site.root;
    return href.pathname.endsWith('/') ? href.href : [];
  });
  const found = (listed.length > 0 ? listed : linked)
    .map((one) => site.local(one)?.href)
    .filter((one) => one !== undefined);
  return [...new Set([site.root.href, ...found])].map((href) => new URL(href));
}

/** A story's whole embed, which no sitemap lists. */
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
  const own = await ask(new URL('404.html', site.root));
  if (own.status === 200 && none.status === 404 && own.text !== none.text)
    report.found('not-found-page', none.url, 'the page for what is not found is not ours');
  const robots = await ask(new URL('/robots.txt', site.root));
  if (robots.status === 200 && /^Disallow:\s*\/\s*$/im.test(robots.text))
    report.found('robots', robots.url, 'robots.txt keeps every page out of searches');
}

/** Each language that a page names leads to a page that names it, too. */
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

/** Checks a whole site. @throws Stop where there is none */
export async function checkSite(address: string) {
  const report = reportOf();
  const { site, root, sitemap } = await open(address);
  report.isServedBy(root.headers.get('server') ?? '');
  const pathOf = ({ pathname }: URL) => `/${pathname.slice(site.root.pathname.length)}`;
  if (!site.named)
    report.found('no-site', site.root, 'its pages do not say where they are', 'note');
  else if (site.named !== site.root.origin)
    report.found('site', site.root, `its pages say that they are at ${site.named}`);
  const pages = pagesOf(report, site, root, sitemap);
  const read = new Map<string, Answer>();
  const cards = new Set<string>();
  const files = new Map<string, URL>();
  const load = (text: string, from: URL) => {
    if (!URL.canParse(text, from)) return;
    const url = new URL(text, from);
    if (!/^https?:$/.test(url.protocol)) return;
    const own = site.local(url.href);
    if (!own) report.found('elsewhere', from, `the page loads ${url.origin} ${url.pathname}`);
    else if (!own.pathname.endsWith('/')) files.set(own.href, own);
  };
  const asked = new Set(pages.map(({ href }) => href));
  const also = (url: URL | undefined) => {
    if (url && !asked.has(url.href)) pages.push(url);
    if (url) asked.add(url.href);
  };
  await eachOf(pages, async (url) => {
    if (read.size >= MOST_PAGES) return;
    const answer = await ask(url);
    const path = pathOf(url);
    if (answer.status !== 200) {
      // Sites may stand without embeds: only what is promised is missed.
      if (!path.startsWith('/embed/') || site.named)
        report.found('page-status', url, `the page answers ${answer.status || 'nothing'}`);
      return;
    }
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
  if (pages.length > MOST_PAGES)
    report.found(
      'many-pages',
      site.root,
      `${MOST_PAGES} of ${pages.length} pages are checked`,
      'note',
    );
  await checkLanguages(report, site, read);
  await checkHost(report, site, pages);
  await eachOf([...cards], (card) => checkCard(report, site, card));
  if (site.named) await checkFeeds(report, site);
  const queue = [...files.values()];
  await eachOf(queue, async (url) => {
    for (const inner of await checkFile(report, url, pathOf(url))) {
      const known = files.size;
      load(inner, url);
      if (files.size > known) queue.push(...[...files.values()].slice(known));
    }
  });
  return {
    address: site.root.href,
    pages: read.size,
    files: queue.length,
    found: report.findings(),
  };
}

/** @param args as typed */
export async function main(args: readonly string[]): Promise<number> {
  const usage = 'check-site knows an address and --json';
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, usage);
  const [address = ''] = positionals;
  if (positionals.length !== 1 || !/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Stop('Which site? (check-site https://stories.example.org/)', 2);
  const result = await checkSite(address);
  const problems = result.found.filter(({ level }) => level === 'problem').length;
  if (values.json) say(JSON.stringify(result, null, 2));
  else {
    for (const { code, level, address: where, more, what, cure } of result.found)
      say(
        `${level} ${code}: ${what}\n  at ${where}${more ? ` and ${more} more` : ''}\n  cure: ${cure}`,
      );
    say(`${result.pages} pages, ${result.files} files: ${problems} problems.`);
  }
  return problems > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) await run(() => main(process.argv.slice(2)));
