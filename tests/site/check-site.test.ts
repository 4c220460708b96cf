/** A good site has no problem; with one thing broken, as hosts do, exactly that is named. */
import { expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { serveExample, type Fault, type Served } from './example-site.ts';

async function problemsOf(fault?: Fault): Promise<readonly string[]> {
  const site = await serveExample(fault);
  try {
    const { found } = await checkSite(site.address);
    return [...new Set(found.map(({ code }) => code))];
  } finally {
    site.end();
  }
}

/** Breaks the answers whose path matches. */
const at =
  (path: RegExp, work: (answer: Served) => void): Fault =>
  (asked, answer) => {
    if (path.test(asked)) work(answer);
  };
const PAGES = /\/$/;
const READ = /^\/s\/.*\/$/;
const EMBEDS = /^\/embed\/.*\/$/;
const set = (path: RegExp, name: string, value: string) =>
  at(path, ({ headers }) => void (headers[name] = value));
const drop = (path: RegExp, name: string) => at(path, ({ headers }) => void delete headers[name]);
const status = (path: RegExp, code: number) => at(path, (answer) => void (answer.status = code));
const edit = (path: RegExp, from: string | RegExp, to: string) =>
  at(path, (answer) => {
    answer.body = Buffer.from(answer.body.toString().replaceAll(new RegExp(from, 'g'), to));
  });

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['header-x-content-type-options', drop(PAGES, 'X-Content-Type-Options')],
  ['header-referrer-policy', set(PAGES, 'Referrer-Policy', 'unsafe-url')],
  ['header-permissions-policy', drop(/^\/$/, 'Permissions-Policy')],
  ['header-cross-origin-opener-policy', set(EMBEDS, 'Cross-Origin-Opener-Policy', 'same-origin')],
  [
    'header-cross-origin-resource-policy',
    set(/^\/stills/, 'Cross-Origin-Resource-Policy', 'same-origin'),
  ],
  ['header-access-control-allow-origin', drop(/^\/_next/, 'Access-Control-Allow-Origin')],
  ['header-x-frame-options', drop(READ, 'X-Frame-Options')],
  ['frames', drop(READ, 'Content-Security-Policy')],
  ['embed-frames', set(EMBEDS, 'X-Frame-Options', 'DENY')],
  ['embed-frames', set(EMBEDS, 'Content-Security-Policy', "frame-ancestors 'none'")],
  [
    'policy-twice',
    set(EMBEDS, 'Content-Security-Policy', "frame-ancestors *, frame-ancestors 'self'"),
  ],
  ['policy-missing', edit(READ, /<meta http-equiv[^>]*>/, '')],
  ['policy', edit(READ, '<script>1</script>', '<script>1</script><script>injected()</script>')],
  ['policy', edit(READ, '<script>1</script>', '<script>1;</script>')],
  ['policy', edit(EMBEDS, /(script-src 'self') \S+/, '$1')],
  ['page-status', status(/^\/s\/tale\/de\/$/, 500)],
  ['page-status', status(/^\/embed\/de\/tale\/a\/one\/$/, 404)],
  ['type', set(/woff2$/, 'Content-Type', 'application/octet-stream')],
  ['type', set(READ, 'Content-Type', 'text/plain')],
  ['compression', drop(READ, 'Content-Encoding')],
  ['compression', drop(/svg$/, 'Content-Encoding')],
  ['immutable', set(/^\/_next/, 'Cache-Control', 'public, max-age=600')],
  ['revalidate', set(READ, 'Cache-Control', 'public, max-age=86400')],
  ['file-status', status(/^\/_next\/static\/a\.js/, 404)],
  ['file-status', status(/woff2$/, 404)],
  [
    'ranges',
    at(/mp3$/, (answer) => {
      answer.status = 200;
      delete answer.headers['Content-Range'];
    }),
  ],
  [
    'redirect',
    at(/^\/s\/.*[^/]$/, ({ headers }) => {
      if (headers['Location']) headers['Location'] = `http://127.0.0.1:8080${headers['Location']}`;
    }),
  ],
  ['redirect', status(/^\/s\/.*tale$/, 200)],
  ['not-found', at(PAGES, (answer) => void (answer.status = 200))],
  [
    'not-found-page',
    at(PAGES, (answer) => {
      if (answer.status === 404) answer.body = Buffer.from('nginx');
    }),
  ],
  ['sitemap', status(/sitemap/, 404)],
  ['sitemap', edit(/sitemap/, /127\.0\.0\.1:\d+/, 'elsewhere.example')],
  ['site', edit(/[/lmn]$/, 'http://127.0.0.1', 'http://localhost')],
  ['canonical', edit(/^\/s\/tale\/step/, /<link rel="canonical"[^>]*>/, '')],
  ['canonical', edit(/^\/s\/tale\/de\/$/, /(canonical" href="[^"]*)de\//, '$1')],
  ['noindex', edit(EMBEDS, /<meta name="robots"[^>]*>/, '')],
  ['hreflang', edit(READ, 'hreflang="x-default"', 'hreflang="fr"')],
  ['hreflang', edit(READ, /(hreflang="de" href="[^"]*)de\//, '$1xx/')],
  ['hreflang-back', edit(/^\/s\/tale\/de\//, /<link rel="alternate" hreflang[^>]*>/, '')],
  ['card-missing', edit(READ, /<meta property="og:image"[^>]*>/, '')],
  ['card', edit(READ, /og:image" content="[^"]*"/, 'og:image" content="/cards/a.png"')],
  ['card', set(/png$/, 'Content-Type', 'text/html')],
  ['card-size', at(/png$/, ({ body }) => void body.writeUInt32BE(600, 16))],
  [
    'card-weight',
    at(
      /png$/,
      (answer) => void (answer.body = Buffer.concat([answer.body, Buffer.alloc(290_000)])),
    ),
  ],
  ['oembed-missing', edit(READ, /<link[^>]*oembed.json"\/>/, '')],
  ['oembed', edit(/oembed/, '"rich"', '"link"')],
  ['oembed', status(/oembed/, 404)],
  ['feed', status(/feed\.xml/, 404)],
  ['json-feed', edit(/feed\.json/, 'https://jsonfeed.org', 'x')],
  ['json-ld', edit(READ, /\{"@context[^<]*\}/, '{')],
  ['elsewhere', edit(READ, '<head>', '<head><img src="https://tracker.example/1.gif"/>')],
  ['robots', set(READ, 'X-Robots-Tag', 'noindex')],
];

it('has nothing to say of a good site', async () => {
  expect(await problemsOf()).toEqual([]);
});

it.each(FAULTS)('finds %s (%#)', async (code, fault) => {
  const found = await problemsOf(fault);
  expect(found).toContain(code);
  // What follows from it may be named, too: a page without a status has no head.
  expect(found.length).toBeLessThanOrEqual(3);
});
