/** Kinds of picture drawn with an author's own table, or with the file that she brings. */
import { exampleFiles } from '../../gallery/kind-script.ts';
import { labelsSvg } from '../../plate/labels.ts';
import { EXAMPLES } from '../../scenes/examples.g.ts';
import { describeAt } from '../../stage/describe.ts';
import { renderStill } from '../../stage/stills.tsx';
import { labelsAt } from '../../stage/still-words.ts';
import { catalog } from '../../themes/catalog.ts';
import { paletteOf } from '../../themes/theme.ts';
import { themeOf } from '../../themes/theme-of.ts';
import { bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject } from '../../../story/edit/places.ts';
import { openStory } from '../../../story/load.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import { tableOf } from '../../../story/script/read-table.ts';
import type { Story } from '../../../story/story.ts';
import {
  FILE_KINDS,
  PURPOSES,
  sceneOfTable,
  sceneOfWords,
  type Purpose,
  type StartingWords,
} from '../pictures/purposes.ts';

/** A picture that an author may put on a step. */
export interface Offer {
  /** A kind, or which words of the kind `words`. */
  readonly kind: string;
  readonly scene?: JsonObject;
  /** Drawn, as a document. */
  readonly svg?: string;
  /** What is to be seen. */
  readonly told?: string;
  /** Why this table makes none: a sentence. */
  readonly why?: string;
  /** Drawn with numbers that are not the author's: there is no table yet. */
  readonly isExample?: boolean;
}

export interface OfferAsked {
  readonly script: JsonObject;
  /** The tables and whatever else the script includes. */
  readonly files: DraftFiles;
  readonly purpose: Purpose;
  readonly series: string | undefined;
  readonly words: StartingWords;
  readonly year: string;
}

const part = (of: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key) => (of[key] === undefined ? [] : [[key, of[key]]])));
const STEP = { id: 'step', title: 'Step', text: 'Step.' };

/** The draft's evidence with one picture alone: what is wrong elsewhere is of no concern here. */
function trial({ script, files, series }: OfferAsked, scene: JsonObject): Map<string, Uint8Array> {
  const data = isObject(script['data']) ? script['data'] : {};
  const chapters = Array.isArray(script['chapters']) ? (script['chapters'] as JsonObject[]) : [];
  const mood = chapters[0]?.['mood'];
  const tried: JsonObject = {
    ...{
      schemaVersion: 1,
      id: 'trial',
      title: 'Trial',
      summary: 'Trial.',
      lang: 'en',
      authors: ['-'],
    },
    ...part(script, ['lang', 'theme', 'accent', 'include', 'units', 'sources', 'facts']),
    data: series === undefined ? data : part(data, [series]),
    scenes: { trial: scene },
    chapters: [
      {
        id: 'chapter',
        title: 'Chapter',
        ...(mood !== undefined && { mood }),
        steps: [{ ...STEP, stage: { trial: {} } }],
      },
    ],
  };
  // Facts of rows that are not here would be errors.
  const own = series === undefined ? tried : { ...tried, facts: {} };
  return new Map([
    ...[...files].map(([name, file]) => [name, bytesOf(file)] as const),
    ['story.json', new TextEncoder().encode(JSON.stringify(own))] as const,
  ]);
}

/** Where the reading column of a wide plate ends: what is drawn beside it is shown without it. */
const COLUMN = 500;
const PLATE = { width: 1440, height: 900 };

function drawn(story: Story, step = 0): string {
  const at = { step: story.steps[step]?.id ?? '', progress: 1 };
  const labels = labelsAt(story, at, 'wide');
  const theme = themeOf(story);
  const mood = story.steps[step]?.mood ?? '';
  const palette = paletteOf(theme, { from: mood, to: mood, mix: 1 });
  const isBeside =
    story.scenes[0]?.surface === 'svg' && labels.every(({ x }) => x * PLATE.width >= COLUMN);
  const left = isBeside ? COLUMN - 20 : 0;
  const still = renderStill(story, step, 0, 'wide').replace(/^<svg\b[^>]*>|<\/svg>\s*$/g, '');
  const words = labelsSvg(labels, {
    ...{
      aspect: 'wide',
      theme: theme.name,
      type: theme.type.wide,
      palette,
      letters: story.scenes[0]?.kind === 'words' ? 1 : 1.3,
    },
  });
  const { width, height } = PLATE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 60 ${width - left} ${height - 110}">` +
    `<rect x="${left}" width="${width}" height="${height}" fill="${palette.ground}"/>${still}${words}</svg>`
  );
}

async function offer(asked: OfferAsked, kind: string, scene: JsonObject): Promise<Offer> {
  const { ok, problems, ...opened } = await openStory(trial(asked, scene), catalog);
  const fault = problems.find(({ severity }) => severity === 'error');
  if (!ok || fault) return { kind, ...(fault && { why: fault.message }) };
  const { value: story } = opened as { value: Story };
  const step = story.steps[0]!;
  const told = describeAt(story, step, 0, { step: STEP.id, progress: 1 });
  return { kind, scene, svg: drawn(story), told };
}

/** A kind as its own example shows it, in its last state. */
async function example(kind: string): Promise<Offer> {
  const found = EXAMPLES.get(kind);
  const { ok, ...opened } = found
    ? await openStory(exampleFiles(found, 'day'), catalog)
    : { ok: false };
  if (!ok) return { kind };
  const { value: story } = opened as { value: Story };
  return { kind, svg: drawn(story, story.steps.length - 1), isExample: true };
}

/** The pictures that say it, with the author's own table in them, in the order of the purpose. */
export async function offers(asked: OfferAsked): Promise<readonly Offer[]> {
  const { series, purpose, words, year, script } = asked;
  const checked = checkScript(
    trial(asked, { kind: 'words', params: { items: { a: { kind: 'statement', text: 'A' } } } }),
    catalog,
  );
  const table = checked.ok && series !== undefined ? tableOf(checked.value, series, {}) : undefined;
  const facts = isObject(script['facts']) ? Object.entries(script['facts']) : [];
  const fact = facts.find(([, one]) => isObject(one) && one['value'] !== undefined)?.[0];
  const made: Offer[] = [];
  for (const kind of PURPOSES[purpose]) {
    const scene =
      (table && sceneOfTable(kind, table, words)) ?? sceneOfWords(kind, words, year, fact);
    if (scene) made.push(await offer(asked, kind, scene));
    else if (series !== undefined || FILE_KINDS.has(kind) || purpose === 'words')
      made.push({ kind });
    else made.push(await example(kind));
  }
  return made;
}

/** What a file of hers is as a picture: drawn, or the sentence that says why it can't be one; and what is left out of it. */
export interface FileTried {
  readonly why?: string;
  readonly notes: readonly string[];
}
export async function tryFile(asked: OfferAsked, scene: JsonObject): Promise<FileTried> {
  const { problems } = await openStory(trial(asked, scene), catalog);
  const said = problems
    .filter(({ severity, code }) => severity === 'error' || code === 'file-warning')
    .map(({ message, hint, severity }) => ({
      severity,
      text: hint ? `${message} (${hint})` : message,
    }));
  const why = said.find(({ severity }) => severity === 'error')?.text;
  const notes = said.flatMap(({ severity, text }) => (severity === 'error' ? [] : [text]));
  return { ...(why !== undefined && { why }), notes };
}
