/** Kinds of pictures drawn with an author's own table or file. */
import { describeAt } from '../../stage/describe.ts';
import { catalog } from '../../themes/catalog.ts';
import { bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject, listIn } from '../../../story/edit/places.ts';
import { openStory } from '../../../story/load.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import { tableOf } from '../../../story/script/read-table.ts';
import { PURPOSES, sceneOfTable, sceneOfWords, type Purpose } from '../pictures/purposes.ts';
import { drawnWithWords } from './drawn.ts';

/** A draft in which a picture is tried: with the table `series` if it is set, else with all tables. */
export interface TrialOf {
  readonly script: JsonObject;
  /** The tables and all other files that the script includes. */
  readonly files: DraftFiles;
  readonly series: string | undefined;
}

/** A picture that an author may put on a step. */
export interface Offer {
  /** A kind, or which form of the kind `words`. */
  readonly kind: string;
  readonly scene?: JsonObject;
  /** The drawing, as an SVG document. */
  readonly svg?: string;
  /** Its description. */
  readonly message?: string;
  /** Why this table can't be drawn this way: a sentence. */
  readonly why?: string;
}

const SENTENCE = { kind: 'words', params: { items: { a: { kind: 'statement', text: 'A' } } } };
const TRIAL_STORY = {
  schemaVersion: 1,
  id: 'trial',
  title: 'Trial',
  summary: 'Trial.',
  lang: 'en',
};
const EVIDENCE = ['lang', 'theme', 'accent', 'include', 'units', 'sources', 'facts', 'data'];

/** The draft's evidence with only this picture, so that errors elsewhere do not matter. */
function trial({ script, files, series }: TrialOf, scene: JsonObject) {
  const { data } = script;
  const [first] = listIn(script, 'chapters');
  const mood = isObject(first) ? first['mood'] : undefined;
  const step = { id: 'step', title: 'Step', text: 'Step.', stage: { trial: {} } };
  const tried = {
    ...TRIAL_STORY,
    authors: ['-'],
    ...Object.fromEntries(EVIDENCE.flatMap((key) => (key in script ? [[key, script[key]]] : []))),
    // Facts that refer to other tables would be errors.
    ...(series !== undefined && isObject(data) && { data: { [series]: data[series] }, facts: {} }),
    scenes: { trial: scene },
    chapters: [{ id: 'chapter', title: 'Chapter', mood, steps: [step] }],
  };
  const all = new Map([...files].map(([name, file]) => [name, bytesOf(file)] as const));
  return all.set('story.json', bytesOf(JSON.stringify(tried)));
}

async function offer(of: TrialOf, kind: string, scene: JsonObject): Promise<Offer> {
  const opened = await openStory(trial(of, scene), catalog);
  const fault = opened.problems.find(({ severity }) => severity === 'error');
  const step = opened.ok ? opened.value.steps[0] : undefined;
  if (!opened.ok || !step || fault) return { kind, ...(fault && { why: fault.message }) };
  const at = { step: step.id, progress: 1 };
  const svg = drawnWithWords(opened.value, step, at);
  return { kind, scene, svg, message: describeAt(opened.value, step, 0, at) };
}

/** The pictures that serve the purpose, drawn with the author's table, in the purpose's order. */
export async function offers(of: TrialOf, purpose: Purpose): Promise<readonly Offer[]> {
  const { series, script } = of;
  const checked = checkScript(trial(of, SENTENCE), catalog);
  const table = checked.ok && series !== undefined ? tableOf(checked.value, series, {}) : undefined;
  const facts = isObject(script['facts']) ? Object.entries(script['facts']) : [];
  const fact = facts.find(([, one]) => isObject(one) && one['value'] !== undefined)?.[0];
  const allOffers: Offer[] = [];
  for (const kind of PURPOSES[purpose]) {
    const ofTable = table && sceneOfTable(kind, table);
    const scene = ofTable ?? sceneOfWords(kind, fact);
    // Words may use a fact of any table.
    const tried = ofTable ? of : { ...of, series: undefined };
    allOffers.push(scene ? await offer(tried, kind, scene) : { kind });
  }
  return allOffers;
}

/**
 * A file of the author's as a picture: the drawing, or a sentence with the reason why not; and what
 * is left out of it.
 */
export interface FileTried {
  readonly why?: string;
  readonly notes: readonly string[];
}
export async function tryFile(of: TrialOf, scene: JsonObject): Promise<FileTried> {
  const { problems } = await openStory(trial(of, scene), catalog);
  const messageOf = (one: (typeof problems)[number]) =>
    one.hint ? `${one.message} (${one.hint})` : one.message;
  const error = problems.find(({ severity }) => severity === 'error');
  const notes = problems.filter(
    ({ severity, code }) => severity !== 'error' && code === 'file-warning',
  );
  return { ...(error && { why: messageOf(error) }), notes: notes.map(messageOf) };
}
