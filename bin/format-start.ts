/** The start of docs/story-format.md: a whole story, which picture suits what, and frequent questions. */

/** A whole story and its table; a test checks both exactly as printed. */
export const EXAMPLE_TABLE = `way,Class 5,Class 10
On foot,14,8
By bicycle,5,9
By bus,4,7
`;
export const EXAMPLE_STORY = `{
  "schemaVersion": 1,
  "id": "way-to-school",
  "title": "The way to school",
  "summary": "How pupils of two classes come to school.",
  "lang": "en-GB",
  "theme": "press",
  "authors": ["Class 10"],
  "sources": {
    "count": { "title": "Made-up example: a count at the gate", "publisher": "Class 10", "kind": "other", "via": "made up" }
  },
  "units": { "pupils": { "after": { "one": " pupil", "other": " pupils" } } },
  "data": {
    "ways": { "title": "How pupils come to school (made-up example)", "unit": "pupils", "status": "estimate",
      "sources": ["count"], "xType": "words", "csv": "data/ways.csv" }
  },
  "facts": {
    "walk": { "claim": "In Class 5, 14 come on foot.", "value": { "series": "ways", "x": "On foot", "entity": "class-5" } }
  },
  "scenes": {
    "number": { "kind": "words", "params": { "items": { "walkers": { "kind": "figure", "note": "of Class 5 walk" } } },
      "home": { "figures": { "walkers": { "fact": "walk" } } } },
    "ways": { "kind": "bars", "params": { "series": "ways" } }
  },
  "chapters": [
    { "id": "gate", "title": "At the gate", "steps": [
      { "id": "number", "title": "Most of the little ones walk", "stage": { "number": {} }, "alt": "A large number: :fact[walk].",
        "text": "We stood at the gate for a day. In Class 5, :fact[walk] came on foot." },
      { "id": "compare", "title": "And the older ones?", "stage": { "ways": {} }, "alt": "Bars for each way, Class 5 beside Class 10.",
        "text": "Look for what goes down, and what goes up.",
        "ask": { "kind": "quiz", "question": "Which way loses the most from Class 5 to Class 10?", "options": [
          { "id": "foot", "text": "On foot", "right": true },
          { "id": "bicycle", "text": "By bicycle", "why": "It gains." },
          { "id": "bus", "text": "By bus", "why": "It gains." } ] } }
    ] }
  ]
}
`;

