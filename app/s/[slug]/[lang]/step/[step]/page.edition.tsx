import { stepPlaces } from '../../../../../story-source.ts';

export { Page as default, generateMetadata } from '../../../../../_pages/step.tsx';

export const dynamicParams = false;
export const generateStaticParams = stepPlaces;
