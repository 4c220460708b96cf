import { TranscriptPage } from '../../components/tour/transcript-page.tsx';
import '../../components/tour/transcript.css';
import { tourAt } from '../story-source.ts';
import { punctuationOf } from '../../story/locale.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'transcript/',
  title: (t, story) => t('tour.transcript') + punctuationOf(story.lang).colon + story.name,
  render: ({ story, manifest, basePath }) => {
    const captions = manifest?.captions && basePath + manifest.captions;
    return <TranscriptPage {...{ story, captions, basePath }} tour={tourAt(story, manifest)} />;
  },
});
