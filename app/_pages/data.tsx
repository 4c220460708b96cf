import { NumbersPage } from '../../components/reader/numbers-page.tsx';
import { punctuationOf } from '../../story/locale.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'data/',
  title: (t, story) => t('story.numbers') + punctuationOf(story.lang).colon + story.name,
  render: ({ story, manifest, basePath }) => <NumbersPage {...{ story, manifest, basePath }} />,
});
