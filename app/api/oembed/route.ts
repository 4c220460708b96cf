/** oEmbed by query parameters: `url`, `maxwidth`, `maxheight`. JSON only. */
import { oembedAt } from '../../_pages/oembed.ts';
import { basePath, site, storyFor } from '../../story-source.ts';

const PAGE = /^\/s\/([^/]+)\/(?:([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\/)?(?:step\/([^/]+)\/?|[a-z/]*)$/;

const fault = (status: number, message: string) => Response.json({ error: message }, { status });

/** In CSS pixels; undefined if absent, NaN if invalid. */
function sizeIn(asked: URLSearchParams, name: string): number | undefined {
  const text = asked.get(name);
  if (text === null) return undefined;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN;
}

export async function GET(request: Request): Promise<Response> {
  const { searchParams: asked } = new URL(request.url);
  const format = asked.get('format') ?? 'json';
  if (format !== 'json') return fault(501, 'Only format=json is known here.');
  const most = { width: sizeIn(asked, 'maxwidth'), height: sizeIn(asked, 'maxheight') };
  if (Number.isNaN(most.width) || Number.isNaN(most.height))
    return fault(400, 'maxwidth and maxheight are whole numbers of pixels, from 1.');
  const url = asked.get('url') ?? '';
  if (!URL.canParse(url))
    return fault(400, 'url has to be the address of a page here, whole and escaped.');
  const page = new URL(url);
  const path = page.pathname;
  const place = path.startsWith(`${basePath}/`) ? PAGE.exec(path.slice(basePath.length)) : null;
  const [, slug = '', lang, step] = place ?? [];
  // A language that the story does not have is ignored: storyFor then gives the original.
  const entry = site !== '' && page.origin === site ? await storyFor(slug, lang) : undefined;
  const requested = step ?? page.hash.split('/')[1];
  const found = entry?.story?.steps.find(({ id }) => id === requested);
  const oembed = entry && (step === undefined || found) ? oembedAt(entry, found, most) : undefined;
  return oembed ? Response.json(oembed) : fault(404, 'There is no story at this address.');
}
