import { SourcesPage } from '../../components/reader/sources-page.tsx';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  title: (t, story) => `${t('nav.sources')}: ${story.name}`,
  render: ({ story, basePath }) => <SourcesPage {...{ story, basePath }} />,
});
