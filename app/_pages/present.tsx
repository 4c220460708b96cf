import { PresentPage } from '../../components/presenter/present-page.tsx';
import '../../components/presenter/presenter.css';
import { storyRoute } from './story-route.tsx';

const server = process.env.HANDSCROLL_MODE !== 'export';

/** The presenter's desk, with speaker notes. */
export const desk = storyRoute({
  noted: true,
  title: (t, story) => t('present.pageTitle', { story: story.name }),
  render: ({ story, manifest, basePath }) => (
    <PresentPage role="desk" {...{ story, manifest, basePath, server }} />
  ),
});

/** The audience window, without the notes. */
export const audience = storyRoute({
  title: (t, story) => t('present.audienceTitle', { story: story.name }),
  render: ({ story, manifest, basePath }) => (
    <PresentPage role="audience" {...{ story, manifest, basePath, server }} />
  ),
});
