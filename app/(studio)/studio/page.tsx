import type { StudioAddresses } from '../../../components/studio/addresses.ts';
import { StudioApp } from '../../../components/studio/studio-app.tsx';
import { readBuilt } from '../../../story/disk/manifest.ts';
import { basePath } from '../../story-source.ts';

export default async function StudioPage() {
  const addresses = (await readBuilt('studio.json')) as StudioAddresses;
  const placed = JSON.parse(JSON.stringify(addresses), (_, value: unknown) =>
    typeof value === 'string' ? basePath + value : value,
  ) as StudioAddresses;
  return <StudioApp addresses={placed} />;
}
