/** The class's page of a story as the server renders it: the article without answers, and the class's client. */
import { classCopyOf } from '../../story/readings/audience.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { keepTree } from '../reader/saved-tree.ts';
import { PageExtras } from '../reader/page-extras.tsx';
import { StoryDocument, type StoryPageProps } from '../reader/story-page.tsx';
import { translate, wordsOf } from '../ui/messages.ts';
import { asksOf } from './ask-data.ts';
import { ClassReader } from './class-reader.tsx';

export function ClassPage({ story: fullStory, manifest, basePath }: Omit<StoryPageProps, 'desk'>) {
  const story = classCopyOf(fullStory);
  const t = translate(story.lang);
  const words = wordsOf(story.lang);
  const name = `${story.address}class`;
  keepTree(
    name,
    <StoryDocument story={story} manifest={manifest} basePath={basePath} desk={false} inClass />,
  );
  return (
    <>
      <StaticHtml name={name} scrolls />
      <PageExtras />
      {manifest ? (
        <ClassReader
          basePath={basePath}
          timeline={basePath + manifest.timeline}
          reader={{ here: words.nav.here, unknownAddress: t('stage.unknownAddress') }}
          words={words.class}
          // A line is sent as soon as it is complete, whatever the scroll position, so its words differ.
          askWords={{ ...words.asks, lineHint: words.class.lineHint, whole: words.class.lineWhole }}
          asks={asksOf(story)}
        />
      ) : null}
    </>
  );
}
