/** What is copied into another page: a frame, after a link for where frames are taken away. Pure. */

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);

/** CSS pixels. */
export const FRAME_SIZE = { width: 680, height: 640 } as const;

export interface FrameCode {
  /** Absolute. */
  readonly src: string;
  readonly title: string;
  /** `100%`, or CSS pixels. */
  readonly width: string | number;
  readonly height: number;
}

export const frameCode = ({ src, title, width, height }: FrameCode): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  'loading="lazy" allow="fullscreen; clipboard-write" style="border:0"></iframe>';

/** WordPress and others keep what they know of it: the words with the link, or the frame. */
export const quotedFrameCode = (page: string, frame: FrameCode): string =>
  `<blockquote><a href="${escaped(page)}">${escaped(frame.title)}</a></blockquote>${frameCode(frame)}`;
