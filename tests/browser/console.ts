/** Checks the console of pages: it must be empty except for the known messages below. */
import type { Page } from '@playwright/test';

/** three warns once that its Clock is deprecated; R3F still uses it. */
const CLOCK = 'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.';
/** Chromium's warning in software WebGL when pixels are read, as screenshots and crossfades do. */
const STALL =
  /^\[\.WebGL-0x[0-9a-f]+\] ?GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/;

/**
 * Listens from now on. The returned function gives all errors and warnings that are not known. The warning
 * about Clock is accepted once per document, stalls by their exact text.
 */
export function listenToConsole(page: Page, known: readonly RegExp[] = []): () => string[] {
  const texts: string[] = [];
  let clocks = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) clocks = 0;
  });
  page.on('console', (message) => {
    const text = message.text();
    if (!/^(error|warning)$/.test(message.type())) return;
    if (text === CLOCK && clocks++ === 0) return;
    if (!STALL.test(text) && !known.some((pattern) => pattern.test(text))) texts.push(text);
  });
  page.on('pageerror', (error) => texts.push(error.message));
  return () => [...texts];
}
