/**
 * The Trusted Types policy, set before all other scripts of a page. Text may become a script address only
 * inside our build's folder, given in `data-chunks`. Text may become markup only in the two forms that React
 * and the Markdown parser use, which execute nothing: an empty script element, and a named character
 * reference.
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
