import { SourcesPage } from '../../components/reader/sources-page.tsx';
import { punctuationOf } from '../../story/locale.ts';
import { StructuredData } from '../_head/structured-data.tsx';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'sources/',
  title: (t, story) => t('nav.sources') + punctuationOf(story.lang).colon + story.name,
  render: ({ story, manifest, basePath }) => (
    <>
      <SourcesPage {...{ story, basePath }} />
      <StructuredData page="sources/" {...{ story, manifest }} />
    </>
  ),
});
