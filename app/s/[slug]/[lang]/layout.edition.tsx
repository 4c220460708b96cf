import type { Viewport } from 'next';
import { editionPlaces } from '../../../story-source.ts';

export { StoryRoot as default } from '../../../_pages/story-root.tsx';

export const viewport: Viewport = { themeColor: '#dccba4' };
export const dynamicParams = false;

export const generateStaticParams = editionPlaces;
