/** The first and last scripts of a page, inline: the programs in app/_boot. */
import { FRAMED, MOTION, RESTORE_HTML, TRUST, TRUST_STUDIO } from './_boot/boot.g.ts';

/**
 * Inserted as raw HTML, because React would escape quotes in a script's children. Only our own text is passed
 * here.
 */
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** The first script of every page, before its sheets (bin/press/finish-page.mjs). */
export function TrustScript({ basePath }: { readonly basePath: string }) {
  return (
    <script data-first-in-head="" data-chunks={`${basePath}/_next/static/`} {...asIs(TRUST)} />
  );
}

/** Like TrustScript, for the studio, which starts workers. */
export const StudioTrustScript = ({ basePath }: { readonly basePath: string }) => (
  <script
    data-first-in-head=""
    data-chunks={`${basePath}/_next/static/`}
    data-workers={`${basePath}/studio/worker/`}
    {...asIs(TRUST_STUDIO)}
  />
);

/** In the head of a story's pages. */
export const MotionScript = () => <script {...asIs(MOTION)} />;

/** In the head of a page in a frame. */
export const FramedScript = () => <script {...asIs(FRAMED)} />;

/** At the end of every page. Left out in development, where the server itself replaces a page's content. */
export const RestoreScript = () =>
  process.env.NODE_ENV === 'production' ? <script {...asIs(RESTORE_HTML)} /> : null;
