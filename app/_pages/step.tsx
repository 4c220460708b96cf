import { StepPage } from '../../components/reader/step-page.tsx';
import { punctuationOf } from '../../story/locale.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  title: (_, story, step) =>
    step ? step.name + punctuationOf(story.lang).colon + story.name : story.name,
  render: ({ step, ...shown }) => (step ? <StepPage {...shown} step={step} /> : null),
});
