/** A page's own first and last scripts, inline: the programs of app/_boot. */
import { FRAMED, MOTION, RESTORE_HTML, TRUST, TRUST_STUDIO } from './_boot/boot.g.ts';

/** As it is: React would escape the quotes of a script that is a child. Nothing but our own text comes here. */
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** The first script of every page, before its sheets (bin/finish-pages.mjs). */
export function TrustScript({ basePath }: { readonly basePath: string }) {
  return (
    <script data-first-in-head="" data-chunks={`${basePath}/_next/static/`} {...asIs(TRUST)} />
  );
}

/** The same for the studio, which starts workers. */
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

/** At the end of every page. One that is being written changes under its own server. */
export const RestoreScript = () =>
  process.env.NODE_ENV === 'production' ? <script {...asIs(RESTORE_HTML)} /> : null;
