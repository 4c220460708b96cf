/** A question to talk about; in a class it is answered in a few words. */
import type { Ask } from '../../story.ts';
import type { Answer, AskKind, Fault, GivenAnswer } from '../kind.ts';

export type Discuss = Extract<Ask, { kind: 'discuss' }>;

/** Characters of a short answer, and bytes of all that are shown at once. */
export const SHORT_ANSWER = { characters: 280, bytes: 3000 } as const;

/** Control characters, and characters that change the text direction or are invisible. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More combining marks on one letter than any script needs. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/** Cleans text for display on a projector: one line, nothing invisible. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(PILED, '$1').trim();

function readText(value: unknown): Answer | Fault {
  if (typeof value !== 'string') return 'answer';
  // A limit before the text is processed at all.
  if (value.length > SHORT_ANSWER.characters * 8) return 'too-long';
  const text = cleanText(value);
  if (text === '') return 'empty';
  return [...text].length > SHORT_ANSWER.characters ? 'too-long' : { text };
}

/** The newest approved answers, as many as fit. */
function textsOf(given: readonly GivenAnswer[]): readonly string[] {
  const texts: string[] = [];
  let left: number = SHORT_ANSWER.bytes;
  for (const { answer, shown } of [...given].reverse()) {
    if (!shown || !('text' in answer)) continue;
    left -= new TextEncoder().encode(JSON.stringify(answer.text)).length + 1;
    if (left < 0) break;
    texts.unshift(answer.text);
  }
  return texts;
}

export const ask: AskKind<Discuss, { readonly kind: 'discuss' }> = {
  isApproved: true,
  rule: () => ({ kind: 'discuss' }),
  read: (_, { text }) => readText(text),
  results: (_, given) => ({ texts: textsOf(given) }),
  lines: ({ prompts }) => prompts,
};
