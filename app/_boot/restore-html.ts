/**
 * The last resort, at the end of every page: remembers the nodes that the server sent, and puts them back if
 * they leave the document. React removes the whole page if it fails: when a first script is missing, or the
 * framework's start throws. The fallback would only say that the page failed (`role=alert`), or is refused by
 * our policy. This script is inline, because any file may be the missing one, and at the end, because React
 * starts with what the framework writes after it.
 */
const { body, documentElement: root } = document;
const words = document.querySelector('main') ?? body.firstElementChild;
const nodes = [...body.childNodes];

const worn = [root, body].map((element) =>
  [...element.attributes].map(({ name, value }) => [name, value] as const),
);
/** Restores the attributes; React may have made new elements for both. */
function wear(element: Element, attributes: readonly (readonly [string, string])[]): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

const observer = new MutationObserver(() => {
  if (words?.isConnected || document.querySelector('main:not([role=alert])')) return;
  [document.documentElement, document.body].forEach((element, i) => wear(element, worn[i] ?? []));
  document.body.replaceChildren(...nodes);
});
for (const part of [document, root, body]) observer.observe(part, { childList: true });
