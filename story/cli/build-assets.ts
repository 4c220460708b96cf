/**
 * What pages show beside their HTML: stills, timelines, a font of the Chinese glyphs used, assets, and the
 * manifest that names them. A story that can't be loaded or drawn is told and left out; the rest goes on.
 * `--build <hash>` keeps the files of the two builds before; `--only <folder>` does one story (development).
 */
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { catalog } from '../../components/themes/catalog.ts';
import { listStories } from '../disk/stories.ts';
import { keepManifests } from '../disk/manifest.ts';
import { drawStory } from './draw-story.ts';
import { keepFiles } from './published.ts';

const { values } = parseArgs({ options: { build: { type: 'string' }, only: { type: 'string' } } });

const good = new Set<string>();
const written: string[] = [];
for (const { folder, slug } of await listStories()) {
  if (values.only && folder !== values.only) continue;
  const { files, faults } = await drawStory(slug, folder, catalog);
  if (faults.length === 0) {
    good.add(slug);
    written.push(...files);
    console.log(`  ${slug}: ${files.length} files`);
    continue;
  }
  console.log(pc.yellow(`  ${slug} can't be shown yet:`));
  for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
  if (faults.length > 10) console.log('    … and more (npm run check lists all)');
}
if (!values.only) {
  await keepManifests(good);
  if (values.build) await keepFiles(values.build, written);
}
