/** What the schema can't say: how texts and stages are read. Part of docs/story-format.md. */
export const TEXT_RULES: readonly string[] = `## Words

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
