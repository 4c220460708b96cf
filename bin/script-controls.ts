/** The controls of a script's own fields for the studio, so that its forms are there before zod and the worker. */
import { ASK_SCHEMAS } from '../story/asks/schemas.g.ts';
import { controlsOf } from '../story/script/controls.ts';
import { fact, series, source, term } from '../story/script/schema-evidence.ts';
import { build, chapter, step } from '../story/script/schema-step.ts';
import { storySchema } from '../story/script/schema.ts';

const SCHEMAS = { story: storySchema, chapter, step, build, fact, source, term, series };
/** Parts that have forms, panes or lists of their own. */
const ELSEWHERE = new Set(
  '$schema schemaVersion id kind include units facts data glossary scenes chapters steps builds stage ask teach rows csv'.split(
    ' ',
  ),
);

/** Fields in the order in which an author thinks of them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  fact: ['value', 'date', 'of', 'unit', 'status', 'sources', 'claim'],
  source: ['publisher', 'title', 'date', 'url', 'kind'],
  series: ['title', 'of', 'unit', 'status', 'sources'],
};
/** The place of a field in a form; the order of the schema for the others. */
const placeOf = (name: string, key: string): number => {
  const at = ORDER[name]?.indexOf(key) ?? -1;
  return at < 0 ? Infinity : at;
};

export function scriptControls(): string {
  const asks = ASK_SCHEMAS.map((one) => [`ask/${one.shape.kind.value}`, one] as const);
  const all = [...Object.entries(SCHEMAS), ...asks].map(([name, schema]) => {
    const controls = controlsOf(schema)
      .filter(({ key }) => !ELSEWHERE.has(key) || (key === 'kind' && name === 'source'))
      .filter(({ key }) => key !== 'sources' || name !== 'story')
      // A fact whose value is typed has a status.
      .map((one) => (one.key === 'status' && name === 'fact' ? { ...one, isRequired: true } : one))
      .sort((a, b) => placeOf(name, a.key) - placeOf(name, b.key) || 0);
    return `  '${name}': ${JSON.stringify(controls)},`;
  });
  return `/** From the schema of a script, by npm run generate; never edited. */\nimport type { Control } from '../../../story/script/controls.ts';\n\nexport const SCRIPT: Readonly<Record<string, readonly Control[]>> = {\n${all.join('\n')}\n};\n`;
}
