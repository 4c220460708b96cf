/** Validates an answer from an untrusted client against the rule of its question. */
import { LIMITS } from './limits.ts';
import type { AskRule } from './plan.ts';
import type { Answer, Refusal } from './state.ts';

/** Control characters, and characters that change the text direction or are invisible. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More combining marks on one letter than any script needs. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/** Cleans text for display on a projector: one line, nothing invisible. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(PILED, '$1').trim();

function readText(value: unknown): Answer | Refusal {
  if (typeof value !== 'string') return 'answer';
  // A limit before the text is processed at all.
  if (value.length > LIMITS.text * 8) return 'too-long';
  const text = cleanText(value);
  if (text === '') return 'empty';
  return [...text].length > LIMITS.text ? 'too-long' : { text };
}

/** Keeps only the fields that the rule asks for; returns a refusal if the answer is invalid. */
export function readAnswer(rule: AskRule, sent: unknown): Answer | Refusal {
  if (typeof sent !== 'object' || sent === null) return 'answer';
  const { text, number, line, option } = sent as Readonly<Record<string, unknown>>;
  if (rule.kind === 'discuss') return readText(text);
  if (rule.kind !== 'predict') {
    if (typeof option !== 'string') return 'answer';
    return rule.options.includes(option) ? { option } : 'option';
  }
  const isWithin = (value: unknown): value is number =>
    typeof value === 'number' && value >= rule.min && value <= rule.max;
  if (rule.by === 'number') {
    if (typeof number !== 'number') return 'answer';
    return isWithin(number) ? { number } : 'range';
  }
  if (!Array.isArray(line)) return 'answer';
  if (line.length === 0) return 'empty';
  if (line.length > LIMITS.points) return 'too-long';
  return line.every(isWithin) ? { line } : 'range';
}
