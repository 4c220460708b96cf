/**
 * Makes the program's files besides its pages: typefaces (`--fonts`: these alone), the studio's workers, the
 * loader of embeds, and the gallery's pictures. `--build <hash>` keeps the files of the two builds before.
 */
import { parseArgs } from 'node:util';
import { FORMS, formsFiles } from '../components/gallery/forms.ts';
import { exampleFiles, exampleSlug } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { kindName } from '../components/studio/pictures/names.ts';
import { LOOKS } from '../components/themes/themes.ts';
import { catalog } from '../components/themes/catalog.ts';
import { drawFiles } from './draw-story.ts';
import { bundleLoader } from './embed-loader.ts';
import { makeGuides } from './guides.ts';
import { keepFiles } from './published.ts';
import { run } from './say.mjs';
import { publishStudio } from './studio.ts';
import { cutFonts } from './theme-fonts.ts';
import { storyStyle } from './theme-style.ts';

const { values } = parseArgs({
  options: { build: { type: 'string' }, fonts: { type: 'boolean' } },
});

await run(async () => {
  await cutFonts();
  if (values.fonts) return;
  await bundleLoader();
  const written = [...(await publishStudio())];
  written.push(...(await makeGuides()));
  // Only for the cache, from which an installed package takes them.
  for (const [theme, look] of LOOKS)
    await storyStyle({ theme, look }, (name) => Promise.resolve(name));
  // The gallery's examples are handled like stories, with a slug that no story can have.
  const examples = [...EXAMPLES].map(([kind, example]) => {
    const files = exampleFiles(example, 'day', kindName(kind));
    return [exampleSlug(kind), files, `components/scenes/${kind}/example.json`] as const;
  });
  const all = [[FORMS, formsFiles(kindName('chart')), 'components/gallery/forms.json'] as const]; // prettier-ignore
  for (const [slug, files, from] of [...examples, ...all]) {
    const drawn = await drawFiles(slug, files, `${from} as a script`, catalog);
    for (const fault of drawn.faults) console.log(`  ${slug} can't be shown: ${fault}`);
    written.push(...drawn.files);
  }
  if (values.build) await keepFiles(values.build, written);
});
