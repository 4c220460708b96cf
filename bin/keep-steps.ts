/** Reduces a handout that is open in a browser to some of its steps; runs in the page. */

export interface Kept {
  /** `chapter/step` of the steps. */
  readonly addresses: readonly string[];
  /** The id of the path that they are, if they are one. */
  readonly path?: string | undefined;
  /** Minutes of a lesson by chapter; of all of it under the empty id. */
  readonly minutes: { readonly [chapter: string]: number };
}

export function keepSteps({ addresses, path, minutes }: Kept): void {
  const addressSet = new Set(addresses);
  const removeAll = (selector: string, goes: (element: Element) => boolean) => {
    for (const element of document.querySelectorAll(selector)) if (goes(element)) element.remove();
  };
  const has = (selector: string) => (element: Element) => element.querySelector(selector) === null;
  const targetOf = (link: Element) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1);
  const steps = new Set(addresses.map((address) => address.replace(/^.*\//, '')));

  removeAll('.paper-step', ({ id }) => !addressSet.has(id));
  removeAll('.paper-chapter', has('.paper-step'));
  removeAll('.cover-contents li li', (item) => {
    const [link] = item.getElementsByTagName('a');
    return !link || !addressSet.has(targetOf(link));
  });
  removeAll('.cover-contents > li', has('li'));
  removeAll(
    '.guesses .paper-ask',
    (ask) => !steps.has(ask.getAttribute('aria-labelledby')?.replace(/^ask-/, '') ?? ''),
  );
  removeAll('.guesses', has('.paper-ask'));

  // Facts are grouped by chapter; terms and sources stay while something links to them.
  const chapters = new Set(addresses.map((address) => address.replace(/\/.*$/, '')));
  removeAll('[data-chapter]', (row) => !chapters.has(row.getAttribute('data-chapter') ?? ''));
  removeAll('[data-asks]', (ask) => !addressSet.has(ask.getAttribute('data-asks') ?? ''));
  // Of the paths a lesson plan names the one that is printed.
  if (path !== undefined) removeAll('[data-path]', (row) => row.getAttribute('data-path') !== path);
  for (const text of document.querySelectorAll('[data-minutes]'))
    text.textContent = (text.textContent ?? '').replace(
      /\d+/,
      String(minutes[text.getAttribute('data-minutes') ?? ''] ?? ''),
    );
  removeAll('[data-facts]', (facts) => !chapters.has(facts.getAttribute('data-facts') ?? ''));
  const named = new Set(
    [...document.querySelectorAll('.handout a[href^="#"]')]
      .map(targetOf)
      .concat(
        [...document.querySelectorAll('.fact-list b')].flatMap(({ textContent }) =>
          [...(textContent ?? '').matchAll(/(?:^|; )(\d+)/g)].map(([, number]) => `s${number}`),
        ),
      ),
  );
  removeAll('.term-list > div, .end-notes .sources > li', ({ id }) => id !== '' && !named.has(id));
  removeAll('.end-notes > section', has('dl > div, li'));
}
