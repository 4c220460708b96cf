/** Validates an answer from an untrusted client against the rule of its question. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Answer, Fault, Sent } from '../asks/kind.ts';

/** Keeps only the fields that the rule asks for; returns a fault if the answer is invalid. */
export const readAnswer = (rule: AskRule, sent: unknown): Answer | Fault =>
  typeof sent === 'object' && sent !== null ? kindOf(rule).read(rule, sent as Sent) : 'answer';
