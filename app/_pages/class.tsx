import { ClassPage } from '../../components/class/class-page.tsx';
import '../../components/class/class.css';
import { storyRoute } from './story-route.tsx';

/** The story in a class: without answers, connected to the class. Exists only on a server. */
export const { generateMetadata, Page } = storyRoute({
  title: (_, story) => story.name,
  head: () => ({ robots: { index: false } }),
  render: ({ story, manifest, basePath }) => <ClassPage {...{ story, manifest, basePath }} />,
});
