/**
 * Cures of problems, as edits that a button makes. The checker only reports; here the place of a problem is
 * read again in the current text. If it is no longer what the problem is about, there is no cure.
 */
import type { Problem, ProblemCode } from '../problem.ts';
import { keepNumber, pieces, shorter, unitOnce, unsourced } from './fixes-words.ts';
import {
  calledOf,
  fix,
  locate,
  put,
  rewritten,
  set,
  type Cure,
  type Fix,
  type FixDraft,
} from './located-problem.ts';
import { newId } from './ids.ts';
import { nodeAt, valueAt } from './patch.ts';

/** With more choices than this, a button for each would not help. */
const SOME = 4;
const known = ({ known: all = [] }: Problem) => all.slice(0, SOME);

/**
 * Offers names that are valid there. Not for the kind of a picture or a question, because another kind has
 * other fields.
 */
const names: Cure = (found) => {
  const { problem, draft, text, path, offset } = found;
  if (path.at(-1) === 'kind') return [];
  const [, what = ''] = /^no (\w+) /.exec(problem.message) ?? [];
  return known(problem).flatMap((id) => {
    // A key must not be renamed to one that exists.
    const isTaken =
      nodeAt(text, path)?.offset !== offset &&
      nodeAt(text, [...path.slice(0, -1), id]) !== undefined;
    return isTaken ? [] : fix('name', rewritten(found, id), { name: calledOf(draft, what, id) });
  });
};
/** Only if a name is similar to what was written, not for a list of all names. */
const nearNames: Cure = (found) =>
  /^(did you mean|try )/.test(found.problem.hint ?? '') ? names(found) : [];
const removed: Cure = (found) => fix('remove', set(found, found.path, undefined));
const fields: Cure = (found) => [...nearNames(found), ...removed(found)];

/** A link to an unknown step: change its target, or turn it into plain words. */
const references: Cure = (found) => {
  const { text, offset } = found;
  const link = /^\[((?:\\\\.|\\[^\\]|[^\]\\])*)\]\(#[^)]*\)/.exec(text.slice(offset, offset + 600));
  return [
    ...names(found),
    ...(link ? fix('unlink', put(found, offset, link[0], link[1] ?? '')) : []),
  ];
};

/** All ids and keys of a text, and similar strings: everything that a new id could be confused with. */
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, id = '']) => id);
const missing: Cure = (found) => {
  const { path, problem, text } = found;
  if (problem.wanted !== 'id') return [];
  const title = valueAt(text, [...path, 'title']);
  const id = newId(typeof title === 'string' ? title : 'part', idsIn(text));
  return fix('id', set(found, [...path, 'id'], id), { name: id });
};

/** Keeps a scene on stage that would leave for a single step. */
const keep: Cure = (found) => {
  const { path, problem } = found;
  const { wanted: name = '' } = problem;
  return path.at(-1) === 'stage' ? fix('keep', set(found, [...path, name], {}), { name }) : [];
};

const CURES: { readonly [code in ProblemCode]?: Cure } = {
  'unknown-key': fields,
  'unknown-ref': references,
  // An unknown part: choose another, or remove it.
  'unknown-anchor': (found) => {
    if (known(found.problem).length > 0) return names(found);
    return Array.isArray(found.value) ? [] : removed(found);
  },
  'wrong-type': nearNames,
  'scene-state': names,
  'bad-file': nearNames,
  missing,
  'unsourced-number': unsourced,
  'words-differ': keepNumber,
  'unit-twice': unitOnce,
  'looks-like-fact': (found) =>
    known(found.problem).flatMap((name) =>
      fix('bind', set(found, found.path, { fact: name }), {
        name: calledOf(found.draft, 'fact', name),
      }),
    ),
  unused: removed,
  flicker: keep,
  unsafe: pieces,
  'long-text': shorter,
  'tall-stage': shorter,
};

/** The cures for a problem, the most likely first; empty if there is none. */
export function fixesOf(problem: Problem, draft: FixDraft): readonly Fix[] {
  const found = locate(problem, draft);
  return (found && CURES[problem.code]?.(found)) ?? [];
}
