import { HandoutPage } from '../../components/print/handout-page.tsx';
import '../../components/print/handout.css';
import '../../components/print/handout-steps.css';
import '../../components/print/handout-end.css';
import '../../components/print/handout-lesson.css';
import { storyRoute } from './story-route.tsx';

export const { generateMetadata, Page } = storyRoute({
  page: 'print/lesson/',
  title: (t, story) => t('print.lessonTitle', { story: story.name }),
  render: (props) => <HandoutPage {...props} edition="lesson" />,
});
