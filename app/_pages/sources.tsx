import { SourcesPage } from '../../components/reader/sources-page.tsx';
import { punctuationOf } from '../../story/locale.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  title: (t, story) => t('nav.sources') + punctuationOf(story.lang).colon + story.name,
  render: ({ story, basePath }) => <SourcesPage {...{ story, basePath }} />,
});
