/**
 * Like trust.ts, for the studio's page, which may also start its own workers (bin/studio.ts); `data-workers`
 * is their address.
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
export {};
