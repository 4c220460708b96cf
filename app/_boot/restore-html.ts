/**
 * The last resort, at the end of every page: keeps hold of what the server sent and puts it back when it leaves the
 * document, as it stood before any part began. React takes a page away when it fails as a whole: where a first script
 * is missing, or the framework's own start throws. What would come in its place says that the page failed
 * (`role=alert`), or is refused by our policy. Inline, since any file may be what is missing, and at the end, since
 * React begins with what the framework writes after it.
 */
const { body, documentElement: root } = document;
const words = document.querySelector('main') ?? body.firstElementChild;
const nodes = [...body.childNodes];

const worn = [root, body].map((element) =>
  [...element.attributes].map(({ name, value }) => [name, value] as const),
);
/** React may have made new elements of both. */
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
