/** A story as one HTML file that asks for nothing: its words, pictures, questions and tour, under a policy that lets nothing out. */
import { createHash } from 'node:crypto';
import { MOTION, TRUST } from '../app/_boot/boot.g.ts';
import { catalog } from '../components/themes/catalog.ts';
import { flatten } from '../components/step/flatten.ts';
import { readManifest, type Manifest } from '../story/disk/manifest.ts';
import { readStory, type StoryFolder } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import type { Story } from '../story/story.ts';
import { standing } from './build.mjs';
import { contentHash } from './content-hash.mjs';
import { drawStory } from './draw-story.ts';
import { blockOf, isHeavy, published } from './file-block.ts';
import { filePage } from './file-page.tsx';
import { fileProgram } from './file-program.ts';
import { fileStyle } from './file-style.ts';
import { Stop } from './say.mjs';

export interface FileOptions {
  /** With recordings of the tour. */
  readonly sound: boolean;
  /** Without scripts: words and pictures alone. */
  readonly light: boolean;
  /** With speaker notes and the model answer. */
  readonly notes: boolean;
}
export interface MadeFile {
  readonly html: string;
  readonly story: Story;
  /** Sentences about what the story has and the file has not. */
  readonly left: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Nothing in it can end its element. */
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
const hashes = (texts: readonly string[]) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

const data = (id: string, type: string, text: string) =>
  `<script type="application/${type}" id="${id}">${text}</script>`;
const NOTHING = { contents: [], block: '' };
/** Before anything is painted. Who can't inflate is shown what readers without scripts are. */
const FIRST = [TRUST, `if('DecompressionStream' in window){${MOTION}}`];

const neededBy = ({ scenes, steps }: Story) => ({
  kinds: new Set(scenes.map(({ kind }) => kind)),
  canvas: scenes.some(({ surface }) => surface === 'canvas'),
  asks: steps.some(({ ask }) => ask !== undefined),
});

/** What the file may do: run and look like what it was made with, and ask for nothing at all. */
const policy = (scripts: readonly string[], styles: readonly string[], sound: boolean): string =>
  [
    "default-src 'none'",
    scripts.length > 0 ? `script-src ${hashes(scripts)}` : '',
    `style-src ${hashes(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    sound ? 'media-src blob:' : '',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]
    .filter((rule) => rule !== '')
    .join('; ');

/** The story as its files say now, and what the build drew of it: drawn anew unless the build here is of these files. */
async function drawn({ slug, folder }: StoryFolder): Promise<{ story: Story; manifest: Manifest }> {
  const isFresh = standing()?.build === contentHash();
  const kept = isFresh ? await readManifest(slug) : undefined;
  const { checked, faults } = kept
    ? { checked: await openStory(await readStory(folder), catalog), faults: [] }
    : await drawStory(slug, folder, catalog);
  const manifest = kept ?? (faults.length === 0 ? await readManifest(slug) : undefined);
  if (!checked.ok || !manifest)
    throw new Stop(`${faults.join('\n')}\n${slug} has errors, so no file is made of it.`, 2);
  return { story: { ...checked.value, id: slug, address: `/s/${slug}/` }, manifest };
}

export async function makeFile(
  folder: StoryFolder,
  { sound, light, notes }: FileOptions,
  tell: (line: string) => void,
): Promise<MadeFile> {
  tell('taking pictures');
  const { story, manifest } = await drawn(folder);
  tell('setting pages');
  const left: string[] = [];
  const packing = { story, manifest, sound, left };
  const holdsOnly = !light && isHeavy(packing);
  const [wanted, written] = [new Set<string>(), new Set<string>()];
  const recordings = sound ? (manifest.recordings ?? {}) : {};
  const { body, style, told } = filePage(
    { story, manifest, recordings, notes, holdsOnly, light },
    { home: story.address, read: published, wanted, written, inline: true },
  );
  tell('packing type, styles and scripts');
  const { contents, block } = light ? NOTHING : blockOf(packing, { wanted, written, holdsOnly });
  const text = body + JSON.stringify([story, told]);
  const styles = [await fileStyle(story.theme, text, manifest.fonts), style];
  const scripts = light ? [] : [...FIRST, await fileProgram(neededBy(story))];
  const html = [
    `<!doctype html>`,
    `<html lang="${story.lang}" dir="${story.dir}" data-theme="${story.theme}" data-title="${escaped(story.name)}">`,
    `<head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles, sound)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="description" content="${escaped(flatten(story.summary))}">`,
    `<title>${escaped(story.name)}</title>`,
    ...scripts.slice(0, FIRST.length).map((script) => `<script>${script}</script>`),
    ...styles.map((sheet) => `<style>${sheet}</style>`),
    `</head>`,
    `<body data-story="${story.id}" data-mood="${story.steps[0]?.mood ?? 'dawn'}">`,
    body,
    ...(light ? [] : [data('told', 'json', json({ ...told, contents })), data('block', 'octet-stream', block)]), // prettier-ignore
    ...scripts.slice(FIRST.length).map((script) => `<script>${script}</script>`),
    `</body></html>`,
  ];
  return { html: `${html.join('\n')}\n`, story, left };
}
