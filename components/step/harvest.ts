/** Reads a question out of the article: the words of its options, their reasons, the explanation. */
import type { Nodes } from './adopt.tsx';

export interface Harvest {
  /** The id of the question's heading. */
  readonly question: string;
  readonly options: readonly { readonly words: Nodes; readonly why?: Nodes }[];
  /** What the folded answer explains, without options and number. */
  readonly explain: Nodes;
  /** Everything that a live card stands in for. */
  readonly replaced: readonly HTMLElement[];
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

/** `section` is a question as prose/ask.tsx renders it. */
export function harvest(section: HTMLElement): Harvest {
  const heading = section.querySelector('h4');
  const answers = [...section.querySelectorAll('.answers > li')];
  const options = [...section.querySelectorAll('.options:not(.answers) > li')].map((option) => {
    const words = option.querySelector(':scope > span');
    // The folded answer lists only options of which there is something to say.
    const told = answers.find(
      (answer) => textOf(answer.querySelector('p:not(.why)')) === textOf(words),
    );
    const why = told?.querySelector('.why');
    return { words: [...(words?.childNodes ?? [])], ...(why && { why: [...why.childNodes] }) };
  });
  const folded = [...(section.querySelector('.answer')?.children ?? [])];
  const explain = folded.filter(
    (part) =>
      !part.matches('summary, .answers') &&
      !(part.matches('summary + p') && part.querySelector(':scope > b:only-child')),
  );
  const replaced = [...section.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== heading && !child.matches('.paper-kicker'),
  );
  return { question: heading?.id ?? '', options, explain, replaced };
}
