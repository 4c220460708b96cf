/** Cures of what is wrong with words: numbers without a source or with two units, long cards. */
import { defined } from '../defined.ts';
import type { Json, JsonObject } from '../scene.ts';
import { rowsOf } from '../script/rows.ts';
import type { Change } from './draft.ts';
import { editing } from './edits.ts';
import { addEntry, evidenceOf } from './evidence.ts';
import { calledOf, fix, lettersBefore, put, set, type Cure, type FixDraft } from './found.ts';
import { factFromNumber } from './make-fact.ts';
import { langOf } from './places.ts';
import { splitCard, splitPoint } from './steps.ts';

/** The sources that are offered, the latest first; more are picked in the pane of evidence. */
const sourcesOf = (draft: FixDraft) =>
  [...evidenceOf(draft).sources.values()]
    .toReversed()
    .slice(0, 3)
    .map(({ id, value }) => ({ id, name: String(value['publisher'] ?? value['title'] ?? id) }));

/** More rows than this with one number say nothing about where it is from. */
const FEW = 4;
/** Rows of tables that have a number. */
function rowsWith({ reviewed }: FixDraft, number: Json | undefined) {
  const tables = Object.entries(reviewed?.script?.data ?? {});
  const found = tables.flatMap(([series, table]) =>
    rowsOf(table)
      .filter(({ value }) => value !== undefined && value === number)
      .map(({ x, entity }) => ({
        table: table.title,
        name: [entity && (table.entities?.[entity] ?? entity), x].filter(Boolean).join(', '),
        row: defined({ series, x, entity }),
      })),
  );
  return found.length <= FEW ? found : [];
}

/** A new fact, and its mark in the words. */
function withFact(
  draft: FixDraft,
  words: string,
  fact: JsonObject,
  mark: (id: string) => readonly Change[],
): readonly Change[] {
  const { id } = addEntry(draft, 'facts', words, fact);
  const edits = editing(draft.files);
  edits.add(mark(id));
  edits.set(['facts', id], fact);
  return edits.changes;
}

/** A number is a fact that there is, a table's row, no matter for a source, or a new fact of a source. */
export const unsourced: Cure = (found) => {
  const { problem, draft, text, offset, path, value } = found;
  const { wanted = '' } = problem;
  if (typeof value !== 'string' || !text.startsWith(wanted, offset)) return [];
  const mark = (id: string) => put(found, offset, wanted, `:fact[${id}|${wanted}]`);
  const at = { at: lettersBefore(found), length: wanted.length };
  const lang = langOf(draft.script);
  const made = (source: string) => factFromNumber(value, at, { source, lang });
  const { claim = '', value: number } = made('').fact;
  const isMain = problem.file === 'story.json';
  const rows = isMain ? rowsWith(draft, number) : [];
  return [
    ...(problem.known ?? []).flatMap((name) =>
      fix('fact', mark(name), { name: calledOf(draft, 'fact', name) }),
    ),
    ...rows.flatMap(({ table, name, row }) => {
      const changes = withFact(draft, `${row.series} ${name}`, { claim, value: row }, mark);
      return fix('row', changes, { name: `${name}: ${wanted}`, table });
    }),
    ...fix('plain', put(found, offset, wanted, `:plain[${wanted}]`)),
    ...(isMain ? sourcesOf(draft) : []).flatMap(({ id, name }) => {
      const { name: words, fact, marked } = made(id);
      const changes = withFact(draft, words, fact, (made) => set(found, path, marked(made)));
      return fix('source', changes, { name });
    }),
  ];
};

/** Words that differ from their fact: it prints its own instead. */
export const ownNumber: Cure = (found) => {
  const { text, offset } = found;
  const bar = text.lastIndexOf('|', offset);
  const end = /^(?:[^\]\\]|\\.)*(?=\])/.exec(text.slice(bar));
  return end && text.slice(0, bar).match(/:fact\[[a-z0-9-]+$/)
    ? fix('own', put(found, bar, end[0], ''))
    : [];
};

/** The words of a unit that the fact before them prints itself. */
export const unitOnce: Cure = (found) => {
  const { text, offset, problem } = found;
  const { wanted: name = '' } = problem;
  return text.startsWith(` ${name}`, offset - 1)
    ? fix('once', put(found, offset - 1, ` ${name}`, ''), { name })
    : [];
};

/** A long card becomes two. */
export const shorter: Cure = ({ value, path, problem, text }) => {
  if (problem.message.startsWith('a paragraph')) return [];
  const card = Array.isArray(value) ? value.join('\n\n') : String(value);
  return fix('split', splitCard(text, path.slice(0, -1), splitPoint(card) ?? 0)?.changes);
};
