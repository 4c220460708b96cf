import { ClassPage } from '../../components/class/class-page.tsx';
import '../../components/class/class.css';
import { storyRoute } from './story-route.tsx';

/** The story as a class reads it: without answers, and with the class. Only a server has it. */
export const { generateMetadata, Page } = storyRoute({
  title: (_, story) => story.name,
  head: () => ({ robots: { index: false } }),
  render: ({ story, manifest, basePath }) => <ClassPage {...{ story, manifest, basePath }} />,
});
