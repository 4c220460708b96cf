/** oEmbed 1.0 of a story or a step: what a site requests when somebody pastes its address. Pure. */
import { punctuationOf } from '../../story/locale.ts';
import type { Story } from '../../story/story.ts';
import { FRAME_SIZE, quotedFrameCode } from '../share/embed-code.ts';
import { embedAddress, type Part } from '../step/story-part.ts';

export interface OembedOptions {
  readonly story: Story;
  readonly part: Part;
  /** Origin and base path, without a slash at the end. */
  readonly site: string;
  readonly slug: string;
  readonly provider: string;
  /** The address of the page that is embedded, absolute. */
  readonly page: string;
  /** The address of its card (1200 x 630), absolute. */
  readonly card?: string | undefined;
  /** The maximum size that the request allows, in CSS pixels. */
  readonly most?: { readonly width?: number | undefined; readonly height?: number | undefined };
}

/** Seconds. */
const MAX_AGE = 86_400;

export function oembedOf(options: OembedOptions) {
  const { story, part, site, slug, provider, page, card, most } = options;
  const width = Math.min(FRAME_SIZE.width, most?.width ?? Infinity);
  const height = Math.min(FRAME_SIZE.height, most?.height ?? Infinity);
  const title =
    part.kind === 'story' ? story.name : story.name + punctuationOf(story.lang).colon + part.name;
  const src = site + embedAddress(story, slug, part.rest);
  // A card larger than the requested maximum must not be returned.
  const fits = (most?.width ?? Infinity) >= 1200 && (most?.height ?? Infinity) >= 630;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(story.authors.length > 0 && { author_name: story.authors.join(', ') }),
    provider_name: provider,
    provider_url: `${site}/`,
    cache_age: MAX_AGE,
    html: quotedFrameCode(page, { src, title, width, height }),
    width,
    height,
    ...(card && fits && { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}
