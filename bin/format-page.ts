/** Generates docs/story-format.md, the reference for authors, from the descriptions in the schema. */
import type { z } from 'zod';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { PROBLEM_CODES } from '../story/problem.ts';
import type { SceneCatalog, SceneSpec } from '../story/scene.ts';
import { choicesOf } from '../story/script/expected.ts';
import { fieldRows, kindTables, type FieldRow } from '../story/script/field-tables.ts';
import { fieldOf, type Field } from '../story/script/field.ts';
import { LIMITS } from '../story/script/limits.ts';
import { severityOf } from '../story/script/report.ts';
import {
  fact,
  series,
  seriesColumn,
  source,
  sourceUse,
  term,
  unit,
} from '../story/script/schema-evidence.ts';
import { label, namedState, scene, state } from '../story/script/schema-stage.ts';
import { ask, build, chapter, figure, narration, step, view } from '../story/script/schema-step.ts';
import { factBinding, seriesBinding } from '../story/script/schema-words.ts';
import { overlaySchema, path, storySchema, task, teach } from '../story/script/schema.ts';
import { LOADED_WORDS } from '../story/script/loaded-words.ts';
import { START } from './format-start.ts';
import { shortForm, TABLE_RULES } from './format-table.ts';

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ');

/** Rows as a Markdown table; empty if there are no rows. */
function markdown(rows: readonly FieldRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    '| field | type | meaning |',
    '|---|---|---|',
    ...rows.map(
      ({ name, required, type, meaning }) =>
        `| \`${name}\`${required ? '\\*' : ''} | ${cell(type)} | ${cell(meaning)} |`,
    ),
    '',
    ...rows.flatMap(({ name, choices = [] }) =>
      choices.length > 0 ? [`\`${name}\` is one of: ${choices.join('; ')}.`, ''] : [],
    ),
  ];
}

/** Objects that are described inside their parent, because only it contains them. */
const INNER = ['options', 'answer'];

/** The tables of the objects inside a field. */
const innerTables = (field: Field): string[] =>
  INNER.flatMap((name) => {
    const one = field.fields.get(name);
    const rows = one && tables(one.item ?? one);
    return rows ? [`${one.item ? 'Each of' : 'In'} \`${name}\`:`, '', ...rows] : [];
  });

/** The table of an object; for a union, those of all its objects, such as the four kinds of `ask`. */
function tables(field: Field): string[] {
  if (field.type !== 'union') return [...markdown(fieldRows(field)), ...innerTables(field)];
  return field.parts.flatMap((option) => {
    const kind = option.fields.get('kind');
    const name = kind && choicesOf(kind)[0];
    return [...(name === undefined ? [] : [`**${name}**`, '']), ...tables(option)];
  });
}

function section(title: string, schema: z.ZodType, intro?: string): string[] {
  const field = fieldOf(schema);
  const words = intro ?? field.meta.description;
  return [`### ${title}`, '', ...(words ? [words, ''] : []), ...tables(field)];
}

/** The section of one kind; `handscroll kind` prints it too. */
export function kindPage(spec: SceneSpec): string[] {
  return [
    `### ${spec.kind}`,
    '',
    `${spec.summary} Drawn on ${spec.surface === 'canvas' ? 'the canvas (at most one such scene a build)' : 'the SVG layer'}.`,
    '',
    ...(spec.fromTable ? shortForm(spec.kind) : []),
    ...kindTables(spec, EXAMPLES.get(spec.kind)?.params).flatMap((one) => [
      `\`${one.name}\`:`,
      '',
      ...markdown(one.rows),
    ]),
  ];
}

const code = (names: Iterable<string>) => [...names].map((name) => `\`${name}\``).join(', ');

const themes = ({ themes: all }: SceneCatalog): string[] => [
  '## Themes',
  '',
  'A mood is the ground and the light of a step; colours are `#rrggbb` or a name of the theme. Every theme has the same',
  'moods and names of colours, so that a story can change its `theme`.',
  '',
  'A story may have an `accent` of its own: its links and keys, and the colour name `accent` in scenes. It must be read on',
  'every ground of the theme’s days at 4.5 to 1 (`classroom`: 7); where it is not, the nearest that is read is named. At night',
  'it is lighter by itself.',
  '',
  ...[...all].flatMap(([name, { moods, aliases, colours, grounds }]) => [
    `### ${name}`,
    '',
    '| mood | ground | other name |',
    '|---|---|---|',
    ...moods.map((mood) => {
      const others = [...(aliases ?? [])].filter(([, of]) => of === mood).map(([other]) => other);
      return `| \`${mood}\` | ${grounds?.get(mood) ?? ''} | ${code(others)} |`;
    }),
    '',
    `Colours: ${code(colours.keys())}.`,
    '',
  ]),
];

