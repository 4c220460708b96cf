/**
 * Next's settings as the build resolved them. As in the server of Next's own output "standalone", Next then reads no
 * next.config.mjs and loads no bundler, which an installed package doesn't have.
 */
import { readFileSync } from 'node:fs';
import { BUILT, at } from '../place.mjs';

/** Before Next is loaded in this process. */
export function useBuiltConfig() {
  const { config } = JSON.parse(readFileSync(at(BUILT, 'required-server-files.json'), 'utf8'));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, distDir: BUILT });
}
