import type { ReactNode } from 'react';
import { FramedScript, RestoreScript, TrustScript } from '../../../boot.tsx';
import { basePath, storyIn } from '../../../story-source.ts';
import { siteLanguage } from '../../../site-frame.tsx';
import { StorySheets } from '../../../story-sheets.tsx';
import { fontClasses } from '../../../styles.ts';
import '../../../../components/embed/embed.css';
import '../../../../components/embed/embed-wide.css';

export { storyViewport as generateViewport } from '../../../_pages/story-viewport.ts';
export const dynamic = 'force-static';

interface Params {
  readonly lang: string;
  readonly slug: string;
}

/** A separate root layout: an embedded page has no site bar, stores nothing, and opens links in new tabs. */
export default async function EmbedLayout(props: {
  readonly children: ReactNode;
  readonly params: Promise<Params>;
}) {
  const { lang, slug } = await props.params;
  const entry = await storyIn(slug, lang);
  const story = entry?.story;
  return (
    <html
      lang={story?.lang ?? siteLanguage}
      dir={story?.dir ?? 'ltr'}
      className={fontClasses}
      data-theme={story?.theme ?? 'silk'}
      suppressHydrationWarning
    >
      <head>
        <TrustScript basePath={basePath} />
        <FramedScript />
        <base target="_blank" />
        <StorySheets manifest={entry?.manifest} />
      </head>
      <body className="framed">
        {props.children}
        <RestoreScript />
      </body>
    </html>
  );
}
