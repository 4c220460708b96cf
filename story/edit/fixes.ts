/**
 * Cures of problems, as edits that a button does. The checker only judges: what stands at the place of a problem is read
 * anew from the text of now, and where it is not what the problem speaks of there is no cure.
 */
import type { Problem, ProblemCode } from '../problem.ts';
import { ownNumber, shorter, unitOnce, unsourced } from './fixes-words.ts';
import {
  calledOf,
  fix,
  foundOf,
  put,
  rewritten,
  set,
  type Cure,
  type Fix,
  type FixDraft,
} from './found.ts';
import { newId } from './ids.ts';
import { nodeAt, valueAt } from './patch.ts';

/** More choices than this are no quick cure. */
const SOME = 4;
const known = ({ known: all = [] }: Problem) => all.slice(0, SOME);

/** Names that could stand there. A kind of picture or of question is not known by its name: it comes with fields of its own. */
const names: Cure = (found) => {
  const { problem, draft, text, path, offset } = found;
  if (path.at(-1) === 'kind') return [];
  const [, what = ''] = /^no (\w+) /.exec(problem.message) ?? [];
  return known(problem).flatMap((id) => {
    // A key cannot become one that is there.
    const isTaken =
      nodeAt(text, path)?.offset !== offset &&
      nodeAt(text, [...path.slice(0, -1), id]) !== undefined;
    return isTaken ? [] : fix('name', rewritten(found, id), { name: calledOf(draft, what, id) });
  });
};
/** Where names are near what was written, and not just all there are. */
const nearNames: Cure = (found) =>
  /^(did you mean|try )/.test(found.problem.hint ?? '') ? names(found) : [];
const removed: Cure = (found) => fix('remove', set(found, found.path, undefined));
const fields: Cure = (found) => [...nearNames(found), ...removed(found)];

/** A link that leads nowhere can lead elsewhere, or become words. */
const references: Cure = (found) => {
  const { text, offset } = found;
  const link = /^\[((?:\\\\.|\\[^\\]|[^\]\\])*)\]\(#[^)]*\)/.exec(text.slice(offset, offset + 600));
  return [
    ...names(found),
    ...(link ? fix('unlink', put(found, offset, link[0], link[1] ?? '')) : []),
  ];
};

/** All ids and keys of a text, and more: whatever an id could be confused with. */
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, id = '']) => id);
const missing: Cure = (found) => {
  const { path, problem, text } = found;
  if (problem.wanted !== 'id') return [];
  const title = valueAt(text, [...path, 'title']);
  const id = newId(typeof title === 'string' ? title : 'part', idsIn(text));
  return fix('id', set(found, [...path, 'id'], id), { name: id });
};

/** What leaves the stage for one step stays on it. */
const kept: Cure = (found) => {
  const { path, problem } = found;
  const { wanted: name = '' } = problem;
  return path.at(-1) === 'stage' ? fix('keep', set(found, [...path, name], {}), { name }) : [];
};

const CURES: { readonly [code in ProblemCode]?: Cure } = {
  'unknown-key': fields,
  'unknown-ref': references,
  // A part that is not there: another, or none.
  'unknown-anchor': (found) => {
    if (known(found.problem).length > 0) return names(found);
    return Array.isArray(found.value) ? [] : removed(found);
  },
  'wrong-type': nearNames,
  'scene-state': names,
  'bad-file': nearNames,
  missing,
  'unsourced-number': unsourced,
  'words-differ': ownNumber,
  'unit-twice': unitOnce,
  'looks-like-fact': (found) =>
    known(found.problem).flatMap((name) =>
      fix('bind', set(found, found.path, { fact: name }), {
        name: calledOf(found.draft, 'fact', name),
      }),
    ),
  unused: removed,
  flicker: kept,
  'long-text': shorter,
  'tall-stage': shorter,
};

/** What buttons beside a problem could do, the likeliest first; one that nothing cures has none. */
export function fixesOf(problem: Problem, draft: FixDraft): readonly Fix[] {
  const found = foundOf(problem, draft);
  return (found && CURES[problem.code]?.(found)) ?? [];
}
