/**
 * `npm start [-- folder --port 3000 --no-install --no-build --lan --host 0.0.0.0]`: installs what is missing, builds
 * what changed, serves it and prints the address. With a folder only its stories are served.
 */
import './node-version.cjs';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Live } from '../app/_server/live.mjs';
import { publishKeyFault } from '../app/_server/publish.mjs';
import { keyFault } from '../app/_server/teacher-key.mjs';
import { buildProgram, openPublisher, standing } from './build.mjs';
import { install } from './install.mjs';
import { BUILT, KEPT, ROOT, at } from './place.mjs';
import { choosePort, lanAddresses, listen } from './port.mjs';
import { Stop, isMain, readArgs, run, say } from './say.mjs';
import { useBuiltConfig } from './press/next-config.mjs';
import { readFrames } from './site-options.mjs';

const OPTIONS = /** @type {const} */ ({
  'no-install': { type: 'boolean' },
  'no-build': { type: 'boolean' },
  lan: { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
});

/** A host in the form for addresses. @param {string} host */
const named = (host) => (host.includes(':') ? `[${host}]` : host);

/** @param {readonly string[]} args */
export async function start(args) {
  const usage = 'start knows a folder, --port, --no-install, --no-build, --lan and --host';
  const { values: asked, positionals } = readArgs(args, OPTIONS, usage);
  const [folder, more] = positionals.map((name) => resolve(name));
  if (more) throw new Stop(`One folder at a time (${usage}).`, 2);
  if (folder && !existsSync(folder)) throw new Stop(`There is no folder ${folder} (${usage}).`, 2);
  if (folder) Object.assign(process.env, { HANDSCROLL_STORIES: folder, HANDSCROLL_LIBRARY: '' });
  const isOne = folder !== undefined && existsSync(join(folder, 'story.json'));
  // Open pages of an author at work hear of each save.
  if (isOne) process.env.HANDSCROLL_LIVE = '1';
  if (asked.port) process.env.PORT = asked.port;
  const host = asked.host ?? (asked.lan ? '0.0.0.0' : (process.env.HOST ?? '127.0.0.1'));
  // Checked before all work, so that nobody waits for a build to learn that a port is taken.
  const frames = readFrames(process.env.HANDSCROLL_FRAMES || undefined, 'HANDSCROLL_FRAMES');
  const fault =
    keyFault(process.env.HANDSCROLL_TEACHER_KEY) ??
    publishKeyFault(process.env.HANDSCROLL_PUBLISH_KEY);
  if (fault) throw new Stop(fault);
  await choosePort(process.env.PORT, host);
  await install({ allowed: !asked['no-install'] });
  await buildProgram({ allowed: !asked['no-build'] });
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HANDSCROLL_MODE: 'server',
    HANDSCROLL_DIST: BUILT,
    HANDSCROLL_BUILD: standing()?.build ?? '',
    HANDSCROLL_BASE: '',
  });
  process.chdir(ROOT);
  useBuiltConfig();
  const everywhere = host === '' || host === '0.0.0.0' || host === '::';
  // The addresses printed below are also shown to a class (app/_class/http.ts).
  const phones = everywhere ? lanAddresses() : [];
  process.env.HANDSCROLL_LAN = phones.join(',');
  const publisher = await openPublisher();
  await publisher.refresh();
  // Routes of Next read stories from here (app/story-source.ts).
  Object.assign(globalThis, { [Symbol.for('handscroll.stories')]: publisher.source });
  const { serve } = await import('../app/_server/serve.mjs');
  const live = process.env.HANDSCROLL_LIVE ? new Live() : undefined;
  const origin = process.env.HANDSCROLL_ORIGIN ?? '';
  const { port, note, loadRoutes } = await serve({
    ...{ frames, site: URL.canParse(origin) ? new URL(origin).origin : '' },
    ...{ root: ROOT, dist: at(BUILT), kept: at(KEPT), host },
    ...{ publisher, live, find: (address, version) => publisher.find(address, version) },
    listen: (server) => listen(server, process.env.PORT, host),
  });
  if (note) say(note);
  const page = isOne ? `s/${(await publisher.folders())[0]?.slug}/` : '';
  let isSaid = false;
  const sayAddress = () => {
    if (isSaid) return;
    isSaid = true;
    const here = everywhere || host === '127.0.0.1' ? 'localhost' : named(host);
    say(`Handscroll is at http://${here}:${port}/${page}`);
    for (const address of phones)
      say(`For phones in this network: http://${address}:${port}/${page}`);
    if (phones.length > 0 && !process.env.HANDSCROLL_TEACHER_KEY)
      say(
        'Without HANDSCROLL_TEACHER_KEY, pupils in this network can open notes and answers too (presenter, teacher’s edition), and start a class.',
      );
    loadRoutes().catch(() => undefined);
  };
  if (asked['no-build']) return publisher.printProgram().then(sayAddress);
  if (!isOne && (await publisher.shelf.all()).size > 0) sayAddress();
  publisher.heard = (faults, slug) => {
    // The first time, the address is said when the first story stands.
    sayAddress();
    live?.tell(slug, faults);
  };
  // Before the first is published: a save meanwhile is not lost.
  publisher.watch();
  for (const sentence of await publisher.follow()) say(sentence);
  sayAddress();
}

if (isMain(import.meta.url)) await run(() => start(process.argv.slice(2)));
