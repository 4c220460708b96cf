import { storyFolders, stepPlaces } from '../../../../../../story-source.ts';

export { GET } from '../../../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export async function generateStaticParams() {
  const slugs = (await storyFolders()).map(({ slug }) => ({ slug }));
  const steps = await Promise.all(slugs.map((params) => stepPlaces({ params })));
  return slugs.flatMap((place, i) => (steps[i] ?? []).map((step) => ({ ...place, ...step })));
}
