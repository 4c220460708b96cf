import '../../components/share/step-page.css';
import { StepPage } from '../../components/reader/step-page.tsx';
import { punctuationOf } from '../../story/locale.ts';
import { StructuredData } from '../_head/structured-data.tsx';
import { site } from '../story-source.ts';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'step/',
  title: (_, story, step) =>
    step ? step.name + punctuationOf(story.lang).colon + story.name : story.name,
  render: ({ step, ...shown }) =>
    step ? (
      <>
        <StepPage {...shown} site={site} step={step} />
        <StructuredData page={`step/${step.id}/`} step={step} {...shown} />
      </>
    ) : null,
});
