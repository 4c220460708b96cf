/** Sources, facts and terms: FORMAT section 3. */
import { STATUSES } from '../../scene.ts';
import * as messages from '../messages-evidence.ts';
import { choices, missing, wrongType } from '../messages.ts';
import type { FactScript, SourceScript } from '../schema.ts';
import type { RawPath } from '../places.ts';
import { bindingOf, checkBinding, evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';
import { checkDate, checkUnit, isDate } from './dates-and-units.ts';
import { checkLine, checkText } from './words.ts';

/** A list of `id` or `{ id, at }`. */
export function checkSources(context: Context, uses: FactScript['sources'], path: RawPath): void {
  for (const [i, use] of (uses ?? []).entries()) {
    if (typeof use === 'string') context.refer('source', use, [...path, i]);
    else context.refer('source', use.id, [...path, i, 'id']);
  }
}

function checkAddress(context: Context, source: SourceScript, path: RawPath): void {
  if (source.url === undefined) return;
  const at = [...path, 'url'];
  let url: URL;
  try {
    url = new URL(source.url);
  } catch {
    context.tell('bad-link', at, messages.badAddress(source.url));
    return;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    context.tell('bad-link', at, messages.addressScheme(url.protocol));
  else if (url.username !== '' || url.password !== '')
    context.tell('bad-link', at, messages.addressWithUser());
  else if (url.protocol === 'http:' && source.link !== false)
    context.tell('not-linked', at, messages.notLinked());
}

function checkSource(context: Context, source: SourceScript, path: RawPath): void {
  checkAddress(context, source, path);
  checkDate(context, source.date, [...path, 'date']);
  checkDate(context, source.accessed, [...path, 'accessed']);
  checkLine(context, source.note, [...path, 'note']);
}

/** "47.9" and "385 billion" are numbers that somebody put in quotes. */
const QUOTED_NUMBER = /^[+-]?\d[\d.,]*(?:\s?(?:%|thousand|million|billion|trillion|bn|m))?$/i;

function checkFactValue(context: Context, fact: FactScript, path: RawPath): void {
  const at = [...path, 'value'];
  const { value } = fact;
  const binding = bindingOf(fact);
  if (binding) checkBinding(context, binding, at);
  if (Array.isArray(value)) {
    const [low, high] = value as readonly [number, number];
    if (low > high) context.tell('out-of-range', at, messages.rangeBackwards(low, high));
  }
  if (typeof value === 'string' && QUOTED_NUMBER.test(value) && !isDate(value))
    context.tell('wrong-type', at, wrongType('a number, a range, a date or words', value));
  else if (typeof value === 'string') checkDate(context, value, at);
}

function checkFact(context: Context, id: string, fact: FactScript): void {
  const path: RawPath = ['facts', id];
  checkFactValue(context, fact, path);
  const bound = bindingOf(fact) !== undefined;
  if (!bound && fact.status === undefined)
    context.tell('missing', path, missing('status', choices(STATUSES, 4)), 'key');
  if (!bound && fact.sources === undefined)
    context.tell('missing', path, missing('sources', 'a list of 1 to 12 sources'), 'key');
  checkSources(context, fact.sources, [...path, 'sources']);
  checkUnit(context, fact.unit, [...path, 'unit']);
  checkDate(context, fact.date, [...path, 'date']);
  checkLine(context, fact.claim, [...path, 'claim']);
  checkLine(context, fact.of, [...path, 'of']);
  checkText(context, fact.note, [...path, 'note']);
  const evidence = evidenceOf(context, id);
  const unit = evidence?.form.unit;
  // "points" are differences between percentages, and share the question "of what?".
  if ((unit === 'percent' || unit === 'points') && evidence?.of === undefined)
    context.tell('no-of', path, messages.noOf(), 'key');
}

/** Everything but the series, which are long enough for a file of their own. */
export function checkEvidence(context: Context): void {
  const { script } = context;
  for (const [id, source] of Object.entries(script.sources))
    checkSource(context, source, ['sources', id]);
  for (const [id, fact] of Object.entries(script.facts)) checkFact(context, id, fact);
  for (const [id, term] of Object.entries(script.glossary))
    checkText(context, term.definition, ['glossary', id, 'definition']);
}
