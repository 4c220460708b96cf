/** A story's additional style sheets: a theme other than the first, and its Chinese glyphs. */
import type { Manifest } from '../story/disk/manifest.ts';
import { basePath } from './story-source.ts';

/**
 * Inserted as raw text, because React would escape quotes in a style sheet. The build makes it from our own
 * tokens and an accent checked to be `#rrggbb`. Inline, because the first screen needs it; a separate file
 * would load after the words.
 */
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

export function StorySheets({ manifest }: { readonly manifest: Manifest | undefined }) {
  const { style, fonts } = manifest ?? {};
  return (
    <>
      {style?.preload.map((face) => (
        <link
          key={face}
          rel="preload"
          href={basePath + face}
          as="font"
          type="font/woff2"
          crossOrigin=""
        />
      ))}
      {style ? <style {...asIs(style.css.replaceAll('url(/', `url(${basePath}/`))} /> : null}
      {fonts ? <link rel="stylesheet" href={basePath + fonts} precedence="default" /> : null}
    </>
  );
}
