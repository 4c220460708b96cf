/**
 * Cures of problems, as edits that a button does. The checker only judges: what stands at the place of a problem is read
 * anew from the text of now, and where it is not what the problem speaks of there is no cure.
 */
import type { Problem, ProblemCode } from '../problem.ts';
import type { Json } from '../scene.ts';
import { attributed, cited, ownNumber, shorter, unitOnce, unsourced } from './fixes-words.ts';
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
  type Found,
} from './found.ts';
import { newId } from './ids.ts';
import { chain } from './items.ts';
import { nodeAt, setAt, valueAt } from './patch.ts';
import { isObject, listIn } from './places.ts';
import { followSteps } from './references.ts';
import { addChange, objectAt, remove } from './steps.ts';

/** More choices than this are no quick cure. */
const SOME = 4;
const known = ({ known: all = [] }: Problem) => all.slice(0, SOME);

/** Whether the names that are known are near what was written, and not just all there are. */
const isNear = ({ hint = '' }: Problem) =>
  hint.startsWith('did you mean') || hint.startsWith('try ');
/** A field or a key that a name cannot become, since there is one called so. */
const isTaken = ({ text, path, offset }: Found, name: string) =>
  nodeAt(text, path)?.offset !== offset && nodeAt(text, [...path.slice(0, -1), name]) !== undefined;
/** Names that could stand there. */
const names: Cure = (found) => {
  const { problem, draft } = found;
  const [, what = ''] = /^no (\w+) /.exec(problem.message) ?? [];
  return known(problem).flatMap((id) =>
    isTaken(found, id)
      ? []
      : fix('name', rewritten(found, id), { name: calledOf(draft, what, id) }),
  );
};
const nearNames: Cure = (found) => (isNear(found.problem) ? names(found) : []);
const removed: Cure = (found) => fix('remove', set(found, found.path, undefined));
const colours: Cure = (found) =>
  known(found.problem).flatMap((name) => fix('colour', set(found, found.path, name), { name }));

/** What a value of another type was meant to be, as the checker says, or the nearest that is allowed. */
const types: Cure = (found) => {
  const { value, path, problem } = found;
  const [nearest] = known(problem);
  const to = (word: Parameters<typeof fix>[0], next: Json) =>
    fix(word, set(found, path, next), { name: String(next) });
  if (typeof value === 'number' && nearest !== undefined && !Number.isNaN(Number(nearest)))
    return to('value', Number(nearest));
  if (problem.hint === 'remove the quotes') return to('value', JSON.parse(String(value)) as Json);
  if (problem.hint === 'put it in quotes') return to('text', String(value));
  return problem.hint === 'put it in square brackets' ? to('list', [value ?? null]) : [];
};
/** A kind of picture or of question is not known by its name: it comes with fields of its own. */
const namesAndTypes: Cure = (found) => {
  if (/unknown field/.test(found.problem.message)) return fields(found);
  return found.path.at(-1) === 'kind' ? nearNames(found) : [...names(found), ...types(found)];
};

/** A part that is not there: another, or none. */
const parts: Cure = (found) => {
  const { path, value, problem } = found;
  if (known(problem).length > 0) return names(found);
  if (!Array.isArray(value)) return removed(found);
  return fix('remove', set(found, [...path, value.indexOf(problem.wanted ?? '')], undefined));
};
/** A link that leads nowhere can lead elsewhere, or become words. */
const references: Cure = (found) => {
  const { text, offset } = found;
  const link = /^\[((?:\\\\.|\\[^\\]|[^\]\\])*)\]\(#[^)]*\)/.exec(text.slice(offset, offset + 600));
  return [
    ...namesAndTypes(found),
    ...(link ? fix('unlink', put(found, offset, link[0], link[1] ?? '')) : []),
  ];
};
const fields: Cure = (found) => [...nearNames(found), ...removed(found)];

/** All ids and keys of a text, and more: whatever an id could be confused with. */
const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, id = '']) => id);
const missing: Cure = (found) => {
  const { path, problem, text } = found;
  const { wanted = '' } = problem;
  if (wanted === 'schemaVersion') return fix('value', set(found, [wanted], 1), { name: 1 });
  if (wanted === 'kind') return [];
  if (wanted !== 'id')
    return known(problem).flatMap((name) =>
      fix('value', set(found, [...path, wanted], name), { name }),
    );
  const { title } = objectAt(text, path);
  const id = newId(typeof title === 'string' ? title : 'part', idsIn(text));
  return fix('id', set(found, [...path, 'id'], id), { name: id });
};
const duplicate: Cure = (found) => {
  const id = newId(found.problem.wanted ?? '', idsIn(found.text));
  return fix('id', rewritten(found, id), { name: id });
};

