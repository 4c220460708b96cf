/** WebKitGTK from Debian: its MiniBrowser, driven by its own WebDriver. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../bin/port.mjs';
import { inPath } from './in-path.ts';
import { listenTo } from './listening.ts';
import { ELEMENT, openSession } from './webdriver.ts';
import type { Engine } from './engine.ts';

/** MiniBrowser is in a folder beside the library, named after the version. */
const browserOf = (): string | undefined =>
  ['/usr/lib', '/usr/libexec']
    .flatMap((lib) => [lib, join(lib, 'x86_64-linux-gnu'), join(lib, 'aarch64-linux-gnu')])
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit(2)?gtk-/.test(name))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));

/** Key codes of the protocol. */
const KEYS = { ArrowRight: '\uE014' } as const;

export const WEBKIT: Engine = {
  name: 'WebKitGTK',
  get: 'apt-get install webkit2gtk-driver',
  find: () => (browserOf() ? inPath('WebKitWebDriver') : undefined),
  async start(path, { width, height }, origin) {
    const port = await freePort();
    const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore' });
    const ears = await listenTo(origin);
    const { ask, capabilities } = await openSession(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': {
        binary: browserOf(),
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    });
    const run = <T>(script: string, args: readonly unknown[] = []) =>
      ask<T>('POST', '/execute/sync', { script, args });
    // The toolbar keeps the first window wide; a popup may be as narrow as a phone.
    await run(`open('about:blank', '_blank', 'popup,toolbar=no,width=${width},height=${height}')`);
    const handles = await ask<string[]>('GET', '/window/handles');
    await ask('POST', '/window', { handle: handles.at(-1) });
    await ask('POST', '/window/rect', { width, height });
    await ask('POST', '/timeouts', { script: 90_000, pageLoad: 90_000 });
    return {
      version: capabilities.browserVersion ?? '',
      tab: {
        open: (url) => ask('POST', '/url', { url: url.replace(origin, ears.origin) }),
        ask: (expression) => run(`return (${expression})`),
        async click(selector) {
          const found = { using: 'css selector', value: selector };
          const element = await ask<Record<string, string>>('POST', '/element', found);
          await ask('POST', `/element/${element[ELEMENT]}/click`);
        },
        async press(key) {
          const value = KEYS[key];
          const actions = [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
          await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
        },
        async shoot() {
          return Buffer.from(await ask<string>('GET', '/screenshot'), 'base64');
        },
        errors: () => ears.heard,
        async close() {
          await ask('DELETE', '');
          driver.kill();
          ears.close();
        },
      },
    };
  },
};
