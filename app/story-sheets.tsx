/** What a story's pages have beside the sheets of all: another theme than the first, and its Chinese glyphs. */
import type { Manifest } from '../story/disk/manifest.ts';
import { basePath } from './story-source.ts';

/**
 * As it is: React would escape the quotes of a sheet. The build makes it of our own tokens and of an accent that is a
 * checked `#rrggbb`. Inline, since the first screen is painted with it: a sheet in a file comes after the words.
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
