/** Height messages for three kinds of hosts without our loader: WordPress, Embedly, AMP. Pure. */

/** The range that WordPress accepts, in CSS pixels. */
const WORDPRESS = { least: 200, most: 1000 } as const;
/**
 * WordPress writes a secret into the fragment of each frame, and shows the frame once it gets the
 * secret back.
 */
const SECRET = /#\?secret=([\w-]{1,64})/;

/** Undefined if the host is not WordPress. `address`: the frame's address with its fragment. */
export function wordPressHeight(height: number, address: string): object | undefined {
  const secret = SECRET.exec(address)?.[1];
  const value = Math.min(WORDPRESS.most, Math.max(WORDPRESS.least, height));
  return secret === undefined ? undefined : { message: 'height', value, secret };
}

/** Messages for `window.parent`. */
export const foreignHeights = (height: number, address: string): readonly unknown[] =>
  [
    wordPressHeight(height, address),
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { sentinel: 'amp', type: 'embed-size', height },
  ].filter((message) => message !== undefined);
