/** The first and last scripts of a page, inline: the programs in app/_boot. */
import { FRAMED, MOTION, RESTORE_HTML, TRUST } from './_boot/boot.g.ts';

/**
 * Inserted as raw HTML, because React would escape quotes in a script's children. Only our own text is passed
 * here.
 */
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** The first script of every page, before its sheets (bin/press/finish-page.mjs). `workers`: a folder of scripts that the page starts. */
export const TrustScript = (props: { readonly basePath: string; readonly workers?: string }) => (
  <script
    data-first-in-head=""
    data-chunks={`${props.basePath}/_next/static/`}
    data-workers={props.workers}
    {...asIs(TRUST)}
  />
);

/** In the head of a story's pages. */
export const MotionScript = () => <script {...asIs(MOTION)} />;

/** In the head of a page in a frame. */
export const FramedScript = () => <script {...asIs(FRAMED)} />;

/** At the end of every page. Left out in development, where the server itself replaces a page's content. */
export const RestoreScript = () =>
  process.env.NODE_ENV === 'production' ? <script {...asIs(RESTORE_HTML)} /> : null;
