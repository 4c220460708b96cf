import { StoryPage } from '../../components/reader/story-page.tsx';
import { StructuredData } from '../_head/structured-data.tsx';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: '',
  title: (_, story) => story.name,
  head: ({ story }) => ({
    authors: story.authors.map((name) => ({ name })),
  }),
  render: (props) => (
    <>
      <StoryPage {...props} />
      <StructuredData page="" {...props} />
    </>
  ),
});
