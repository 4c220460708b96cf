/**
 * The one policy of Trusted Types, before any other script of a page: text becomes the address of a script only when that
 * is one of our own build's (`data-chunks` says where those lie), and markup only in the two ways that React and the
 * Markdown reader know, which make nothing that runs: an empty script element, and a named character that is looked up.
 */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {
      createScriptURL(text: string): string | null;
      createHTML(text: string): string | null;
    },
  ): unknown;
}

const { trustedTypes } = window as unknown as { readonly trustedTypes?: PolicyFactory };
const chunks = document.currentScript?.dataset['chunks'];

trustedTypes?.createPolicy('default', {
  createScriptURL(text) {
    const { origin, pathname } = new URL(text, document.baseURI);
    const ours = chunks !== undefined && origin === location.origin && pathname.startsWith(chunks);
    return ours ? text : null;
  },
  createHTML: (text) => (text === '<script></script>' || /^&[a-z0-9]+;$/i.test(text) ? text : null),
});
