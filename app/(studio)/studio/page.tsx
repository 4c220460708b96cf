import type { StudioAddresses } from '../../../components/studio/addresses.ts';
import { StudioApp } from '../../../components/studio/studio-app.tsx';
import { readBuilt } from '../../../story/disk/stored-story.ts';
import { basePath } from '../../story-source.ts';

export default async function StudioPage() {
  const addresses = await readBuilt<StudioAddresses>('studio.json');
  const live = process.env.HANDSCROLL_MODE === 'export' ? {} : { stories: '/api/stories/' };
  const placed = JSON.parse(JSON.stringify({ ...addresses, ...live }), (_, value: unknown) =>
    typeof value === 'string' ? basePath + value : value,
  ) as StudioAddresses;
  return <StudioApp addresses={placed} />;
}
