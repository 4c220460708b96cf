/** An answer, as a stranger sent it, against the rule of its question. */
import { LIMITS } from './limits.ts';
import type { AskRule } from './plan.ts';
import type { Answer, Refusal } from './state.ts';

export type Read =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly why: Refusal };

const no = (why: Refusal): Read => ({ ok: false, why });

/** Controls, and characters that turn the direction of a line or can't be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More marks on one letter than any script needs. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/** Words as they may stand on a projector: one line, nothing invisible. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(PILED, '$1').trim();

function readText(value: unknown): Read {
  if (typeof value !== 'string') return no('answer');
  // Before anything walks over it.
  if (value.length > LIMITS.text * 8) return no('too-long');
  const text = cleanText(value);
  if (text === '') return no('empty');
  return [...text].length > LIMITS.text ? no('too-long') : { ok: true, answer: { text } };
}

const within = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;

function readLine(value: unknown, min: number, max: number): Read {
  if (!Array.isArray(value)) return no('answer');
  if (value.length === 0) return no('empty');
  if (value.length > LIMITS.points) return no('too-long');
  const line = value.filter((point) => within(point, min, max));
  return line.length === value.length ? { ok: true, answer: { line } } : no('range');
}

/** Nothing of what was sent is kept but what the rule asks for. */
export function readAnswer(rule: AskRule, sent: unknown): Read {
  if (typeof sent !== 'object' || sent === null) return no('answer');
  const value = sent as Readonly<Record<string, unknown>>;
  if (rule.kind === 'discuss') return readText(value['text']);
  if (rule.kind === 'predict') {
    if (rule.by === 'line') return readLine(value['line'], rule.min, rule.max);
    const number = value['number'];
    if (typeof number !== 'number') return no('answer');
    return within(number, rule.min, rule.max) ? { ok: true, answer: { number } } : no('range');
  }
  const option = value['option'];
  if (typeof option !== 'string') return no('answer');
  return rule.options.includes(option) ? { ok: true, answer: { option } } : no('option');
}