export const START: readonly string[] = `## A whole story

A folder with two files. \`story.json\`:

\`\`\`json
${EXAMPLE_STORY}\`\`\`

\`data/ways.csv\`, as a spreadsheet saves it:

\`\`\`
${EXAMPLE_TABLE}\`\`\`

\`npm run new:story <name> -- --from change\` (or \`amount\`, \`place\`, \`parts\`, \`events\`, \`views\`) writes a longer one.

### Which scene type

| to show | take |
|---|---|
| how something changed over the years | \`lines\` |
| two measures against each other, a distribution, small charts, the same marks from view to view | \`chart\` |
| before and after alone | \`slope\` |
| how much or how many, a few things beside each other | \`bars\`; \`units\` counts them one by one |
| parts of a whole | \`units\` for shares in percent, \`bars\` with \`parts\`, \`stacks\` against a line of 100 |
| so many of so many, for several groups | \`scorecards\` |
| where | \`map\`: shaded countries from a table, or \`points\` with \`size\` |
| what happened when, from minutes to centuries | \`timeline\` |
| one number, a sentence, a quotation | \`words\` |
| a picture, or two of one place | \`image\` |
| a drawing or a chart of another program, as SVG | \`drawing\` |
| a film | \`film\` |
| a thing from a GLB file | \`object\` as it looks; \`model\` inks and turns its parts |

The others (\`peaks\`, \`field\`, \`section\`, \`route\`, \`flows\`, \`rings\`, \`verdicts\`, \`model\`, \`scroll\`) are for pictures that you compose
yourself. What each asks of a file of yours, and what to do before in Inkscape, Blender or a phone's camera: [Bring your own](bring.md).

### A chart, and the same marks in another one

A \`chart\` draws each row of a table as a mark. The table has any columns; \`columns\` gives them titles and units:

\`\`\`json
"data": { "countries": { "title": "Countries in 2015", "status": "estimate", "sources": ["gapminder"], "xType": "words",
  "csv": "data/countries.csv",
  "columns": { "income": { "title": "Income per person", "unit": "USD" }, "life": { "title": "Life expectancy" } } } },
"scenes": { "world": { "kind": "chart", "params": { "series": "countries", "mark": "point",
  "x": { "field": "income", "scale": "log" }, "y": "life", "size": "people", "color": "region", "label": ["China", "India"] } } }
\`\`\`

A step puts \`"world": {}\` on stage, or another view of the same rows, and the marks move there; \`null\` takes a field away:

\`\`\`json
"stage": { "world": { "view": { "layout": "swarm", "x": "life", "y": null } } }
"stage": { "world": { "view": { "mark": "bar", "x": "people", "y": "region", "sort": "-people" }, "focus": ["south-asia"] } }
"stage": { "world": { "view": { "mark": "rect", "layout": "map", "color": "life" } } }
\`\`\`

| form | fields |
|---|---|
| scatter, bubbles | \`"mark": "point", "x": "income", "y": "life", "size": "people", "color": "region"\` |
| bars, also below zero | \`"mark": "bar", "x": "change", "y": "entity", "sort": "-change"\`; upright: words on \`x\` |
| groups of bars, what was promised | \`"group": "region"\`, a dashed outline with \`"goal": "plan"\`, a second line with \`"note": "remark"\`; \`"y": { "field": "cases", "domain": [0, 40] }\` tears what is higher |
| stacked, grouped bars | \`"color": "kind"\`; side by side with \`"layout": "dodge"\` |
| histogram | \`"mark": "bar", "x": { "field": "mass", "bin": 200 }, "y": "count()"\` |
| pyramid | \`"mark": "bar", "x": "people", "y": "age", "mirror": "sex", "color": "sex"\` |
| dumbbells, ranges | \`"mark": ["link", "point"], "x": "life", "y": "entity", "color": "year"\`; bars from \`x\` to \`x2\` |
| lines | \`"mark": "line", "x": "x", "y": "value"\`: a colour for each, name and value at its end; \`"values": false\`: the name; of more than eight those in \`label\` stand out |
| a line over its area | \`"mark": ["area", "line"]\` |
| slopes | as lines, from a table with two dates |
| areas, a stream | \`"mark": "area"\`; \`"layout": "center"\`; a band from \`y\` to \`y2\` |
| surplus and deficit | \`"mark": "area", "x": "x", "y": "value", "color": { "field": "value", "middle": 0 }\` |
| answers on a scale | \`"mark": "bar", "layout": "center", "x": "share", "y": "entity", "color": { "field": "answer", "domain": ["no", "so so", "yes"] }\`: the middle one stands in the middle |
| lollipops | \`"mark": ["bar", "point"], "x": "entity", "y": "value"\` |
| a target or a mean beside bars | \`"mark": ["bar", "tick"], "reference": "goal"\`; \`["bar", "line"]\` draws it as a line |
| boxes of quartiles | \`"mark": "boxplot", "x": "mass", "y": "species"\`, from the rows themselves |
| whiskers, candlesticks | \`"whiskers": ["low", "high"]\`; with a bar from \`y\` to \`y2\` |
| polygons, cumulative curves | \`"mark": "line", "x": { "field": "mass", "bin": 200 }, "y": "count()"\`; \`"y": { "field": "count()", "transform": "cumulative" }\` |
| a few among many | \`"highlight": ["Nigeria", "Germany"]\`; the others are grey |
| symbols in a row | \`"mark": "point", "x": "entity", "size": "value", "sort": "-value"\` |
| small charts | \`"facet": "entity"\` |
| beeswarm | \`"mark": "point", "layout": "swarm", "x": "life"\`; with \`y\` a swarm for each word |
| counted marks, waffles | \`"layout": "units", "shape": "person"\`: a field for each name, shares of one whole in one field; on \`x\` and \`y\` as bars; a whole with \`"total": 100\` |
| heat map | \`"mark": "rect", "x": "month", "y": "year", "color": "rain"\` |
| strips | \`"mark": "tick", "x": "flipper", "y": "species"\` |
| mosaic: columns as wide as their total, parts in percent | \`"mark": "bar", "layout": "mosaic", "x": "class", "y": "people", "color": "fate"\`; \`"size"\`: another number as width |
| donut, pie, parliament | \`"mark": "arc", "size": "votes", "color": "party"\`; \`"layout": "pie"\` or \`"hemicycle"\` |
| tiles, circles | \`"layout": "treemap"\` or \`"pack"\`, \`"size": "people", "color": "region"\` |
| countries | \`"mark": "rect", "layout": "map", "color": "life"\` |
| symbols on a map | \`"mark": "point", "layout": "map", "size": "people"\` |
| a note | \`"annotations": [{ "x": 2008, "text": "The crisis" }, { "y": [10, 20], "text": "usual" }]\` |

A step draws a chart up to a date, \`"stage": { "world": { "until": "1980" } }\`: a line's dot prints the value there, and marks and notes
after it are still to come. A line is interrupted where rows are missing; \`projected\` and \`target\` rows are dashed.
Each form with its picture and its fields is on the page \`/scenes/chart/\`. What a channel draws can be made of its column,
for each line by itself and of the rows that the view draws:

| to show | channel |
|---|---|
| all lines from 100 | \`"y": { "field": "value", "transform": "index", "at": "2010" }\`; without \`at\` from the first that all have |
| shares, bars and areas of 100 % | \`"y": { "field": "value", "transform": "share" }\` |
| change from row to row, or since one | \`"transform": "difference"\`; with \`"at": "2010"\` since then |
| sums so far | \`"transform": "cumulative"\` |
| a moving mean of the last so many | \`"transform": "mean", "window": 7\` |
| ranks, a bump chart | \`"mark": ["line", "point"], "y": { "field": "value", "transform": "rank" }, "color": "entity"\` |
| a calendar | \`"mark": "rect", "x": { "field": "x", "transform": "week" }, "y": { "field": "x", "transform": "weekday" }, "color": "value"\`; also \`month\` and \`year\` |

### What is asked first

- **Dates** are strings: \`"2015"\`, \`"2020-Q3"\`, \`"2019-05"\`, \`"2019-05-16"\`, and with an hour \`"1912-04-14T23:40"\`, without seconds
  or a time zone. A time of day has a day before it; take any day where none is meant.
- **Tables** are read as a spreadsheet has them: the first column has names or dates, whatever its head is called, and every other column
  holds numbers. Years may stand in the first column (\`year,Japan,Brazil\`) or in the header (\`country,1955,2005\`). With words in the
  first column and in the header, say \`"xType": "words"\`. A table of a single column of numbers, or with labels, is written out:
  \`x,value\`, or \`x,entity,value,label\`.
- **Ids** come from names: \`Salad bar\` is \`salad-bar\`, in facts, \`entities\`, \`focus\` and \`labels\`.
- **A whole and its parts**: where \`bars\` have \`parts\`, the whole is one more column of the table (\`All\`), or their sum where
  there is none; in \`scorecards\` it is one more row of the same entity, whose x \`of\` names. Shares need none.
- **A status**: \`measured\` was counted or measured by the source, \`recorded\` happened or was written, \`derived\` you calculated from
  what the source says, \`estimate\` is somebody's estimate.
- **A made-up example** is an \`estimate\` from a source of kind \`other\` whose title says so, with \`"via": "made up"\`. Say it in
  the title of the series, too: that is printed on the picture.
- **Words round numbers** bring their own space: \`"after": " GWh"\`, \`"before": "about "\`. A unit that is counted has two forms:
  \`{ "one": " pupil", "other": " pupils" }\`.
- **A number in a text** is a fact (\`:fact[walk]\`) with a \`claim\`, the sentence that it backs. A number that needs no source is
  \`:plain[8]\`.
- **A guess** (\`predict\`): show the line up to a date, \`"stage": { "line": { "until": "1980" } }\`, ask with \`"after": "1980"\`, and let a
  build show the rest, \`"until": "2024"\`.
- **Put in order** (\`order\`): write the items in the right order, each with what places it (\`"why": "1912"\`), or name a table of 3 to 8 rows,
  \`"items": { "series": "ships" }\`; readers get them mixed.
- **On the picture**: \`region\` asks which part, each option with the part that it is, \`"at": "kenya"\`; \`point\` asks where, with
  \`"answer": { "at": "kenya", "text": "Kenya, at 63 years" }\` and a build that names it. Parts are those of \`labels\`.
  Ask on a scene that the step begins with, and label the answer only in the build. \`point\` is for scatter plots, maps and images.
- **Views** want a source each, as all claims do: \`:cite[count]\` at the end of the text.
`.split('\n');
