/**
 * The Trusted Types policy, set before all other scripts of a page. Text may become a script address only
 * inside our build's folder, given in `data-chunks`, and on the studio's page inside that of its own workers, in
 * `data-workers` (bin/studio.ts). Text may become markup only in the two forms that React
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
const { chunks, workers } = document.currentScript?.dataset ?? {};

trustedTypes?.createPolicy('default', {
  createScriptURL(text) {
    const { origin, pathname } = new URL(text, document.baseURI);
    const isOurs = [chunks, workers].some(
      (folder) => folder !== undefined && pathname.startsWith(folder),
    );
    return origin === location.origin && isOurs ? text : null;
  },
  createHTML: (text) => (text === '<script></script>' || /^&[a-z0-9]+;$/i.test(text) ? text : null),
});
