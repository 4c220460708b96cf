/** `<html>` of all pages of a story: language, direction, theme and typefaces come from the story. */
import type { ReactNode } from 'react';
import { error } from '../../story/catalogue/error.g.ts';
import { servedBy } from '../../story/catalogue/languages.ts';
import { MotionScript, RestoreScript, TrustScript } from '../boot.tsx';
import { Live } from '../live.tsx';
import { siteLanguage } from '../site-frame.tsx';
import { basePath, storyAt } from '../story-source.ts';
import { StorySheets } from '../story-sheets.tsx';
import { fontClasses } from '../styles.ts';
import type { Place } from './story-route.tsx';

/** The words of the error page in the story's language, for client code that contains only English. */
function errorWords(lang: string): string | undefined {
  const language = servedBy(error, lang);
  return language === 'en' ? undefined : JSON.stringify(error[language]);
}

export async function StoryRoot(props: {
  readonly children: ReactNode;
  readonly params: Promise<Place>;
}) {
  const { slug, lang } = await props.params;
  const entry = await storyAt(slug, lang);
  const story = entry?.story;
  return (
    // The title is printed by a style sheet at the foot of each page. The motion choice is a class that an
    // inline script sets before React starts, so it is not a hydration mismatch.
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
        <StorySheets manifest={entry?.manifest} />
      </head>
      <body
        data-story={slug}
        data-mood={story?.steps[0]?.mood ?? 'dawn'}
        data-error-words={errorWords(story?.lang ?? siteLanguage)}
      >
        {props.children}
        <RestoreScript />
        <Live />
      </body>
    </html>
  );
}
