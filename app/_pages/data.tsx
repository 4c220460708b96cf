import { NumbersPage } from '../../components/reader/numbers-page.tsx';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  title: (t, story) => `${t('story.numbers')}: ${story.name}`,
  render: ({ story, manifest, basePath }) => <NumbersPage {...{ story, manifest, basePath }} />,
});
