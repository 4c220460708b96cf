import type { StudioAddresses } from '../../../components/studio/addresses.ts';
import { StudioApp } from '../../../components/studio/studio-app.tsx';
import { readBuilt } from '../../../story/disk/manifest.ts';
import { basePath } from '../../story-source.ts';

export default async function StudioPage() {
  const addresses = (await readBuilt('studio.json')) as StudioAddresses;
  const placed = Object.entries(addresses).map(([name, address]) => [name, basePath + address]);
  return <StudioApp addresses={Object.fromEntries(placed) as unknown as StudioAddresses} />;
}
