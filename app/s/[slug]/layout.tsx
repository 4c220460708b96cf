import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontClasses } from '../../styles.ts';
import { Live } from '../../live.tsx';
import { basePath, storyAt, storyFolders } from '../../story-source.ts';
import { siteLanguage } from '../../site-frame.tsx';
import { MotionScript, RestoreScript, TrustScript } from '../../boot.tsx';

export const viewport: Viewport = { themeColor: '#dccba4' };
export const dynamicParams = false;

interface Params {
  readonly slug: string;
}
export async function generateStaticParams(): Promise<Params[]> {
  return (await storyFolders()).map(({ slug }) => ({ slug }));
}

/** A root layout of its own: language and direction are the story's. */
export default async function StoryLayout(props: {
  readonly children: ReactNode;
  readonly params: Promise<Params>;
}) {
  const { slug } = await props.params;
  const entry = await storyAt(slug);
  const story = entry?.story;
  return (
    // The title is for the foot of printed pages, which a style sheet writes.
    // The kept motion choice is a class that a small script sets before React looks: not a mismatch.
    <html
      lang={story?.lang ?? siteLanguage}
      dir={story?.dir ?? 'ltr'}
      className={fontClasses}
      data-theme={story?.theme ?? 'silk'}
      data-title={story?.name ?? slug}
      suppressHydrationWarning
    >
      <head>
        <TrustScript basePath={basePath} />
        <MotionScript />
        {entry?.manifest?.fonts ? (
          <link rel="stylesheet" href={basePath + entry.manifest.fonts} precedence="default" />
        ) : null}
      </head>
      <body data-story={slug} data-mood={story?.steps[0]?.mood ?? 'dawn'}>
        {props.children}
        <RestoreScript />
        <Live />
      </body>
    </html>
  );
}
