import { HandoutPage } from '../../components/print/handout-page.tsx';
import '../../components/print/handout.css';
import '../../components/print/handout-steps.css';
import '../../components/print/handout-end.css';
import { storyRoute } from './story-route.tsx';

export const student = storyRoute({
  page: 'print/',
  title: (t, story) => t('print.title', { story: story.name }),
  render: (props) => <HandoutPage {...props} edition="student" />,
});

/** With speaker notes and model answers. */
export const teacher = storyRoute({
  noted: true,
  title: (t, story) => t('print.teacherTitle', { story: story.name }),
  head: () => ({ robots: { index: false } }),
  render: (props) => <HandoutPage {...props} edition="teacher" desk />,
});
