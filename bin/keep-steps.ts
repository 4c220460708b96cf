/** Reduces a handout that is open in a browser to some of its steps; runs in the page. */

/** @param addresses `chapter/step` of the steps to keep */
export function keepSteps(addresses: readonly string[]): void {
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
