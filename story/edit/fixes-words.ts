/** Cures of what is wrong with words: numbers without a source, quotes, long cards. */
import type { Json, JsonObject } from '../scene.ts';
import { applied, type Change } from './draft.ts';
import { addEntry, evidenceOf } from './evidence.ts';
import { calledOf, fix, lettersBefore, put, set, type Cure, type FixDraft } from './found.ts';
import { chain, insertItem, itemOf } from './items.ts';
import { factFromNumber } from './make-fact.ts';
import { setAt, valueAt } from './patch.ts';
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
  const found = Object.entries(reviewed?.script?.data ?? {}).flatMap(
    ([series, { title, rows }]) => {
      const [header = [], ...body] = rows;
      const at = (row: readonly Json[], name: string) => row[header.indexOf(name)] ?? undefined;
      return (body as readonly (readonly Json[])[]).flatMap((row) => {
        if (at(row, 'value') !== number) return [];
        const [x, entity] = [at(row, 'x'), at(row, 'entity')];
        const names = [entity, x].flatMap((one) => (one === undefined ? [] : [String(one)]));
        const value: JsonObject = {
          series,
          ...(x !== undefined && { x: String(x) }),
          ...(entity !== undefined && { entity }),
        };
        return [{ table: title, names, value }];
      });
    },
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
  const marks = mark(addEntry(draft, 'facts', words, fact).id);
  const files = applied(draft.files, marks);
  return [...marks, ...addEntry({ ...draft, files }, 'facts', words, fact).changes];
}

/** A number is a fact that there is, a table's row, no matter for a source, or a new fact of a source. */
export const unsourced: Cure = (found) => {
  const { problem, draft, text, offset, path, value } = found;
  const { wanted = '' } = problem;
  if (typeof value !== 'string' || !text.startsWith(wanted, offset)) return [];
  const mark = (id: string) => put(found, offset, wanted, `:fact[${id}|${wanted}]`);
  const at = { at: lettersBefore(found), length: wanted.length };
  const lang = String(draft.script['lang'] ?? 'en');
  const made = (source: string) => factFromNumber(value, at, { source, lang });
  const { claim = '', value: number } = made('').fact;
  const isMain = problem.file === 'story.json';
  const rows = isMain ? rowsWith(draft, number) : [];
  return [
    ...(problem.known ?? []).flatMap((name) =>
      fix('fact', mark(name), { name: calledOf(draft, 'fact', name) }),
    ),
    ...rows.flatMap(({ table, names, value: row }) => {
      const base = [String(row['series']), ...names].join(' ');
      const changes = withFact(draft, base, { claim, value: row }, mark);
      return fix('row', changes, { name: `${names.join(', ')}: ${wanted}`, table });
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

/** Who is quoted, by the sources that there are. */
export const attributed: Cure = (found) => {
  const { value, path, draft } = found;
  if (typeof value !== 'string') return [];
  const start = lettersBefore(found);
  const quote = /^(?:>(?! ?>).*(?:\n|$))+/.exec(value.slice(start))?.[0].trimEnd() ?? '';
  // One inside of another is no quote of the format.
  if (quote === '') return [];
  const end = start + quote.length;
  return sourcesOf(draft).flatMap(({ name }) =>
    fix('quote', set(found, path, `${value.slice(0, end)}\n> — ${name}${value.slice(end)}`), {
      name,
    }),
  );
};

/** A view cites one of the sources. */
export const cited: Cure = (found) => {
  const { path, draft, text } = found;
  const card = valueAt(text, [...path, 'text']);
  return sourcesOf(draft).flatMap(({ id, name }) => {
    const changes = Array.isArray(card)
      ? set(found, [...path, 'text', card.length - 1], `${String(card.at(-1))} :cite[${id}]`)
      : set(found, [...path, 'text'], `${String(card)} :cite[${id}]`);
    return fix('cite', changes, { name });
  });
};

/** A long card becomes two, a long paragraph two of the same card. */
export const shorter: Cure = (found) => {
  const { value, path, problem, text } = found;
  if (!problem.message.startsWith('a paragraph')) {
    const card = Array.isArray(value) ? value.join('\n\n') : String(value);
    return fix('split', splitCard(text, path.slice(0, -1), splitPoint(card) ?? 0)?.changes);
  }
  const words = String(value);
  const long = words.split(/\n\s*\n/).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const inside = splitPoint(long);
  if (inside === undefined) return [];
  const at = words.indexOf(long) + inside;
  const [head, tail] = [words.slice(0, at).trimEnd(), words.slice(at).trimStart()];
  const index = path.at(-1);
  if (typeof index !== 'number') return fix('paragraph', set(found, path, `${head}\n\n${tail}`));
  const changes = chain(
    text,
    (now) => setAt(now, path, head),
    (now) => insertItem(now, path.slice(0, -1), index + 1, itemOf(tail, now)),
  );
  return fix('paragraph', changes);
};