const LABELS = `Beside a part. A part is called as the params call it; a row by its x in small letters without
accents (\`2020-q3\`, \`obidos\`), a row of a named line with the line before it (\`china@2020\`). A name that
is unknown is answered with those of the scene. \`true\` for its own name, a line, or:`;

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
    'asked. `*` marks what is required. Editors complete and check it with',
    '`"$schema": "…/schema/story-1.json"`; `npx handscroll check` finds the rest. This page is made from',
    'the schema (`npm run generate`); change it there.',
    '',
    ...START,
    '## The story',
    '',
    ...section('story', storySchema),
    ...section('teach', teach),
    ...section('path of a lesson', path),
    ...section('task', task),
    '## Evidence',
    '',
    ...section('source', source),
    ...section('fact', fact),
    ...section('series', series),
    ...section('column of a series', seriesColumn),
    ...section(
      'source of a fact or series',
      sourceUse,
      'The id of a source, or with the place in it:',
    ),
    ...section('unit', unit),
    ...section('glossary entry', term),
    '## Scenes and states',
    '',
    ...section('scene', scene),
    ...section('home and named states', namedState),
    ...section('state of a build', state),
    ...section('label', label, LABELS),
    ...section('binding to a fact', factBinding),
    ...section('binding to a row', seriesBinding),
    '## Chapters, steps, builds',
    '',
    ...section('chapter', chapter),
    ...section('step', step),
    ...section('build', build),
    ...section('narration', narration),
    ...section('figure', figure),
    ...section('view', view),
    ...section('ask', ask),
    ...TEXT_RULES,
    ...themes(catalog),
    '## Scene types',
    '',
    ...TABLE_RULES,
    ...[...catalog.kinds.values()].flatMap(kindPage),
    '## Translation',
    '',
    ...section(
      'overlay',
      overlaySchema,
      'A file `story.<lang>.json` beside the script, shown at `/s/<id>/<lang>/`; the keys of `strings` are paths as problems name them: `steps/cars/text`. How translators work on it: [translate.md](translate.md).',
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
    ...EVIDENCE_RULES,
  ];
  return lines.join('\n');
}

const EVIDENCE_RULES: readonly string[] =
  `Four of them ask where a figure, a judgement or a word comes from:

- \`not-openable\`: no source of a fact can be opened by readers (\`url\` with https, \`link\` not false), and none says where
  it was read: \`via\` of the source, or \`at\` of the fact's \`{ "id", "at" }\`.
- \`newer-fact\`: a figure is older by \`date\` than another with the same \`of\` and unit, and readers may take it for today's:
  the newer one is shown nowhere, or the older is shown in a step without its year. Two that stand in one step
  are a course in time; targets, projections and judgements are overtaken by nothing. The same where it is
  a row of a table that has a newer row, unless the step says the year or shows the series.
- \`judged-level\`: a level of a scene is a word (full, part, little) that no fact holds. Bind it,
  \`"levels": { "rail": { "fact": "rail-judged" } }\`, to a fact with \`"value": "full"\`, \`"status": "judgement"\` and its judges
  as sources; or mark that fact in the label of the part: \`"labels": { "rail": ":fact[rail-judged]" }\`.
- \`needs-holder\`: a sentence of an English story has one of the words ${LOADED_WORDS.map((word) => `"${word}"`).join(', ')} (in any
  form), and neither a verb of saying or finding ("says", "found", "according to") nor a fact or citation. Where the word is
  nobody's claim, allow it: \`"allows": { "won": "the name of the prize" }\`.

And three ask whether words are still true:

- \`claim-differs\`: no number in a fact's \`claim\` is its value, and one is near it and stands nowhere else in the story: most
  likely the value as it was before a row was corrected.
- \`undated\`: a sentence without a year has "today", "currently", "this year", "the next five years" or the like, or "now"
  beside a figure or a source; not in quotations, views, questions and notes. \`allows\` knows now, today and this-year.
- \`absences\`: the texts of the steps say more than four times that a figure was not found, counted or published.
`.split('\n');

const TEXT_RULES: readonly string[] = `## Words

A *line* is one paragraph with inline marks. A *text* is paragraphs (a blank line between), lists of one
level (\`- \` or \`1. \`) and quotes (\`> \`) whose last line \`> — name, role\` is the attribution; a string,
or a list of strings, one block each. *Words* are plain.

| written | printed |
|---|---|
| \`*emphasis*\`, \`**strong**\` | emphasis, strong |
| \`[words](https://…)\` | a link; also \`mailto:\` and \`#step-id\` |
| \`:fact[nev-2025]\` | the formatted value and a mark that opens its evidence |
| \`:fact[nev-2025\\|nearly one in two]\` | these words; their numbers must be those of the fact |
| \`:cite[caam-2025]\`, \`:cite[caam-2025\\|p. 4]\` | a source mark, with a place in the source |
| \`:term[nev]\`, \`:term[nev\\|new-energy vehicle]\` | a word of the glossary |
| \`:figure[step-id]\` | "Figure 9" |
| \`:lang[zh-Hans\\|双循环]\` | words in another language |
| \`:plain[100]\` | a number that needs no source |

Words that are all in square brackets, \`[Another answer]\`, are still to be written: \`check\`, \`export\` and the studio's
Download name them, and an author so named is left out. In lines and texts brackets that are meant are \`\\[\` and \`\\]\`.

Headings, images, tables, code and HTML are errors. Numbers in texts, titles, alt and labels that are not
years, dates, part of a name, in a directive, a link or an attributed quote are reported.

## Time and stage

- A build's \`stage\` is its whole cast: a scene not listed leaves, \`{}\` means still here, unchanged; \`keep\`
  of the chapter adds its scenes, \`null\` takes one off. A build without \`stage\` changes nothing.
- A state is a patch on the state just before, or on \`home\` when the scene comes on. Objects merge by key,
  lists are replaced, \`null\` puts a property back to home.
- \`focus\` and \`labels\` carry over between the builds of one step and start empty in the next.
- A build takes its \`length\` in screens; its change runs through the first \`move\` of it, then it rests.
- \`portrait\` is a patch for stages taller than wide.
`.split('\n');
