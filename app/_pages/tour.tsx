import { TourPage } from '../../components/tour/tour-page.tsx';
import '../../components/tour/tour.css';
import '../../components/tour/tour-player.css';
import '../../components/tour/tour-narrow.css';
import { tourAt } from '../story-source.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'tour/',
  title: (t, story) => t('tour.pageTitle', { story: story.name }),
  render: ({ story, manifest, basePath }) => (
    <TourPage {...{ story, manifest, basePath }} tour={tourAt(story, manifest)} />
  ),
});
