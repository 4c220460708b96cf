/**
 * The HTML for embedding in another page: an iframe, or a link followed by an iframe for sites that remove
 * iframes. Pure functions.
 */

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** The default size, in CSS pixels. */
export const FRAME_SIZE = { width: 680, height: 640 } as const;

export interface FrameCode {
  /** An absolute URL. */
  readonly src: string;
  readonly title: string;
  /** `100%`, or CSS pixels. */
  readonly width: string | number;
  readonly height: number;
}

export const frameCode = ({ src, title, width, height }: FrameCode): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  'loading="lazy" allow="fullscreen; clipboard-write" style="border:0"></iframe>';

/** Gives the frames of a page their height, and its scroll where they ask for it. */
export const loaderCode = (site: string): string =>
  `\n<script async src="${escaped(site)}/embed/1.js"></script>`;

/**
 * WordPress and other systems remove what they do not allow: there readers see the quoted link, elsewhere the
 * frame.
 */
export const quotedFrameCode = (page: string, frame: FrameCode): string =>
  `<blockquote><a href="${escaped(page)}">${escaped(frame.title)}</a></blockquote>${frameCode(frame)}`;
