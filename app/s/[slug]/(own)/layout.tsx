export { StoryRoot as default } from '../../../_pages/story-root.tsx';
export { storyViewport as generateViewport } from '../../../_pages/story-viewport.ts';

export const dynamic = 'force-static';
