/**
 * Makes the files that pages need besides their HTML: stills, timelines, a font of the Chinese glyphs used,
 * assets, and the manifest that lists them. A story that cannot be loaded or drawn is reported and left out;
 * the others continue. `--build <hash>` keeps the files of the two builds before; `--only <folder>` does one
 * story (development).
 */
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { exampleFiles, exampleSlug } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { kindName } from '../components/studio/pictures/names.ts';
import { catalog } from '../components/themes/catalog.ts';
import { listStories } from '../story/disk/stories.ts';
import { editionKey, keepManifests } from '../story/disk/manifest.ts';
import { drawFiles, drawStory, type Drawn } from './draw-story.ts';
import { bundleLoader } from './embed-loader.ts';
import { offersDownloads, publishDownloads } from './downloads.ts';
import { keepFiles } from './published.ts';
import { run } from './say.mjs';
import { publishStudio } from './studio.ts';
import { cutFonts } from './theme-fonts.ts';

const { values } = parseArgs({ options: { build: { type: 'string' }, only: { type: 'string' } } });

const good = new Set<string>();
const written: string[] = [];
function warn(title: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.log(pc.yellow(`  ${title}:`));
  for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
  if (faults.length > 10) console.log('    … and more (npx handscroll check lists all)');
}

function take(slug: string, drawn: Drawn): void {
  const { files, languages, translationFaults } = drawn;
  const faults = [...drawn.faults, ...drawn.missing];
  warn(`${slug} can't be shown yet`, faults);
  warn(`${slug} is shown, a translation of it has errors`, translationFaults);
  if (faults.length > 0) return;
  warn(`${slug} is shown with words that are still to be written`, drawn.unwritten);
  good.add(slug);
  for (const lang of languages) good.add(editionKey(slug, lang));
  written.push(...files);
}

await run(async () => {
  await cutFonts();
  await bundleLoader();
  if (!values.only) written.push(...(await publishStudio()));
  for (const { folder, slug } of await listStories()) {
    if (values.only && folder !== values.only) continue;
    const drawn = await drawStory(slug, folder, catalog);
    take(slug, drawn);
    if (!good.has(slug)) continue;
    if (offersDownloads())
      written.push(...(await publishDownloads({ slug, folder }, drawn.languages)));
    console.log(`  ${slug}: ${drawn.files.length} files`);
  }
  if (!values.only) {
    // The gallery's examples are handled like stories, with a slug that no story can have.
    for (const [kind, example] of EXAMPLES) {
      const here = `components/scenes/${kind}/example.json as a script`;
      const files = exampleFiles(example, 'day', kindName(kind));
      take(exampleSlug(kind), await drawFiles(exampleSlug(kind), files, here, catalog));
    }
    console.log(`  gallery: ${EXAMPLES.size} scene types`);
    await keepManifests(good);
    if (values.build) await keepFiles(values.build, written);
  }
});
