/** docs/story-format.md: the reference for authors, made from the schema's own descriptions. */
import type { z } from 'zod';
import { PROBLEM_CODES } from '../problem.ts';
import type { SceneCatalog } from '../scene.ts';
import { choicesOf, expected } from '../script/expected.ts';
import { LIMITS } from '../script/limits.ts';
import { severityOf } from '../script/report.ts';
import { fact, series, source, term, unit } from '../script/schema-evidence.ts';
import { label, namedState, scene, state } from '../script/schema-stage.ts';
import { ask, build, chapter, figure, step, view } from '../script/schema-step.ts';
import { overlaySchema, storySchema } from '../script/schema.ts';
import { factBinding, seriesBinding } from '../script/schema-words.ts';
import { metaOf, unwrap } from '../script/shape.ts';
import { TEXT_RULES } from './format-rules.ts';

type Schema = z.core.$ZodType;
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;
const optional = (schema: Schema) => {
  const { type } = (schema as z.core.$ZodTypes)._zod.def;
  return type === 'optional' || type === 'default' || type === 'prefault';
};
const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');
const description = (schema: Schema): string =>
  (metaOf(schema) as { description?: string }).description ?? '';

/** What may stand there, in a few words. */
function typeOf(schema: Schema): string {
  const d = def(schema);
  const meaning = metaOf(schema).handscroll;
  if (meaning === 'value') return `value: ${expected(schema)} or a binding`;
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (d.type === 'record') return `map: ${typeOf(d.valueType)}`;
  if (d.type === 'union' && meaning === undefined) {
    const kinds = d.options.map((option) =>
      def(option).type === 'object' ? 'an object' : typeOf(option),
    );
    return [...new Set(kinds)].join(' or ');
  }
  return expected(schema);
}

function table(schema: Schema): string[] {
  const d = def(schema);
  if (d.type !== 'object') return [];
  const fields = Object.entries(d.shape as Record<string, Schema>);
  if (fields.length === 0) return [];
  return [
    '| field | type | meaning |',
    '|---|---|---|',
    ...fields.map(([name, field]) => {
      const star = optional(field) ? '' : '\\*';
      return `| \`${name}\`${star} | ${cell(typeOf(field))} | ${cell(description(field))} |`;
    }),
    '',
  ];
}

/** The object behind a field, its key in the path: `panels/*` for a map of objects. */
function objectIn(schema: Schema): { schema: Schema; under: string } | undefined {
  const d = def(schema);
  if (d.type === 'object') return { schema, under: '' };
  const item = d.type === 'record' ? d.valueType : d.type === 'array' ? d.element : undefined;
  const inner = item && objectIn(item);
  if (inner) return { schema: inner.schema, under: `/*${inner.under}` };
  if (d.type !== 'union') return undefined;
  return d.options.map((option) => objectIn(option)).find((found) => found !== undefined);
}

/** A kind's fields, and under them the fields of the objects that they hold. */
function deepTables(schema: Schema, name: string, depth = 0): string[] {
  const d = def(schema);
  if (d.type !== 'object' || depth > 4) return [];
  const inner = Object.entries(d.shape as Record<string, Schema>).flatMap(([key, field]) => {
    const found = objectIn(field);
    return found ? deepTables(found.schema, `${name}/${key}${found.under}`, depth + 1) : [];
  });
  const own = table(schema);
  return own.length === 0 ? inner : [`\`${name}\`:`, '', ...own, ...inner];
}

/** Objects of a union in turn: the four kinds of `ask`. */
function tables(schema: Schema): string[] {
  const d = def(schema);
  if (d.type !== 'union') return table(schema);
  return d.options.flatMap((option) => {
    const o = def(option);
    if (o.type !== 'object') return [];
    const kind = (o.shape as Record<string, Schema>)['kind'];
    const name = kind ? choicesOf(kind)[0] : undefined;
    return [...(name === undefined ? [] : [`**${name}**`, '']), ...table(option)];
  });
}

const section = (title: string, schema: Schema, intro = description(schema)): string[] => [
  `### ${title}`,
  '',
  ...(intro === '' ? [] : [intro, '']),
  ...tables(schema),
];

function kindPages(catalog: SceneCatalog): string[] {
  return [...catalog.kinds.values()].flatMap((spec) => [
    `### ${spec.kind}`,
    '',
    `${spec.summary} Drawn on ${spec.surface === 'canvas' ? 'the canvas (at most one such scene a build)' : 'the SVG layer'}.`,
    '',
    ...deepTables(spec.params, 'params'),
    ...deepTables(spec.state, 'state'),
  ]);
}

const limits = (): string[] => [
  '| limit | at most |',
  '|---|---|',
  `| script | ${LIMITS.scriptBytes / 1048576} MB |`,
  `| included files and CSV together | ${LIMITS.includedBytes / 1048576} MB |`,
  `| nesting, values | ${LIMITS.depth} levels, ${LIMITS.nodes} |`,
  `| chapters, steps | ${LIMITS.chapters}, ${LIMITS.allSteps} |`,
  `| scenes | ${LIMITS.scenes} |`,
  `| sources, facts, terms | ${LIMITS.sources}, ${LIMITS.facts}, ${LIMITS.terms} |`,
  `| series, rows of one, rows inline | ${LIMITS.series}, ${LIMITS.rows}, ${LIMITS.inlineRows} |`,
  `| labels a build | ${LIMITS.labels} |`,
  '',
];

const codes = (severity: 'error' | 'warning') =>
  PROBLEM_CODES.filter((code) => severityOf(code) === severity)
    .map((code) => `\`${code}\``)
    .join(', ');

/** The whole page. */
export function formatPage(catalog: SceneCatalog): string {
  const lines = [
    '# The story script',
    '',
    'A story is a folder with a `story.json`: strict JSON that says what is claimed, shown, said and',
    'asked. `*` marks what must be there. Editors complete and check it with',
    '`"$schema": "…/schema/story-1.json"`; `npx handscroll check` finds the rest. This page is made from',
    'the schema (`npm run generate`); change it there.',
    '',
    '## The story',
    '',
    ...section('story', storySchema),
    '## Evidence',
    '',
    ...section('source', source),
    ...section('fact', fact),
    ...section('series', series),
    ...section('unit', unit),
    ...section('glossary entry', term),
    '## Scenes and states',
    '',
    ...section('scene', scene),
    ...section('home and named states', namedState),
    ...section('state of a build', state),
    ...section('label', label, 'Beside a part: `true` for its own name, a line, or:'),
    ...section('binding to a fact', factBinding),
    ...section('binding to a row', seriesBinding),
    '## Chapters, steps, builds',
    '',
    ...section('chapter', chapter),
    ...section('step', step),
    ...section('build', build),
    ...section('figure', figure),
    ...section('view', view),
    ...section('ask', ask),
    ...TEXT_RULES,
    '## Scene kinds',
    '',
    ...kindPages(catalog),
    '## Translation',
    '',
    ...section(
      'overlay',
      overlaySchema,
      'A file `story.<lang>.json` beside the script. Checked, not shown yet.',
    ),
    '## Limits',
    '',
    ...limits(),
    '## Problems',
    '',
    'One line each: `file:line:col: path: what is wrong (choices or cure)`. A path names items by their',
    'ids: `steps/cars/builds/grows/text`. Errors keep a story from being shown; warnings do not.',
    '',
    `Errors: ${codes('error')}.`,
    '',
    `Warnings: ${codes('warning')}.`,
    '',
  ];
  return lines.join('\n');
}
