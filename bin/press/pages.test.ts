import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredEdition, StoredStory } from '../../story/disk/stored-story.ts';
import { sampleStory } from '../../tests/sample-story.ts';
import { libraryPages, programPages, storyPages, type SiteParts } from './pages.ts';

const ALL: SiteParts = { origin: true, desk: true, server: true, leaveOut: [] };
const manifest = { timeline: '', steps: '', stills: {}, tables: {} };
const edition = (lang: string, address: string): StoredEdition => ({
  story: { ...sampleStory, lang, address, steps: sampleStory.steps.slice(0, 1) },
  manifest,
});
const stored = (...editions: readonly StoredEdition[]): StoredStory => ({
  ...{ slug: 'tale', problems: [], editions, folderHash: '' },
});
const one = stored(edition('en', '/s/tale/'));
const two = stored(edition('en', '/s/tale/'), edition('de', '/s/tale/de/'));
const step = `step/${sampleStory.steps[0]!.id}/`;
/** The pages that fall away without a part of the site. */
const lost = (part: keyof SiteParts, pages: (site: SiteParts) => readonly string[]) => {
  const rest = new Set(pages({ ...ALL, [part]: false }));
  return pages(ALL).filter((page) => !rest.has(page));
};

/** All pages and files of a folder of routes, as addresses with the names of their parts. */
const routesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .flatMap((file) => /^(.*\/)(?:page\.tsx|route\.ts)$/.exec(file)?.[1] ?? [])
    .map((route) => route.replace(/\/\([^)]*\)/g, '').replace(/(\.\w+)\/$/, '$1'))
    .sort();

describe('the pages of a story', () => {
  it('are all routes that there are for one, and those of its edition too', () => {
    const pages = storyPages(two, ALL);
    expect(new Set(pages).size).toBe(pages.length);
    const routes = pages
      .filter((page) => page.startsWith('/s/tale/'))
      .map((page) => page.replace('/s/tale/de/', '/[lang]/').replace('/s/tale/', '/'))
      .map((page) => page.replace(step, 'step/[step]/'))
      .sort();
    expect(routes).toEqual(routesIn('app/s/[slug]'));
  });

  it('are framed in each language: as a story, a chapter and a step', () => {
    const [chapter] = sampleStory.chapters;
    const frames = storyPages(two, ALL).filter((page) => page.startsWith('/embed/'));
    for (const lang of ['en', 'de']) {
      expect(frames).toContain(`/embed/${lang}/tale/`);
      expect(frames).toContain(`/embed/${lang}/tale/${chapter?.id}/`);
      expect(frames).toContain(`/embed/${lang}/tale/${chapter?.id}/${chapter?.steps[0]}/`);
    }
    expect(frames.filter((page) => page.startsWith('/embed/en/'))).toHaveLength(frames.length / 2);
  });

  it('are one if it can not be shown, whatever the site has', () => {
    expect(storyPages(stored(), ALL)).toEqual(['/s/tale/']);
    expect(storyPages(stored(), { ...ALL, origin: false, desk: false, server: false })).toEqual([
      '/s/tale/',
    ]);
  });

  it('are fewer where the site has no origin, no desk or no server', () => {
    const pages = (site: SiteParts) => storyPages(one, site);
    expect(lost('origin', pages)).toEqual(['/s/tale/oembed.json', `/s/tale/${step}oembed.json`]);
    expect(lost('desk', pages)).toEqual([
      ...['/s/tale/present/', '/s/tale/present/audience/', '/s/tale/print/teacher/'],
    ]);
    expect(lost('server', pages)).toEqual(['/s/tale/class/']);
  });
});

describe('the other pages', () => {
  it('of the library have feeds where their addresses can be whole', () => {
    expect(lost('origin', libraryPages)).toEqual(['/feed.xml', '/feed.json']);
    for (const part of ['desk', 'server'] as const) expect(lost(part, libraryPages)).toEqual([]);
  });

  it('of the program ask for a key where a server can', () => {
    expect(lost('server', programPages)).toEqual(['/key/ask/', '/key/wrong/', '/key/wait/']);
    for (const part of ['desk', 'origin'] as const) expect(lost(part, programPages)).toEqual([]);
  });

  it('are without the parts that an owner leaves out, but for the guides', () => {
    const site = { ...ALL, leaveOut: ['studio', 'scenes', 'help', 'about'] };
    const pages = [...libraryPages(site), ...programPages(site)];
    expect(pages.filter((page) => /^\/(studio|scenes|about)\//.test(page))).toEqual([]);
    expect(pages).toEqual(expect.arrayContaining(['/', '/class/', '/help/', '/help/teach/']));
  });

  it('are with those of a story all pages of the app', () => {
    const known = new Set([...libraryPages(ALL), ...programPages(ALL)]);
    const others = routesIn('app').filter((route) => !/^\/(?:s|embed|api|_\w+)\//.test(route));
    const missing = others.filter((route) => !known.has(route) && !route.includes('['));
    expect(missing).toEqual([]);
    expect(known).toContain('/scenes/peaks/');
  });
});
