// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { line } from '../../tests/sample-evidence.ts';
import { NumbersDocument } from './numbers-page.tsx';
import { SourcesDocument } from './sources-page.tsx';
import { StoryDocument } from './story-page.tsx';

const html = renderToStaticMarkup(
  <StoryDocument story={sampleStory} manifest={undefined} basePath="/base" desk />,
);
const numbers = renderToStaticMarkup(
  <NumbersDocument
    story={sampleStory}
    manifest={{ tables: { cars: '/stories/sample/cars.csv' } }}
    basePath="/base"
  />,
);
const list = renderToStaticMarkup(<SourcesDocument story={sampleStory} basePath="/base" />);
let page: Document;
let tables: Document;
let sources: Document;
beforeAll(() => {
  sources = new DOMParser().parseFromString(`<body>${list}</body>`, 'text/html');
  page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  tables = new DOMParser().parseFromString(`<body>${numbers}</body>`, 'text/html');
});
const all = (selector: string) => [...page.querySelectorAll(selector)];
const words = (selector: string) => page.querySelector(selector)?.textContent?.trim();
/** The footnote of a fact, by its claim. */
const footnoteOf = (claim: string) =>
  all('[id^="fact-"]').find((footnote) => footnote.textContent?.startsWith(claim));

describe('the story as server HTML', () => {
  it('holds no style attribute and no script, and no rules but those of its lengths', () => {
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(all('script')).toEqual([]);
    expect(all('style').map((rules) => rules.textContent?.slice(0, 4))).toEqual(['.len']);
  });

  it('holds no speaker note', () => {
    expect(html).not.toContain('SECRET NOTE');
  });

  it('uses every id once', () => {
    const ids = all('[id]').map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens a panel with every button, and all panels exist', () => {
    const buttons = all('button[popovertarget]');
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons) {
      const target = page.getElementById(button.getAttribute('popovertarget') ?? '');
      expect(target?.hasAttribute('popover'), button.outerHTML).toBe(true);
    }
    for (const id of ['contents', 'sources', 'glossary', 'legend', 'motion', 'help'])
      expect(page.getElementById(id)?.getAttribute('popover')).toBe('auto');
  });

  it('has one footnote for every fact that a mark opens, and for every term', () => {
    const used = new Set(all('.mark').map((mark) => mark.getAttribute('popovertarget')));
    for (const footnote of all('[id^="fact-"]')) expect(used).toContain(footnote.id);
    expect(all('[id^="fact-"]').length).toBeGreaterThan(1);
    for (const id of Object.keys(sampleStory.terms))
      expect(all(`[id="term-${id}"]`)).toHaveLength(1);
  });

  it('leads every fragment link to a place on the page', () => {
    for (const link of all('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      expect(page.getElementById(id), link.outerHTML).not.toBeNull();
    }
  });

  it('names each step by its own heading, and orders headings without a gap', () => {
    for (const section of all('section.step')) {
      const heading = page.getElementById(section.getAttribute('aria-labelledby') ?? '');
      expect(section.contains(heading)).toBe(true);
      expect(section.id).toBe(section.getAttribute('data-step-id'));
    }
    const levels = all('main h1, main h2, main h3, main h4, main h5').map((h) =>
      Number(h.tagName[1]),
    );
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it('carries lengths, layouts and moods as classes', () => {
    const cars = page.getElementById('wins/cars');
    expect(cars?.className).toContain('layout-side');
    expect(cars?.className).toContain('mood-day');
    expect(cars?.querySelector('[data-build="1"]')?.className).toContain('len-15');
  });
});

describe('marks', () => {
  it('prints a value with the number of its source after the punctuation', () => {
    const id = footnoteOf('What lead says.')?.id ?? '';
    const mark = page.querySelector(`#frictions\\/capacity .mark[popovertarget="${id}"]`);
    expect(mark?.parentElement?.textContent).toBe('competition.2');
    expect(mark?.getAttribute('aria-label')).toBe('Source 2');
  });

  it('gives a citation with a place its own footnote', () => {
    expect(words('#cite-caam')).toContain('p. 4');
  });

  it('says claim, value, date, status, kind and caution in a footnote', () => {
    const footnote = footnoteOf('What nev says.')?.textContent;
    for (const text of ['What nev says.', '47.9%', '2025', 'measured', 'table 2', 'industry body'])
      expect(footnote).toContain(text);
    expect(footnoteOf('What lead says.')?.textContent).toContain('low confidence');
  });

  it('marks other languages', () => {
    expect(page.querySelector('[lang="zh-Hans"]')?.textContent).toBe('新质生产力');
  });
});

describe('cards', () => {
  it('sets views at one size with their kinds', () => {
    expect(words('.views-head')).toBe('Two views');
    expect(all('.view')).toHaveLength(2);
    expect(words('.view .paper-foot')).toBe('Kind: research');
  });

  it('folds the answers of a quiz and shows no right option before', () => {
    const ask = page.querySelector('.ask-quiz');
    const answer = ask?.querySelector('details.answer');
    expect(answer?.hasAttribute('open')).toBe(false);
    expect(answer?.textContent).toContain('No final figure was found.');
    answer?.remove();
    expect(ask?.textContent).not.toContain('Correct');
    expect(ask?.textContent).not.toContain('Strong base.');
  });

  it('renders polls, predictions and discussions', () => {
    expect(words('.ask-poll h4')).toBe('Which?');
    expect(words('.ask-predict .ask-static > p')).toBe('A number between 0 and 100.');
    expect(words('.ask-predict details b')).toBe('48');
    expect(words('.ask-discuss .prompts')).toBe('Who pays?');
  });

  it('gives a figure its number and the way to its table', () => {
    const note = page.querySelector('#wins\\/cars .figure-note');
    expect(note?.textContent).toContain('Figure 1.');
    const way = note?.querySelector('a');
    expect(way?.getAttribute('href')).toBe('/base/s/sample/data/#cars');
    expect(way?.getAttribute('aria-label')).toBe('Show the data of figure 1');
  });
});

describe('the page of tables', () => {
  it('gives each figure its statuses, table, file and sources in full', () => {
    const figure = tables.getElementById('cars');
    expect(figure?.textContent).toContain('measured, target');
    expect(figure?.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(figure?.querySelector('th[scope="col"]')?.textContent).toBe('Year');
    expect(figure?.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/base/stories/sample/cars.csv',
    );
    expect(figure?.querySelector('.sources a')?.getAttribute('href')).toBe(
      'https://example.org/caam',
    );
  });

  it('opens every mark there, and leads back to the picture', () => {
    for (const button of tables.querySelectorAll('button[popovertarget]'))
      expect(
        tables.getElementById(button.getAttribute('popovertarget') ?? '')?.hasAttribute('popover'),
        button.outerHTML,
      ).toBe(true);
    expect(tables.querySelector('a[href="/base/s/sample/#wins/cars"]')).not.toBeNull();
    expect(numbers).not.toMatch(/SECRET NOTE|<[^>]*\sstyle=/);
  });
});

describe('the page of sources', () => {
  it('holds every source in full where a footnote leads', () => {
    const link = page.querySelector('#cite-caam a');
    const address = new URL(link?.getAttribute('href') ?? '', 'https://story.example');
    expect(address.pathname).toBe('/base/s/sample/sources/');
    const entry = sources.querySelector(address.hash);
    expect(entry?.getAttribute('value')).toBe(address.hash.slice(2));
    expect(link?.textContent).toContain(`${address.hash.slice(2)}. `);
    expect(entry?.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(sources.querySelectorAll('main .sources > li')).toHaveLength(sampleStory.sources.length);
  });

  it('is where the panel of sources leads without scripts', () => {
    expect(page.querySelector('#sources a')?.getAttribute('href')).toBe('/base/s/sample/sources/');
  });

  it('opens every mark of its notes', () => {
    for (const button of sources.querySelectorAll('button[popovertarget]'))
      expect(
        sources.getElementById(button.getAttribute('popovertarget') ?? '')?.hasAttribute('popover'),
        button.outerHTML,
      ).toBe(true);
  });
});

it('ends the title of a Chinese story with a Chinese stop on the pages of tables and of sources', () => {
  const story = { ...sampleStory, title: line('十峰图') };
  const pages = [
    <NumbersDocument key="tables" story={story} manifest={undefined} basePath="" />,
    <SourcesDocument key="sources" story={story} basePath="" />,
  ];
  for (const element of pages)
    expect(renderToStaticMarkup(element)).toMatch(/十峰图(<[^>]*>)*。(?! )/);
});
