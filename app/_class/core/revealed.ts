/** What a class is given once its teacher reveals a question: the same that a lone reader unfolds. */
import type { Ask, Line, Text } from '../../../story/story.ts';

export interface Revealed {
  readonly kind: Ask['kind'];
  /** Ids of the right options, and what each option is told. */
  readonly right: readonly string[];
  readonly whys: readonly (readonly [option: string, why: Line])[];
  /** The true value as it is printed. */
  readonly answer?: string;
  readonly explain?: Text;
}

export function revealedOf(ask: Ask): Revealed {
  const options = ask.kind === 'quiz' ? ask.options : [];
  return {
    kind: ask.kind,
    right: options.filter(({ right }) => right).map(({ id }) => id),
    whys: options.flatMap(({ id, why }) => (why ? [[id, why] as const] : [])),
    ...(ask.kind === 'predict' && { answer: ask.answer }),
    ...('explain' in ask && ask.explain && { explain: ask.explain }),
  };
}
