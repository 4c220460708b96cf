import { editionPlaces } from '../../../../story-source.ts';

export { GET } from '../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = editionPlaces;
