/** Generates the published JSON Schema: the format's schema, combined with those of the registered kinds. */
import { z } from 'zod';
import type { SceneCatalog, SceneSpec } from '../story/scene.ts';
import { fieldOf } from '../story/script/field.ts';
import { namedState, state } from '../story/script/schema-stage.ts';
import { storySchema } from '../story/script/schema.ts';
import { binding } from '../story/script/schema-words.ts';

/** A JSON Schema as data. */
export type Schema = { [key: string]: unknown };
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Our own keywords, which no validator knows, and ids that are already in `$defs`. */
const OMITTED_KEYWORDS = [
  ...['handscroll', 'camera', 'date', 'keysOf', 'needs', 'source', 'start', 'cure'],
  ...['choosesRows', 'fromTable', 'only'],
];
/** Editors support draft 7 best. */
const OPTIONS = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;

function toSchema(schema: z.ZodType, valueRef?: Schema): Schema {
  const json = z.toJSONSchema(schema, {
    ...OPTIONS,
    override: ({ zodSchema, jsonSchema }) => {
      const meta = (zodSchema as unknown as z.ZodType).meta?.() as
        { handscroll?: string } | undefined;
      const local = jsonSchema as Schema;
      for (const word of OMITTED_KEYWORDS) delete local[word];
      if (!valueRef || meta?.handscroll !== 'value') return;
      const { description, ...literal } = local;
      for (const key of Object.keys(local)) delete local[key];
      if (description !== undefined) local['description'] = description;
      local['anyOf'] = [literal, valueRef];
    },
  }) as Schema;
  delete json['$schema'];
  return json;
}

/** Allows `null`, which resets a property to home or removes a key from a record. */
function withResets(schema: Schema): Schema {
  const orNull = (one: unknown): unknown => {
    if (!isSchema(one)) return one;
    const { description, ...rest } = one;
    const inner = isSchema(rest['additionalProperties'])
      ? { ...rest, additionalProperties: orNull(rest['additionalProperties']) }
      : rest;
    return {
      ...(description === undefined ? {} : { description }),
      anyOf: [inner, { type: 'null' }],
    };
  };
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, orNull(value)]),
    ),
  };
}

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** The schema of a kind's state, with the fields that every state may have. */
function stateOf(spec: SceneSpec, words: Schema): Schema {
  const stateSchema = withResets(toSchema(spec.state, ref('binding')));
  const shared = isSchema(words['properties']) ? words['properties'] : {};
  const properties: Schema = {
    ...(isSchema(stateSchema['properties']) ? stateSchema['properties'] : {}),
  };
  const portrait = {
    ...stateSchema,
    properties: { ...properties, like: true, focus: true, labels: true },
  };
  for (const [key, value] of Object.entries(shared)) properties[key] = value;
  if (Object.hasOwn(shared, 'portrait')) properties['portrait'] = portrait;
  // `from` is a state, too.
  return { ...stateSchema, properties };
}

function paramsOf(spec: SceneSpec): Schema {
  const params = toSchema(spec.params, ref('binding'));
  const { fields } = fieldOf(spec.params);
  const required = (params['required'] as readonly string[] | undefined)?.filter(
    (name) => fields.get(name)?.meta.fromTable !== true,
  );
  const properties = isSchema(params['properties']) ? params['properties'] : {};
  const portrait = { type: 'object', description: 'What differs on a stage taller than wide.' };
  const before = Object.entries(spec.renamed ?? {}).map(([old, today]) => [
    old,
    { deprecated: true, description: `Called ${today.replace('/', '.')} today.` },
  ]);
  return {
    ...params,
    ...(required && { required }),
    properties: { ...properties, ...Object.fromEntries(before), portrait },
  };
}

const partsOf = (schema: Schema): Schema =>
  isSchema(schema['definitions']) ? schema['definitions'] : {};

/** Removes the definitions of a partial schema, which the whole schema contains. */
function inner(schema: Schema): Schema {
  const { definitions: _, ...rest } = schema;
  return rest;
}

/** The rules for scenes: `kind` determines what `params`, `home` and `states` may contain. */
function kindRules(catalog: SceneCatalog, definitions: Schema): Schema[] {
  return [...catalog.kinds.values()].map((spec) => {
    const name = spec.kind;
    definitions[`${name}-params`] = paramsOf(spec);
    definitions[`${name}-home`] = stateOf(spec, inner(toSchema(namedState)));
    return {
      if: { properties: { kind: { const: name } }, required: ['kind'] },
      then: {
        properties: {
          params: ref(`${name}-params`),
          home: ref(`${name}-home`),
          states: { additionalProperties: ref(`${name}-home`) },
        },
      },
    };
  });
}

/** The rules for a build's stage: a name, or a patch of one of the kinds. */
function stageRules(catalog: SceneCatalog, definitions: Schema): Schema {
  const patch = (state._zod.def.options as readonly z.ZodType[])[1];
  const words = patch ? inner(toSchema(patch)) : {};
  const names = [...catalog.kinds.keys()];
  for (const spec of catalog.kinds.values())
    definitions[`${spec.kind}-state`] = stateOf(spec, words);
  return {
    description:
      'The name of a state, or a patch: what changes, applied to the state just before. null takes the scene off.',
    anyOf: [ref('id'), { type: 'null' }, ...names.map((name) => ref(`${name}-state`))],
  };
}

/** Finds the schemas called "scenes" and "stage" and inserts the kinds. */
function addKinds(node: unknown, rules: { scene: Schema[]; stage: Schema }): void {
  if (Array.isArray(node)) {
    for (const item of node) addKinds(item, rules);
    return;
  }
  if (!isSchema(node)) return;
  const properties = isSchema(node['properties']) ? node['properties'] : {};
  const { scenes, stage } = properties;
  if (isSchema(scenes) && isSchema(scenes['additionalProperties']))
    scenes['additionalProperties']['allOf'] = rules.scene;
  if (isSchema(stage)) stage['additionalProperties'] = rules.stage;
  for (const [key, value] of Object.entries(node))
    if (key !== 'definitions') addKinds(value, rules);
}

/** The schema with which editors complete and check scripts. */
export function storyJsonSchema(catalog: SceneCatalog): Schema {
  const story = toSchema(storySchema);
  const definitions: Schema = {
    ...partsOf(story),
    ...partsOf(toSchema(z.object({ binding }))),
  };
  const kinds = catalog.kinds.size > 0;
  const scene = kindRules(catalog, definitions);
  const stage = stageRules(catalog, definitions);
  if (kinds) addKinds(story, { scene, stage });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Handscroll story, version 1',
    ...story,
    definitions,
  };
}
