import { editionPlaces, stepPlaces } from '../../../../../../story-source.ts';

export { GET } from '../../../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export async function generateStaticParams() {
  const places = await editionPlaces();
  const steps = await Promise.all(places.map((params) => stepPlaces({ params })));
  return places.flatMap((place, i) => (steps[i] ?? []).map((step) => ({ ...place, ...step })));
}
