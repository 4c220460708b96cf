/** The class's page of a story as the server renders it: the article without answers, and the class's client. */
import { classCopyOf } from '../../../story/readings/audience.ts';
import { StaticHtml } from '../../../components/reader/static-html.tsx';
import { keepTree } from '../../../components/reader/kept-tree.ts';
import { PageExtras } from '../../../components/reader/page-extras.tsx';
import { StoryDocument, type StoryPageProps } from '../../../components/reader/story-page.tsx';
import { classMessages } from '../../../components/ui/messages.class.en.ts';
import { translate } from '../../../components/ui/messages.ts';
import { asksOf } from './ask-data.ts';
import { ClassReader } from './class-reader.tsx';

export function ClassPage({ story: whole, manifest, basePath }: Omit<StoryPageProps, 'desk'>) {
  const story = classCopyOf(whole);
  const t = translate(story.lang);
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
          reader={{ here: t.raw('nav.here'), unknownAddress: t('stage.unknownAddress') }}
          words={classMessages}
          asks={asksOf(story)}
        />
      ) : null}
    </>
  );
}
