/** Cures for problems of text: numbers without a source or with a repeated unit, long cards. */
import { defined } from '../defined.ts';
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { rowsOf } from '../script/rows.ts';
import type { Change } from './draft.ts';
import { editing } from './edits.ts';
import { addEntry, evidenceOf } from './evidence.ts';
import {
  calledOf,
  fix,
  lettersBefore,
  put,
  set,
  type Cure,
  type FixDraft,
} from './located-problem.ts';
import { factFromNumber } from './make-fact.ts';
import { valueAt } from './patch.ts';
import { langOf, wordsOf } from './places.ts';
import { addStep, lastEnd, splitCard, splitPoint } from './steps.ts';

/** The sources offered, the latest first; others are chosen in the evidence pane. */
const sourcesOf = (draft: FixDraft) =>
  [...evidenceOf(draft).sources.values()]
    .toReversed()
    .slice(0, 3)
    .map(({ id, value }) => ({ id, name: String(value['publisher'] ?? value['title'] ?? id) }));

/** If more rows than this contain a number, it is unclear which one is meant. */
const FEW = 4;
/** The rows of tables that contain a number. */
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

/** Adds a fact, and its mark in the text. */
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

/**
 * Cures for a number: use an existing fact, make a fact of a table's row, mark it as needing no source, or
 * add a fact with a source.
 */
export const unsourced: Cure = (found) => {
  const { problem, draft, text, offset, path, value } = found;
  const { wanted = '' } = problem;
  if (typeof value !== 'string' || !text.startsWith(wanted, offset)) return [];
  const mark = (id: string) => put(found, offset, wanted, `:fact[${id}|${wanted}]`);
  const at = { at: lettersBefore(found), length: wanted.length };
  const lang = langOf(draft.script);
  const factChange = (source: string) => factFromNumber(value, at, { source, lang });
  const { claim = '', value: number } = factChange('').fact;
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
      const { name: words, fact, marked } = factChange(id);
      const changes = withFact(draft, words, fact, (factText) =>
        set(found, path, marked(factText)),
      );
      return fix('source', changes, { name });
    }),
  ];
};

/** Replaces words that differ from their fact by the fact's own printed value. */
export const keepNumber: Cure = (found) => {
  const { text, offset } = found;
  const bar = text.lastIndexOf('|', offset);
  const end = /^(?:[^\]\\]|\\.)*(?=\])/.exec(text.slice(bar));
  return end && text.slice(0, bar).match(/:fact\[[a-z0-9-]+$/)
    ? fix('own', put(found, bar, end[0], ''))
    : [];
};

/** Removes the unit after a fact that prints it itself. */
export const unitOnce: Cure = (found) => {
  const { text, offset, problem } = found;
  const { wanted: name = '' } = problem;
  return text.startsWith(` ${name}`, offset - 1)
    ? fix('once', put(found, offset - 1, ` ${name}`, ''), { name })
    : [];
};

/** Splits a text that is longer than a card may be into as many steps as it needs. */
export const pieces: Cure = ({ value, path, problem, text }) => {
  const title = wordsOf(valueAt(text, [...path.slice(0, 4), 'title']));
  let rest = wordsOf(value);
  if (path.at(-1) !== 'text' || path[2] !== 'steps' || rest.length <= LIMITS.text) return [];
  const edits = editing(text);
  let target = path;
  for (let number = 2; rest !== ''; number += 1) {
    const end = lastEnd(rest, LIMITS.text);
    edits.set(target, rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
    if (rest === '') break;
    const step = addStep(edits.text, target, `${title} ${number}`);
    edits.add(step.changes);
    target = [...step.path, 'text'];
  }
  return problem.file === 'story.json' ? fix('pieces', edits.changes) : [];
};

/** Splits a long card into two. */
export const shorter: Cure = ({ value, path, problem, text }) => {
  if (problem.message.startsWith('a paragraph')) return [];
  const card = Array.isArray(value) ? value.join('\n\n') : String(value);
  return fix('split', splitCard(text, path.slice(0, -1), splitPoint(card) ?? 0)?.changes);
};
