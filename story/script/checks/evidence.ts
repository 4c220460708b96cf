/** Checks sources and facts. */
import { STATUSES } from '../../scene.ts';
import { missing } from '../issues.ts';
import { choices, count, message, wrongType } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { FactScript, SourceScript } from '../schema.ts';
import { entryOf, type SourceUse } from '../binding.ts';
import { bindingOf, checkBinding, evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';
import { checkDate, checkUnit, checkUnitWords, isDate } from './dates-and-units.ts';

/** A list of `id` or `{ id, at }`. */
export function checkSources(context: Context, uses: FactScript['sources'], path: RawPath): void {
  for (const [i, use] of (uses ?? []).entries())
    if (typeof use === 'string') context.refer('source', use, [...path, i]);
    else context.refer('source', use.id, [...path, i, 'id']);
}

/**
 * A percentage must say what it is a percentage of. "points" are differences between percentages and follow
 * the same rule.
 */
export function checkOf(
  { report, script }: Context,
  { unit = '', of }: { readonly unit?: string | undefined; readonly of?: string | undefined },
  path: RawPath,
): void {
  const isOwn = Object.hasOwn(script.units, unit);
  if (!isOwn && (unit === 'percent' || unit === 'points') && of === undefined)
    report('no-of', path, message('noOf', {}), 'key');
}

function checkAddress({ report }: Context, { url, link }: SourceScript, path: RawPath): void {
  if (url === undefined) return;
  if (!URL.canParse(url)) return report('bad-link', path, message('badAddress', { url }));
  const { protocol: scheme, username, password } = new URL(url);
  if (scheme !== 'https:' && scheme !== 'http:')
    report('bad-link', path, message('addressScheme', { scheme }));
  else if (username !== '' || password !== '')
    report('bad-link', path, message('addressWithUser', {}));
  else if (scheme === 'http:' && link !== false)
    report('not-linked', path, message('notLinked', {}));
}

/** Strings such as "47.9" and "385 billion": numbers that an author put in quotes. */
const QUOTED_NUMBER = /^[+-]?\d[\d.,]*(?:\s?(?:%|thousand|million|billion|trillion|bn|m))?$/i;

function checkFactValue(context: Context, fact: FactScript, path: RawPath): void {
  const { value } = fact;
  const binding = bindingOf(fact);
  if (binding) checkBinding(context, binding, path);
  if (Array.isArray(value)) {
    const [low, high] = value as readonly [number, number];
    if (low > high) context.report('out-of-range', path, message('rangeBackwards', { low, high }));
  }
  if (typeof value !== 'string') return;
  if (QUOTED_NUMBER.test(value) && !isDate(value))
    context.report('wrong-type', path, wrongType('a number, a range, a date or words', value));
  else checkDate(context, value, path);
}

/** Whether readers can look a source up: it has a link, or it says where it was read. */
function canBeRead({ script }: Context, use: SourceUse): boolean {
  if (typeof use === 'object') return true;
  const { url = '', link, via } = entryOf(script.sources, use) ?? {};
  return via !== undefined || (link !== false && /^https:/i.test(url));
}

/** Reports facts that nobody can look up, once for each source. */
function checkOpenable(context: Context): void {
  const resting = new Map<string, string[]>();
  for (const id of Object.keys(context.script.facts)) {
    const uses = evidenceOf(context, id)?.sources ?? [];
    const [first] = uses;
    if (first === undefined || uses.some((use) => canBeRead(context, use))) continue;
    const source = typeof first === 'string' ? first : first.id;
    resting.set(source, [...(resting.get(source) ?? []), id]);
  }
  for (const [source, [fact = '', ...others]] of resting) {
    const more = others.length > 0 ? ` and of ${count(others.length, 'more fact')}` : '';
    const fault = message('notOpenable', { id: source, more });
    context.report('not-openable', ['facts', fact], fault, 'key');
  }
}

function checkFact(context: Context, id: string, fact: FactScript): void {
  const path: RawPath = ['facts', id];
  const { status, sources, unit } = fact;
  checkFactValue(context, fact, [...path, 'value']);
  if (bindingOf(fact) === undefined) {
    if (status === undefined)
      context.report('missing', path, missing('status', choices(STATUSES, 4)), 'key');
    if (sources === undefined)
      context.report('missing', path, missing('sources', 'a list of 1 to 12 sources'), 'key');
  }
  checkSources(context, sources, [...path, 'sources']);
  checkUnit(context, unit, [...path, 'unit']);
  const { form, of } = evidenceOf(context, id) ?? {};
  checkOf(context, { unit: form?.unit, of }, path);
}

/** Checks all evidence except the series, which have their own file. */
export function checkEvidence(context: Context): void {
  const { sources, facts, units } = context.script;
  for (const [id, { after = '' }] of Object.entries(units)) checkUnitWords(context, id, after);
  for (const [id, source] of Object.entries(sources))
    checkAddress(context, source, ['sources', id, 'url']);
  for (const [id, fact] of Object.entries(facts)) checkFact(context, id, fact);
  checkOpenable(context);
}
