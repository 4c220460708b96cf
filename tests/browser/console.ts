/** What pages say in the console: nothing, but for what is known and written down here. */
import type { Page } from '@playwright/test';

/** three says once that its clock will go; R3F still uses it. */
const CLOCK = 'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.';
/** Chromium's word on software WebGL when pixels are read, as a screenshot and a crossfade do. */
const STALL =
  /^\[\.WebGL-0x[0-9a-f]+\] ?GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/;

/**
 * Listens from now on. What it returns tells every error and warning that is not known: the clock's is
 * known once a document, a stall by its exact words.
 */
export function listenToConsole(page: Page, known: readonly RegExp[] = []): () => string[] {
  const said: string[] = [];
  let clocks = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) clocks = 0;
  });
  page.on('console', (message) => {
    const text = message.text();
    if (!/^(error|warning)$/.test(message.type())) return;
    if (text === CLOCK && clocks++ === 0) return;
    if (!STALL.test(text) && !known.some((pattern) => pattern.test(text))) said.push(text);
  });
  page.on('pageerror', (error) => said.push(error.message));
  return () => [...said];
}
