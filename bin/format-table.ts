/** The part of docs/story-format.md about scenes that are made from a table. */

/** Example contents of a table for a type of scene. */
const HOLDS: ReadonlyMap<string, string> = new Map([
  ['lines', 'prices'],
  ['map', 'countries'],
  ['slope', 'shares'],
  ['stacks', 'shares'],
  ['timeline', 'events'],
]);

/** The short form of a scene type, printed before its fields. */
export const shortForm = (kind: string): readonly string[] => [
  `A table is enough: \`{ "kind": "${kind}", "params": { "series": "${HOLDS.get(kind) ?? 'people'}" } }\`. What else stands in params differs from that.`,
  '',
];

export const TABLE_RULES: readonly string[] = `### A table is enough

A chart needs a table, a scene that names it, and a step that shows it:

\`\`\`json
"data": {
  "people": { "title": "Aboard and saved", "unit": "people", "status": "recorded", "sources": ["report"],
    "xType": "words", "csv": "data/people.csv" }
},
"scenes": { "who": { "kind": "bars", "params": { "series": "people" } } },
"chapters": [{ "id": "night", "title": "The night", "steps": [
  { "id": "saved", "title": "Who was saved", "text": "Most of the crew was lost.", "stage": { "who": {} } }
] }]
\`\`\`

\`data/people.csv\` may be a table as a spreadsheet has it, with a column of numbers for each thing:

\`\`\`
class,aboard,saved
First class,325,203
Second class,285,118
Crew,885,212
\`\`\`

Its first column is x, the others are entities: \`{ "series": "people", "x": "Crew", "entity": "saved" }\` is one cell of it,
for facts and bindings. Where the columns are dates (\`country,2010,2020\`), those are x and the rows are entities. Rows of
\`x,entity,value\` say the same and may bring ranges, statuses and sources.

A table may have **further columns** of any name, words among them, and its rows may repeat a name:

\`\`\`
country,region,income,life
China,East Asia,13400,76.7
India,South Asia,5900,68
\`\`\`

Words in the first column are entities, dates are x; numbers name nothing. \`"columns": { "income": { "title": "Income per person",
"unit": "USD", "status": "estimate" } }\` says more of them; where all columns hold numbers, it or \`"table": "long"\` says that the
table is not wide. A cell is \`{ "series": "countries", "entity": "china", "take": "income" }\`. The kinds that take \`series\` alone
draw \`value\`; a chart draws any column.

The rows make the parts with their names and figures, titles, axes and scales. These words choose, in every type that has them:

| word | what it chooses |
|---|---|
| \`series\` | The table. |
| \`entities\` | Which of its entities, in this order: \`["saved", "aboard"]\`. |
| \`only\` | Which x, in this order: \`["2010", "2020"]\`. |
| \`sort\` | \`value\`: the largest first; \`name\`: by the alphabet; \`table\`: as the rows stand, also when left out. |
| \`by\` | \`x\` or \`entity\`: what makes groups, panels or frames where both vary. |

A part is called by its entity, or by its x in small letters with hyphens, an \`x-\` before digits: \`crew\`, \`first-class\`,
\`x-2020\`; one of a group by both: \`first-class-saved\`. What you write beside \`series\` is laid over what the rows make:
\`"bars": { "crew": { "tea": true } }\` changes that one alone, \`"crew": null\` takes it away, and another id adds a bar with a
\`series\` of its own. Levels and flows are bound in \`home\`, where \`null\` takes them off.
`.split('\n');
