import { StoryPage } from '../../components/reader/story-page.tsx';
import { flatten } from '../../components/step/flatten.ts';
import { StructuredData } from '../_head/structured-data.tsx';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: '',
  title: (_, story) => story.name,
  head: ({ story }) => ({
    description: flatten(story.summary),
    authors: story.authors.map((name) => ({ name })),
  }),
  render: (props) => (
    <>
      <StoryPage {...props} />
      <StructuredData page="" {...props} />
    </>
  ),
});
