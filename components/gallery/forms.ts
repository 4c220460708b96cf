/** The forms of charts, one entry each in `forms.json`, as examples and as one story. */
import list from './forms.json' with { type: 'json' };
import type { JsonObject } from '../../story/scene.ts';
import type { Example } from '../scenes/kit/example.ts';
import { exampleSlug, scriptFile } from './kind-script.ts';

/** The slug of the forms' files in the build. */
export const FORMS = exampleSlug('chart-forms');

interface Form {
  readonly family: string;
  readonly name: string;
  /** Its step and its scene in the story. */
  readonly id: string;
  readonly example: Example;
}
const data = list.data as unknown as NonNullable<Example['data']>;
const idOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, ''); // prettier-ignore
export const forms: readonly Form[] = list.forms.map(({ family, name, params }) => ({
  ...{ family, name, id: idOf(name) },
  example: { kind: 'chart', params: params as JsonObject, states: { form: {} }, data: { [params.series]: data[params.series]! } }, // prettier-ignore
}));

/** All forms as the files of a story: a chapter for each family, a step and a scene for each form. */
export function formsFiles(title: string): ReadonlyMap<string, Uint8Array> {
  const families = [...new Set(forms.map(({ family }) => family))];
  return scriptFile({
    id: 'chart-forms',
    title,
    summary: 'Every form of a chart, from real tables.',
    units: list.units,
    sources: list.sources,
    data: list.data as unknown as JsonObject,
    scenes: Object.fromEntries(forms.map(({ id, example }) => [id, { kind: 'chart', params: example.params }])), // prettier-ignore
    chapters: families.map((family) => ({
      id: idOf(family),
      title: family,
      mood: 'day',
      steps: forms.filter((one) => one.family === family).map(({ id, name }) => ({ id, title: name, text: name, stage: { [id]: {} } })), // prettier-ignore
    })),
  });
}
