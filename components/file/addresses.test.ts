import { describe, expect, it } from 'vitest';
import { placeAddresses, withPrefix, withoutDoubles } from './addresses.ts';

const PICTURE = '<svg id="a"><path d="M0 0"></path></svg>';
const place = (html: string, inline = true) => {
  const needed = new Set<string>();
  const read = (address: string) =>
    /^\/(stills|stories)\//.test(address) ? new TextEncoder().encode(PICTURE) : undefined;
  const languages = new Map([['/s/tides/de/', 'de']]);
  const addresses = {
    home: '/s/tides/',
    languages,
    read,
    needed,
    written: new Set<string>(),
    inline,
  };
  return { html: placeAddresses(html, addresses), wanted: [...needed] };
};

describe('addresses in a file that stands by itself', () => {
  it.each([
    ['/s/tides/', '#text'],
    ['/s/tides/#now/high', '#now/high'],
    ['/s/tides/sources/#s3', '#sources/s3'],
    ['data/', '#data/'],
    ['tour/', '#tour/'],
    ['/s/tides/tour/#t=12.5', '#t=12.5'],
    ['#s3', '#s3'],
    ['/s/tides/de/', '?lang=de'],
    ['https://example.org/?a=1&amp;b', 'https://example.org/?a=1&b'],
  ])('%s leads to %s', (from, to) => {
    expect(place(`<a href="${from}">x</a>`).html).toBe(`<a href="${to}">x</a>`);
  });

  it('names what would be a hole', () => {
    expect(() => place('<a href="/s/other/">x</a>')).toThrow('/s/other/');
    expect(() => place('<img src="/lost.svg"/>')).toThrow('/lost.svg');
  });

  it('writes a picture out where it is seen without scripts, and leaves the others to them', () => {
    const { html, wanted } = place(
      '<source srcset="/stills/tall.svg"/><img src="/stills/wide.svg" loading="lazy"/><svg class="tall-only"><image href="/stories/b.svg"/></svg>',
    );
    expect(html).toBe(
      `<source data-srcset="/stills/tall.svg"/><img src='data:image/svg+xml,<svg id="a"><path d="M0 0"/></svg>' data-file="/stills/wide.svg"/><svg class="tall-only"><image data-href="/stories/b.svg"/></svg>`,
    );
    expect(wanted).toEqual(['/stills/tall.svg', '/stories/b.svg']);
    expect(place('<img src="/stills/wide.svg"/>', false).wanted).toEqual(['/stills/wide.svg']);
  });

  it('gives a page inside the file names of its own', () => {
    const page = '<h2 id="a-h"></h2><p aria-labelledby="a-h b-h"><a href="#s1">1</a></p>';
    expect(withPrefix(page, 'data/')).toBe(
      '<h2 id="data/a-h"></h2><p aria-labelledby="data/a-h data/b-h"><a href="#data/s1">1</a></p>',
    );
  });

  it('keeps a footnote that two pages have once', () => {
    const note = (id: string) =>
      `<div popover="" id="${id}" class="footnote">Tide<button popovertarget="${id}">x</button></div>`;
    const page = `<button popovertarget="data/fact-9">1</button>${note('data/fact-9')}`;
    expect(withoutDoubles(page, note('fact-2'))).toBe('<button popovertarget="fact-2">1</button>');
  });
});
