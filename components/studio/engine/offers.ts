/** Kinds of pictures drawn with an author's own table or file. */
import { describeAt } from '../../stage/describe.ts';
import { catalog } from '../../themes/catalog.ts';
import { bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject, langOf, listIn } from '../../../story/edit/places.ts';
import { openStory } from '../../../story/load.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import { sceneData, tableOf } from '../../../story/script/read-table.ts';
import { chartForms, isSameForm, viewFrom, type ChartForm } from '../pictures/chart-forms.ts';
import { OTHERS, sceneOfTable, sceneOfWords } from '../pictures/other-pictures.ts';
import { drawnWithWords } from './drawn.ts';

/** A draft in which a picture is tried: with the table `series` if it is set, else with all tables. */
export interface TrialOf {
  readonly script: JsonObject;
  /** The tables and all other files that the script includes. */
  readonly files: DraftFiles;
  readonly series: string | undefined;
}

/** A picture that an author may put on a step, or another view of one that stands there. */
export interface Offer {
  /** A kind, or which form of the kinds `words` and `chart`. */
  readonly kind: string;
  /** Which of several numbers it draws. */
  readonly of?: string;
  readonly scene?: JsonObject;
  /** What a view changes in its scene. */
  readonly view?: JsonObject;
  /** The drawing, as an SVG document. */
  readonly svg?: string;
  /** Its description. */
  readonly message?: string;
}

const SENTENCE = { kind: 'words', params: { items: { a: { kind: 'statement', text: 'A' } } } };
const STORY = { schemaVersion: 1, id: 'trial', title: 'Trial', summary: 'Trial.', lang: 'en' };
const EVIDENCE = ['lang', 'theme', 'accent', 'include', 'units', 'sources', 'facts', 'data'];

/** The draft's evidence with only this picture, so that errors elsewhere do not matter. */
function trial({ script, files, series }: TrialOf, scene: JsonObject, state: JsonObject = {}) {
  const { data } = script;
  const [first] = listIn(script, 'chapters');
  const mood = isObject(first) ? first['mood'] : undefined;
  const step = { id: 'step', title: 'Step', text: 'Step.', stage: { trial: state } };
  const tried = {
    ...STORY,
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

type Tried = Offer & { readonly scene: JsonObject };
/** Those that can be drawn. */
async function drawn(of: TrialOf, some: readonly Tried[]): Promise<readonly Offer[]> {
  const all: Offer[] = [];
  for (const one of some) {
    const { scene, view } = one;
    const opened = await openStory(trial(of, scene, view && { view }), catalog);
    const isFaulty = opened.problems.some(({ severity }) => severity === 'error');
    const step = opened.ok ? opened.value.steps[0] : undefined;
    if (!opened.ok || !step || isFaulty) continue;
    const at = { step: step.id, progress: 1 };
    const svg = drawnWithWords(opened.value, step, at);
    all.push({ ...one, svg, message: describeAt(opened.value, step, 0, at) });
  }
  return all;
}

/** The table as other kinds read it, and its forms. */
function checked(of: TrialOf) {
  const { series = '', script } = of;
  const result = checkScript(trial(of, SENTENCE), catalog);
  const data = result.ok ? sceneData(result.value)[series] : undefined;
  const table = result.ok ? tableOf(result.value, series, {}) : undefined;
  return { table, forms: data ? chartForms(data, langOf(script)) : [] };
}

/** The longest title of a chart. */
const TITLE = 120;
/**
 * Charts of the author's table, the best first. With the params of a chart: what else its marks can
 * become, where `view` is what a step changes now.
 */
export async function charts(
  of: TrialOf,
  params?: JsonObject,
  view: JsonObject = {},
): Promise<readonly Offer[]> {
  // prettier-ignore
  const { series = '' } = of;
  const { table, forms } = checked(of);
  const title = table?.series.title ?? '';
  const triedOf = ({ form, fields, ...more }: ChartForm): Tried => ({
    ...{ kind: form, ...more },
    scene: { kind: 'chart', params: params ?? { series, ...fields, ...(title.length <= TITLE && { title }) } }, // prettier-ignore
    ...(params && { view: viewFrom(params, fields) }),
  });
  const all = [...(params ? [{ form: 'first', fields: params }] : []), ...forms].map(triedOf);
  const views = all.map((one) => ({ ...params, ...one.view }));
  const isNew = (i: number) => ![{ ...params, ...view }, ...views.slice(0, i)].some((one) => isSameForm(one, views[i]!)); // prettier-ignore
  return drawn(of, params ? all.filter((_, i) => isNew(i)) : all);
}

/** Pictures of other kinds: drawn with the author's table, in words, or not drawn for want of something. */
export async function others(of: TrialOf): Promise<readonly Offer[]> {
  const { script } = of;
  const { table } = checked(of);
  const facts = isObject(script['facts']) ? Object.entries(script['facts']) : [];
  const fact = facts.find(([, one]) => isObject(one) && one['value'] !== undefined)?.[0];
  const all: Offer[] = [];
  for (const kind of OTHERS) {
    const ofTable = table && sceneOfTable(kind, table);
    const scene = ofTable ?? sceneOfWords(kind, fact);
    // Words may use a fact of any table.
    const tried = ofTable ? of : { ...of, series: undefined };
    all.push(...(scene ? await drawn(tried, [{ kind, scene }]) : [{ kind }]));
  }
  return all;
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
