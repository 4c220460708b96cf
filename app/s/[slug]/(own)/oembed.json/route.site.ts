export { storyPlaces as generateStaticParams } from '../../../../_head/cite-route.ts';
export { GET } from '../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
