/**
 * Firefox ESR from Debian, driven by WebDriver BiDi, because Playwright's own protocol needs a patched
 * Firefox.
 */
import { createHash } from 'node:crypto';
import { firefox, type ConsoleMessage } from 'playwright-core';
import { inPath } from './in-path.ts';
import type { Engine } from './engine.ts';
import { tabOf } from './playwright-tab.ts';

/** Playwright adds this style before each screenshot; our policy refuses it and reports its hash. */
const ITS_OWN = createHash('sha256').update('body {}').digest('base64');

export const FIREFOX: Engine = {
  name: 'Firefox',
  get: 'apt-get install firefox-esr',
  find: () => process.env['FIREFOX_PATH'] ?? inPath('firefox-esr', 'firefox'),
  async start(path, size) {
    // Headless Firefox has no WebGL.
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: path,
      headless: false,
      timeout: 60_000,
    });
    const page = await browser.newPage({ viewport: size });
    const errors: string[] = [];
    const note = (text: string) => {
      if (!text.includes(`'sha256-${ITS_OWN}'`)) errors.push(text);
    };
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') note(message.text());
    });
    page.on('pageerror', (error) => note(error.message));
    return {
      version: browser.version(),
      tab: tabOf(browser, page, errors),
    };
  },
};
