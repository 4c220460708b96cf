import { storyFolders } from '../../../../story-source.ts';

export { GET } from '../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = async () =>
  (await storyFolders()).map(({ slug }) => ({ slug }));
