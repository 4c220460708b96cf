/** `<html>` of all pages of a story: language, direction, theme and typefaces are the story's own. */
import type { ReactNode } from 'react';
import { errorMessages } from '../../components/ui/messages.error.en.ts';
import { wordsOf } from '../../components/ui/messages.ts';
import { MotionScript, RestoreScript, TrustScript } from '../boot.tsx';
import { Live } from '../live.tsx';
import { siteLanguage } from '../site-frame.tsx';
import { basePath, storyAt } from '../story-source.ts';
import { StorySheets } from '../story-sheets.tsx';
import { fontClasses } from '../styles.ts';
import type { Place } from './story-route.tsx';

/** For the error page, which is client code and has English alone with it. */
function errorWords(lang: string): string | undefined {
  const { error } = wordsOf(lang);
  return error === errorMessages ? undefined : JSON.stringify(error);
}

export async function StoryRoot(props: {
  readonly children: ReactNode;
  readonly params: Promise<Place>;
}) {
  const { slug, lang } = await props.params;
  const entry = await storyAt(slug, lang);
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
