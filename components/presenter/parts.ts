/**
 * Takes what a slide shows out of the list of stops that the server rendered (stop-list.tsx): copies of its
 * nodes, so that no word is sent twice and no markup is made of strings.
 */
type Part = 'head' | 'figure' | 'beside' | 'answer' | 'words' | 'notes';

const list = () => document.querySelector('[data-stops]');
const stepIn = (step: string) => list()?.querySelector(`[data-stops-of="${step}"]`);
const stopIn = (stop: string) => list()?.querySelector(`[data-stop="${stop}"]`);
const part = (within: Element | null | undefined, name: Part) =>
  within?.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** A copy without ids, which may stand in a page only once. */
function copy(node: Element | null | undefined): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  const made = node.cloneNode(true) as HTMLElement;
  for (const one of [made, ...made.querySelectorAll('[id]')]) one.removeAttribute('id');
  return made;
}

/** The picture at a stop, with its words over it; nothing where the stage is empty. */
export function pictureOf(stop: string): HTMLElement | undefined {
  const made = copy(stopIn(stop)?.querySelector(':scope > .stop-figure'));
  // Far down in the list it waited to be scrolled to; here it is wanted.
  made?.querySelector('img')?.removeAttribute('loading');
  return made;
}

export interface Words {
  /** Ids of the step's stops up to the one on screen. */
  readonly stops: readonly string[];
  readonly step: string;
  /** All words of the step so far, or the first paragraph of the last that say anything. */
  readonly whole: boolean;
  /** Whether this is the step's first stop, where its question is asked and its readings stand. */
  readonly first: boolean;
  readonly answer: boolean;
}

/**
 * A question stands beside the first words; readings take the whole slide, so they come with all words. The
 * two never share it: nothing of either could be read from the last row.
 */
function besideOf(source: Element | null | undefined, whole: boolean): HTMLElement | undefined {
  const made = copy(part(source, 'beside'));
  const [views, ask] = ['.slide-views', '.slide-ask'].map((name) => made?.querySelector(name));
  if (whole && views) ask?.remove();
  else views?.remove();
  return made && made.childElementCount > 0 ? made : undefined;
}

/** Ids of the stops of a step up to one of them. */
export const stopsUntil = (
  stops: readonly { readonly id: string; readonly step: string; readonly number: number }[],
  stop: { readonly step: string; readonly number: number },
): readonly string[] =>
  stops
    .filter(({ step, number }) => step === stop.step && number <= stop.number)
    .map(({ id }) => id);

/** The words of a slide. */
export function wordsOf({ stops, step, whole, first, answer }: Words): readonly HTMLElement[] {
  const source = stepIn(step);
  const said = stops.flatMap((stop) => copy(part(stopIn(stop), 'words')) ?? []);
  const last = said.findLastIndex((words) => words.childElementCount > 0);
  const shown = whole ? said : said.slice(Math.max(0, last), last + 1);
  if (!whole) for (const words of shown) words.replaceChildren(...[...words.children].slice(0, 1));
  const aside = first ? besideOf(source, whole) : undefined;
  if (aside) part(aside, 'answer')?.toggleAttribute('open', answer);
  const all = [copy(part(source, 'head')), ...shown, copy(part(source, 'figure')), aside];
  return all.filter((node) => node !== undefined);
}

export interface Notes {
  readonly nodes: readonly HTMLElement[];
  /** The stop they were written for: this one, or the last before it in the step that has any. */
  readonly from: string | undefined;
}

/** The notes that hold at the last of these stops of one step, and the answer where it asks. */
export function notesOf(stops: readonly string[], step: string, asks: boolean): Notes {
  const from = stops.findLast((stop) => part(stopIn(stop), 'notes'));
  const notes = from === undefined ? undefined : part(stopIn(from), 'notes');
  const answer = asks ? part(stepIn(step), 'answer') : undefined;
  const blocks = [...(notes?.children ?? [])].filter(({ tagName }) => tagName !== 'H5');
  const nodes = [...blocks, answer?.querySelector('.slide-answer')];
  return { nodes: nodes.flatMap((node) => copy(node) ?? []), from };
}

/** What is told of a step's question once it is revealed. */
export const answerOf = (step: string): HTMLElement | undefined =>
  copy(part(stepIn(step), 'answer')?.querySelector('.slide-answer'));

/** Whether a step's first stop asks something that has an answer. */
export const hasAnswer = (step: string): boolean => part(stepIn(step), 'answer') != null;
