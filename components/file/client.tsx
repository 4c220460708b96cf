/** The program at the end of a one-file story: what a site's pages do after their first paint. */
import { createRoot } from 'react-dom/client';
import { PageExtras } from '../reader/page-extras.tsx';
import { ScrollReader, type ReaderWords } from '../reader/scroll-reader.tsx';
import { TourPlayer, type TourPlayerProps } from '../tour/tour-player.tsx';
import { keepWritten, openBlock, urlOf, type Contents } from './inside.ts';

/** The program's data, as JSON in the page. */
export interface FileEdition {
  readonly timeline: string;
  readonly asks?: string;
  readonly words: ReaderWords;
  readonly player: Omit<TourPlayerProps, 'timeline'>;
}

const isTour = (hash: string) => /^#(tour\b|t=)/.test(hash);
const sheetOpen = () => document.querySelector('.file-sheet:target, .file-sheet:has(:target)');
const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';

/** Inserts what is left to scripts: pictures for tall windows, those of the tour. */
function fill(root: ParentNode): void {
  for (const name of ['src', 'srcset', 'href'])
    for (const element of root.querySelectorAll(`[data-${name}]`)) {
      const url = urlOf(element.getAttribute(`data-${name}`) ?? '');
      if (url !== undefined) element.setAttribute(name, url);
    }
}

/** The address is added as a fragment, since players look at the file extension. */
const heard = (tour: FileEdition['player']['tour']) => ({
  ...tour,
  stretches: tour.stretches.map(({ audio, ...stretch }) => {
    const url = audio === undefined ? undefined : urlOf(audio);
    return url === undefined ? stretch : { ...stretch, audio: `${url}#${audio}` };
  }),
});

/**
 * Pages beside the story open over it by their fragment (bin/file-style.ts); scripts return to the
 * position in the story.
 */
function bindPages(): void {
  const here = isTour(location.hash);
  let left = '#text';
  window.addEventListener('hashchange', ({ oldURL }) => {
    // The tour and the article are two pages of a site: each starts in a new document.
    if (isTour(location.hash) !== here) location.reload();
    else if (!sheetOpen()) left = location.hash;
    else if (left === '#text') left = new URL(oldURL).hash || left;
  });
  const follow = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash === '#tour/') link.hash = `#tour/${location.hash.split('/')[1] ?? ''}`;
    else if (link?.hash === '#text' && sheetOpen()) link.hash = left;
    // The tour has written its step to the address, so that a link with the same fragment would
    // change nothing.
    else if (here && link?.hash === location.hash) location.reload();
  };
  document.addEventListener('click', follow, { capture: true });
  // Keys scroll the open page, not the story under it.
  const onKey = (event: Event) => void (sheetOpen() && event.stopImmediatePropagation());
  window.addEventListener('keydown', onKey, { capture: true });
}

/** Shows another language, as requested by `?lang=zh-Hans`: replaces the first one's pages. */
function showEdition(): void {
  const lang = new URLSearchParams(location.search).get('lang');
  const all = document.querySelectorAll<HTMLTemplateElement>('template[data-edition]');
  const edition = [...all].find(({ dataset }) => dataset['edition'] === lang);
  if (!edition) return;
  const { dir = '', title = '' } = edition.dataset;
  for (const part of document.querySelectorAll('.page, .file-sheet, #file-tour, #file-told'))
    part.remove();
  document.body.prepend(edition.content);
  Object.assign(document.documentElement, { lang, dir });
  document.documentElement.dataset['title'] = document.title = title;
}

async function start(): Promise<void> {
  for (const element of document.querySelectorAll('[data-file]:not([data-file*="#"])'))
    keepWritten(
      element.getAttribute('data-file') ?? '',
      element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
  showEdition();
  const edition = JSON.parse(textOf('file-told')) as FileEdition;
  await openBlock(JSON.parse(textOf('file-contents')) as Contents, textOf('file-block'));
  const inTour = isTour(location.hash);
  const template = document.getElementById('file-tour');
  if (inTour && template instanceof HTMLTemplateElement) {
    for (const page of document.querySelectorAll('.page, .file-sheet')) page.remove();
    document.body.prepend(template.content);
  }
  fill(document);
  bindPages();
  const root = document.body.appendChild(document.createElement('div'));
  const { timeline, asks, words, player } = edition;
  createRoot(root).render(
    inTour ? (
      <TourPlayer {...player} timeline={timeline} tour={heard(player.tour)} />
    ) : (
      <>
        <PageExtras />
        <ScrollReader timeline={timeline} words={words} {...(asks !== undefined && { asks })} />
      </>
    ),
  );
}

// If the block can't be inflated, words and inlined pictures remain.
start().catch(() => document.documentElement.classList.remove('scripted'));
