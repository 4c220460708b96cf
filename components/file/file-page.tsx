/**
 * The markup of a one-file story: the article, the pages beside it, and the tour as a template for
 * scripts.
 */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { NumbersDocument } from '../reader/numbers-page.tsx';
import { SourcesDocument } from '../reader/sources-page.tsx';
import { StoryDocument } from '../reader/story-page.tsx';
import { readerWords } from '../reader/story-tree.tsx';
import { TourDocument, playerProps } from '../tour/tour-page.tsx';
import { TranscriptDocument } from '../tour/transcript-page.tsx';
import { translate } from '../ui/messages.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import { tourOf } from '../../story/readings/narration.ts';
import {
  placeAddresses,
  withoutDoubles,
  withPrefix,
  type Addresses,
  type SheetName,
} from './addresses.ts';
import { NotesDocument } from './notes-page.tsx';
import type { FileEdition } from './file-edition.ts';

interface PageOptions extends FileEdition {
  readonly sound: boolean;
  readonly notes: boolean;
  /** One picture per step in the tour where nothing moves. */
  readonly holdsOnly: boolean;
  /** Only what needs no script. */
  readonly light: boolean;
}

/** The words over pictures for tall windows, which scripts insert. */
const TALL = /<svg class="labels tall-only".*?<\/svg>/gs;

/** The body's markup, its style rules, and the program's data. */
export function filePage(options: PageOptions, addresses: Addresses) {
  const { manifest, sound, notes, holdsOnly, light } = options;
  const story = audienceOf(options.story);
  const tour = tourOf(story, sound ? manifest.recordings : {});
  const base = { story, manifest, basePath: '' };
  const t = translate(story.lang);
  const alone = notes ? <a href="notes/">{t('print.notes')}</a> : <></>;
  const markup = renderToStaticMarkup(<StoryDocument {...base} desk={false} alone={alone} />);
  const article = placeAddresses(light ? markup.replace(TALL, '') : markup, addresses);
  const sheet = (name: SheetName, page: ReactElement) => {
    const html = withPrefix(renderToStaticMarkup(page), `${name}/`);
    const placed = withoutDoubles(placeAddresses(html, addresses), article);
    return `<div class="file-sheet" id="${name}/" tabindex="-1">${placed}</div>`;
  };
  const played = placeAddresses(
    renderToStaticMarkup(<TourDocument {...base} {...{ tour, holdsOnly }} />),
    {
      ...addresses,
      inline: false,
    },
  );
  // The policy allows style elements by their hash, so these rules go into the head with the others.
  const lengths = /<style>([\s\S]*?)<\/style>/.exec(article);
  const body = [
    `<div class="page page-scrolls">${article.replace(lengths?.[0] ?? '', '')}</div>`,
    sheet('sources', <SourcesDocument story={story} basePath="" />),
    sheet('data', <NumbersDocument {...base} />),
    light ? '' : sheet('transcript', <TranscriptDocument {...base} tour={tour} captions={undefined} />), // prettier-ignore
    notes ? sheet('notes', <NotesDocument story={options.story} />) : '',
    light ? '' : `<template id="file-tour"><div class="page">${played}</div></template>`,
  ];
  return {
    body: body.join('\n'),
    style: lengths?.[1] ?? '',
    told: {
      timeline: manifest.timeline,
      ...(manifest.asks !== undefined && { asks: manifest.asks }),
      words: readerWords(story),
      player: playerProps(story, tour),
    },
  };
}