/** Two that fill the same ground: one alone stays. */
const canvases: Cure = (found) => {
  const { path, text, problem } = found;
  const stage = path.at(-1) === 'stage' ? path : [...path, 'stage'];
  return known(problem).flatMap((name) => {
    const other = problem.known?.find((one) => one !== name) ?? '';
    // What a chapter keeps is taken off by null.
    const isListed = valueAt(text, [...stage, other]) !== undefined;
    return fix('only', set(found, [...stage, other], isListed ? undefined : null), { name });
  });
};
const kept: Cure = (found) => {
  const { path, problem } = found;
  const { wanted: name = '' } = problem;
  return path.at(-1) === 'stage' ? fix('keep', set(found, [...path, name], {}), { name }) : [];
};

const bindings: Cure = (found) => {
  const { path, value, problem } = found;
  if (!isObject(value)) return [];
  const take = (word: 'low' | 'high') => fix(word, set(found, [...path, 'take'], word));
  if (/is a range/.test(problem.message)) return [...take('low'), ...take('high')];
  return /is not a range/.test(problem.message)
    ? fix('whole', set(found, [...path, 'take'], undefined))
    : [];
};

const questions: Cure = (found) => {
  const { path, text, value, problem } = found;
  const ask = path.slice(0, path.indexOf('ask') + 1);
  const { min, max, kind, options } = objectAt(text, ask);
  const says = (words: string) => problem.message.includes(words);
  if (says('needs a right option') && kind === 'quiz' && Array.isArray(options))
    return listIn({ options }, 'options').flatMap((option, i) =>
      isObject(option)
        ? fix('right', set(found, [...ask, 'options', i, 'right'], true), {
            name: String(option['text']),
          })
        : [],
    );
  if (says('needs a later build')) return fix('add', addChange(text, ask.slice(0, -1)).changes);
  if (says('to reveal the answer')) return fix('last', set(found, [...ask, 'reveal'], undefined));
  if (
    says('is not below max') &&
    typeof value === 'number' &&
    typeof max === 'number' &&
    max < value
  )
    return fix(
      'turn',
      chain(
        text,
        (now) => setAt(now, [...ask, 'max'], value),
        (now) => setAt(now, [...ask, 'min'], max),
      ),
    );
  const answer = Number(/^the answer (\S+) lies outside/.exec(problem.message)?.[1]);
  if (Number.isNaN(answer)) return [];
  const end = answer < Number(min) ? 'min' : 'max';
  return fix('widen', set(found, [...ask, end], answer), { name: answer });
};

const CURES: { readonly [code in ProblemCode]?: Cure } = {
  'unknown-key': fields,
  'unknown-ref': references,
  'unknown-anchor': parts,
  'wrong-type': namesAndTypes,
  'out-of-range': (found) => [
    ...types(found),
    ...(typeof found.value === 'string' ? colours(found) : []),
  ],
  'scene-state': namesAndTypes,
  'bad-id': names,
  'bad-file': nearNames,
  missing,
  duplicate,
  'no-row': (found) =>
    isObject(found.value)
      ? known(found.problem).flatMap((name) =>
          fix('value', set(found, [...found.path, 'x'], name), { name }),
        )
      : [],
  unbindable: bindings,
  'two-canvases': canvases,
  'from-on-stage': (found) => fix('start', set(found, found.path, undefined)),
  'silent-end': (found) => fix('stop', set(found, found.path, undefined)),
  'no-change': ({ text, path }) => fix('change', remove(text, path)?.changes),
  ask: questions,
  path: (found) =>
    /twice/.test(found.problem.message) ? removed(found) : fix('order', followSteps(found.text)),
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
  'uncited-view': cited,
  'no-attribution': attributed,
  'low-contrast': colours,
  'not-linked': (found) =>
    typeof found.value === 'string'
      ? fix('secure', set(found, found.path, found.value.replace(/^http:/, 'https:')))
      : [],
};

/** What buttons beside a problem could do, the likeliest first; one that nothing cures has none. */
export function fixesOf(problem: Problem, draft: FixDraft): readonly Fix[] {
  const found = foundOf(problem, draft);
  return (found && CURES[problem.code]?.(found)) ?? [];
}
