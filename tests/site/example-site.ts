/** A small site as a correct host serves it, for tests in which one thing is broken. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES, isHashed, isText } from '../../app/_server/files.mjs';
import { inlineHashes, policy } from '../../app/_server/policy.mjs';
import { IMMUTABLE, ruleOf, staticHeaders } from '../../app/_server/rules.mjs';

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}
/** Changes an answer, also that for a missing file, as a faulty host does. `path` is without the base. */
export type Fault = (path: string, answer: Served) => void;

const BASE = '/tales';
const SCRIPT = '<script>1</script>';
const LONG = 'abcdefgh '.repeat(200);
const CARD = '/cards/tale/en/story.0123456789.png';
const STILL = '/stills/tale/one.wide.0123456789.svg';

function cardOf(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(2000);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/**
 * The HTML of a page.
 * @param site origin and base
 * @param local path of the page
 */
function page(site: string, local: string, lang: string): string {
  const shared = /^\/s\/tale\//.test(local);
  const isEmbed = local.startsWith('/embed/');
  const embedded = local.includes('step') ? 'tale/a/one/' : 'tale/';
  const heading = [
    `<link rel="canonical" href="${site}${isEmbed ? '/s/tale/' : local}"/>`,
    ...(isEmbed ? ['<meta name="robots" content="noindex"/>'] : []),
    ...(shared
      ? [
          ...['en', 'de', 'x-default'].map((name) => {
            const at = local
              .replace('/de/', '/')
              .replace('/tale/', name === 'de' ? '/tale/de/' : '/tale/');
            return `<link rel="alternate" hreflang="${name}" href="${site}${at}"/>`;
          }),
          `<meta property="og:image" content="${site}${CARD}"/>`,
          `<link rel="alternate" type="application/json+oembed" href="${site}${local}oembed.json"/>`,
          `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article"}</script>`,
        ]
      : []),
    `<link rel="stylesheet" href="${BASE}/_next/static/a.css"/>`,
  ].join('');
  const body = `<a href="${site}/s/tale/">Tale</a><img src="${BASE}${STILL}" alt=""/><p>${LONG}</p>
    <button data-sound="${BASE}/stories/tale/voice.0123456789.mp3">${embedded}</button>`;
  const html = `<!DOCTYPE html><html lang="${lang}"><head>${heading}</head><body>${body}${SCRIPT}<script src="${BASE}/_next/static/a.js"></script></body></html>`;
  const rules = policy(inlineHashes(html), isEmbed ? { embedOf: new URL(site).origin } : {});
  const meta = `<meta http-equiv="Content-Security-Policy" content="${rules}"/>`;
  return html.replace('<head>', `<head>${meta}`);
}

function contents(site: string): ReadonlyMap<string, string | Buffer> {
  const shared = ['/s/tale/', '/s/tale/de/', '/s/tale/step/one/', '/s/tale/de/step/one/'];
  const langOf = (path: string) => (path.includes('/de/') ? 'de' : 'en');
  const embeds = ['en', 'de'].flatMap((lang) => [
    `/embed/${lang}/tale/`,
    `/embed/${lang}/tale/a/one/`,
  ]);
  const oembed = (local: string) =>
    JSON.stringify({
      ...{ version: '1.0', type: 'rich', title: 'Tale', width: 640, height: 640 },
      thumbnail_url: site + CARD,
      html: `<iframe src="${site}/embed/${langOf(local)}/tale/${local.includes('step') ? 'a/one/' : ''}"></iframe>`,
    });
  return new Map<string, string | Buffer>([
    ...['/', ...shared, ...embeds].map(
      (local) => [local, page(site, local, langOf(local))] as const,
    ),
    ...shared.map((local) => [`${local}oembed.json`, oembed(local)] as const),
    ['/404.html', `<!DOCTYPE html><title>Not found</title>${LONG}`],
    [
      '/sitemap.xml',
      ['/', ...shared].map((local) => `<url><loc>${site}${local}</loc></url>`).join(''),
    ],
    ['/feed.xml', `<rss><link>${site}/</link></rss>`],
    ['/feed.json', `{"version":"https://jsonfeed.org/version/1.1","home_page_url":"${site}/"}`],
    ['/_next/static/a.js', `// ${LONG}`],
    ['/_next/static/a.css', `/* ${LONG} */ @font-face{src:url(face.woff2)}`],
    ['/_next/static/face.woff2', Buffer.alloc(2000)],
    [STILL, `<svg xmlns="http://www.w3.org/2000/svg"><desc>${LONG}</desc></svg>`],
    ['/stories/tale/voice.0123456789.mp3', Buffer.alloc(2000)],
    [CARD, cardOf(1200, 630)],
  ]);
}

function answerTo(all: ReadonlyMap<string, string | Buffer>, path: string, range: boolean): Served {
  const content = all.get(path);
  if (content === undefined && all.has(`${path}/`))
    return { status: 301, headers: { Location: `${BASE}${path}/` }, body: Buffer.alloc(0) };
  const type = TYPES.get(extname(content === undefined ? '.html' : path) || '.html') ?? '';
  const headers: Record<string, string> = {
    ...staticHeaders(ruleOf(path), '*'),
    ...(isHashed(path) && { 'Cache-Control': IMMUTABLE }),
    'Content-Type': type,
  };
  const body = Buffer.from(content ?? all.get('/404.html') ?? '');
  if (!range) return { status: content === undefined ? 404 : 200, headers, body };
  headers['Content-Range'] = `bytes 0-99/${body.length}`;
  return { status: 206, headers, body: body.subarray(0, 100) };
}

/** Serves it until `end`; `fault` may change any answer. `address` is the site's. */
export async function serveExample(fault: Fault = () => undefined) {
  let all: ReadonlyMap<string, string | Buffer> = new Map();
  let origin = '';
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(BASE, '');
    const answer = answerTo(all, path, request.headers.range !== undefined);
    if (isText(answer.headers['Content-Type'] ?? '') && answer.body.length > 1024)
      answer.headers['Content-Encoding'] = 'gzip';
    fault(path, answer);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.headers['Content-Encoding'] ? gzipSync(answer.body) : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  all = contents(origin + BASE);
  return {
    address: `${origin}${BASE}/`,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
