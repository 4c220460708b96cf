/** Reads a site for the checks: raw answers, and parts of a page's HTML by simple regular expressions. */

export interface Answer {
  readonly url: URL;
  /** 0 if there was no answer. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Milliseconds after which a request counts as failed. */
const PATIENCE = 30_000;

/** Sends a request with a browser's headers; does not follow redirects. */
export async function ask(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      headers: { 'Accept-Encoding': 'br, gzip', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { status } = answer;
    return { url, status, headers: answer.headers, bytes, text: bytes.toString('utf8') };
  } catch {
    return { url, status: 0, headers: new Headers(), bytes: Buffer.alloc(0), text: '' };
  }
}

/** Processes a list that may grow meanwhile, eight items at a time. */
export async function eachOf<T>(
  list: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let busy = 0;
  await new Promise<void>((resolve, reject) => {
    const go = () => {
      if (busy === 0 && next >= list.length) return resolve();
      while (busy < 8 && next < list.length) {
        busy += 1;
        work(list[next++] as T).then(() => {
          busy -= 1;
          go();
        }, reject);
      }
    };
    go();
  });
}

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" },
};
const decoded = (text: string) =>
  text.replace(/&(#?\w+);/g, (full, name: string) => CHARACTERS[name] ?? full);

export type Tag = ReadonlyMap<string, string>;

/** The markup without the content of scripts, because a script may quote markup. */
export const markupOf = (html: string): string =>
  html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');

/** The attributes of all elements with a name. */
export const tags = (markup: string, name: string): readonly Tag[] =>
  [...markup.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].map(
          ([, key = '', double, single, bare]) => [
            key.toLowerCase(),
            decoded(double ?? single ?? bare ?? ''),
          ],
        ),
      ),
  );

/** The value of the attribute `requested` of the first element whose attribute `key` has the value `value`. */
export const valueOf = (list: readonly Tag[], key: string, value: string, requested: string) =>
  list.find((tag) => tag.get(key)?.toLowerCase() === value)?.get(requested);

/** The addresses that a page makes the browser load, unresolved. */
export function loadedBy(markup: string): readonly string[] {
  const of = (name: string, key: string) => tags(markup, name).flatMap((tag) => tag.get(key) ?? []);
  const links = tags(markup, 'link')
    .filter((tag) => /stylesheet|preload|icon|manifest/.test(tag.get('rel') ?? ''))
    .flatMap((tag) => tag.get('href') ?? []);
  const sets = [...of('img', 'srcset'), ...of('source', 'srcset')].flatMap((set) =>
    set.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? ''),
  );
  const sources = ['script', 'img', 'source', 'audio', 'video', 'iframe', 'embed'].flatMap((name) =>
    of(name, 'src'),
  );
  return [...links, ...sets, ...sources, ...of('object', 'data')].filter(Boolean);
}

/** The origin of a page's canonical address; '' when it names none. */
export function originNamedBy(markup: string): string {
  const canonical = valueOf(tags(markup, 'link'), 'rel', 'canonical', 'href') ?? '';
  return URL.canParse(canonical) ? new URL(canonical).origin : '';
}

/** Addresses of our files anywhere in a page, also in its data; `base` ends with a slash. */
export const filesIn = (html: string, base: string): readonly string[] =>
  html.match(
    new RegExp(
      `(?<=["'(\\s,])${base.replaceAll('.', '\\.')}(?:_next/static|stills|stories|cards|embed)/[\\w./%~@-]+\\.[a-z0-9]+`,
      'g',
    ),
  ) ?? [];

/** The pages and editions in a sitemap. */
export const listedIn = (sitemap: string): readonly string[] =>
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>|<xhtml:link\b[^>]*\shref="([^"]+)"/g)].map(
    ([, loc = '', href = loc]) => href.trim(),
  );
