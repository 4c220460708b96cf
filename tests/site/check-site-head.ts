/** Checks a page's metadata: its address, its languages, its card, how it is embedded. */
import { ask, markupOf, tags, valueOf, type Answer } from './check-site-read.ts';
import type { Report } from './check-site-report.ts';

export interface Site {
  /** The origin at which it is served and its path, with a slash at the end. */
  readonly root: URL;
  /** The origin in the addresses of its pages. */
  readonly named: string;
  /** Converts an address in a page to the address at which it is served. */
  readonly local: (address: string) => URL | undefined;
}

/** The largest size in bytes for which messengers show a picture; and the pixels of a card. */
const HEAVIEST = 280 * 1024;
const CARD = '1200x630';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether a page is one that people share: a story, an edition, or a step of either. */
export const isShared = (path: string): boolean =>
  /^\/s\/[^/]+\/(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?(?:step\/[^/]+\/)?$/.test(path);

/** The `hreflang` links of a page, by language. */
export const languagesOf = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    tags(markup, 'link')
      .filter((tag) => tag.get('rel') === 'alternate' && tag.has('hreflang'))
      .map((tag) => [tag.get('hreflang') ?? '', tag.get('href') ?? '']),
  );

/** Checks a page's head. @returns addresses of cards and embeds in the page, each to be checked once */
export function checkHead(report: Report, site: Site, answer: Answer, path: string) {
  const { url, text, headers } = answer;
  const markup = markupOf(text);
  const links = tags(markup, 'link');
  const metas = tags(markup, 'meta');
  const robots = `${valueOf(metas, 'name', 'robots', 'content') ?? ''} ${headers.get('x-robots-tag') ?? ''}`;
  const isEmbed = path.startsWith('/embed/');
  if (isEmbed && !robots.includes('noindex'))
    report.found('noindex', url, 'an embed should say noindex: its words stand in its story');
  if (!isEmbed && /noindex/.test(headers.get('x-robots-tag') ?? ''))
    report.found('robots', url, 'the header X-Robots-Tag keeps the page out of searches');
  const canonical = valueOf(links, 'rel', 'canonical', 'href');
  const local = `${site.named}${url.pathname}`;
  // Pages that belong to no story may have no canonical address.
  const isFree = canonical === undefined && !/^\/(?:s|embed)\//.test(path);
  if (!isFree && (isEmbed ? !canonical?.startsWith(`${site.named}/`) : canonical !== local))
    report.found('canonical', url, `its canonical address is ${canonical ?? 'missing'}`);
  if (!isShared(path)) return { cards: [], embeds: [] };
  checkData(report, url, text);
  const card = valueOf(metas, 'property', 'og:image', 'content');
  if (!card) report.found('card-missing', url, 'no og:image: a shared link shows nothing');
  const oembed = valueOf(links, 'type', 'application/json+oembed', 'href');
  if (!oembed) report.found('oembed-missing', url, 'no oEmbed: pasting the address gives no frame');
  return { cards: card ? [card] : [], embeds: oembed ? [oembed] : [] };
}

function checkData(report: Report, url: URL, html: string): void {
  const blocks = [
    ...html.matchAll(/<script\b[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, body = '']) => body);
  const isGood = (body: string) => {
    try {
      const data = JSON.parse(body) as Readonly<Record<string, unknown>>;
      return [data]
        .flat()
        .every(
          (one) =>
            /schema\.org/.test(String(one['@context'])) && ('@type' in one || '@graph' in one),
        );
    } catch {
      return false;
    }
  };
  if (blocks.length === 0 || !blocks.every(isGood))
    report.found('json-ld', url, 'its JSON-LD is missing, or is none of schema.org');
}

export async function checkCard(report: Report, site: Site, address: string): Promise<void> {
  const url = site.local(address);
  if (!url)
    return report.found('card', site.root, `og:image is ${address}: no address of this site`);
  const { status, headers, bytes } = await ask(url);
  if (
    status !== 200 ||
    headers.get('content-type') !== 'image/png' ||
    !bytes.subarray(0, 8).equals(PNG)
  )
    return report.found('card', url, `a card is no PNG (status ${status})`);
  const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  if (size !== CARD) report.found('card-size', url, `a card is ${size} and should be ${CARD}`);
  if (bytes.length > HEAVIEST)
    report.found(
      'card-weight',
      url,
      `a card has ${Math.ceil(bytes.length / 1024)} KB; over 280 some messengers show none`,
    );
}

/** Checks an oEmbed answer. @returns the embed that it names */
export async function checkOembed(
  report: Report,
  site: Site,
  address: string,
): Promise<URL | undefined> {
  const url = site.local(address);
  if (!url) {
    report.found('oembed', site.root, `oEmbed is at ${address}: no address of this site`);
    return undefined;
  }
  const { status, text } = await ask(url);
  try {
    if (status !== 200) throw new Error();
    const words = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const [frame] = tags(String(words['html']), 'iframe');
    const embed = site.local(frame?.get('src') ?? '');
    const isWhole =
      words['version'] === '1.0' &&
      words['type'] === 'rich' &&
      ['title', 'thumbnail_url'].every((key) => typeof words[key] === 'string') &&
      ['width', 'height'].every((key) => Number(words[key]) > 0);
    if (!isWhole || !embed) throw new Error();
    return embed;
  } catch {
    report.found(
      'oembed',
      url,
      'oEmbed is no whole answer of version 1.0 with a frame of this site',
    );
    return undefined;
  }
}

/** Checks the feeds of this site. */
export async function checkFeeds(report: Report, site: Site): Promise<void> {
  const start = site.named + site.root.pathname;
  const rss = await ask(new URL('feed.xml', site.root));
  if (rss.status !== 200 || !/<rss|<feed/.test(rss.text) || !rss.text.includes(start))
    report.found('feed', rss.url, `the feed is missing or leads elsewhere (status ${rss.status})`);
  const json = await ask(new URL('feed.json', site.root));
  if (
    json.status !== 200 ||
    !json.text.includes('jsonfeed.org/version/1') ||
    !json.text.includes(start)
  )
    report.found(
      'json-feed',
      json.url,
      `the JSON feed is missing or leads elsewhere (status ${json.status})`,
    );
}
