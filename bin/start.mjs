/**
 * `npm start [-- --no-install --no-build --lan --host 0.0.0.0]`: installs what is missing, builds what
 * changed, serves it and prints the address.
 */
import './node-version.cjs';
import { keyFault } from '../app/_server/teacher-key.mjs';
import { build, standing } from './build.mjs';
import { install } from './install.mjs';
import { BUILT, KEPT, ROOT, at } from './place.mjs';
import { choosePort, lanAddresses, listen } from './port.mjs';
import { Stop, isMain, readArgs, run, say } from './say.mjs';
import { readFrames } from './site-options.mjs';

const OPTIONS = /** @type {const} */ ({
  'no-install': { type: 'boolean' },
  'no-build': { type: 'boolean' },
  lan: { type: 'boolean' },
  host: { type: 'string' },
});

/** A host in the form for addresses. @param {string} host */
const named = (host) => (host.includes(':') ? `[${host}]` : host);

/** @param {readonly string[]} args */
export async function start(args) {
  const usage = 'start knows --no-install, --no-build, --lan and --host';
  const { values: asked } = readArgs(args, OPTIONS, usage);
  const host = asked.host ?? (asked.lan ? '0.0.0.0' : (process.env.HOST ?? '127.0.0.1'));
  // Checked before all work, so that nobody waits for a build to learn that a port is taken.
  const frames = readFrames(process.env.HANDSCROLL_FRAMES || undefined, 'HANDSCROLL_FRAMES');
  const fault = keyFault(process.env.HANDSCROLL_TEACHER_KEY);
  if (fault) throw new Stop(fault);
  await choosePort(process.env.PORT, host);
  await install({ allowed: !asked['no-install'] });
  await build({ allowed: !asked['no-build'] });
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HANDSCROLL_MODE: 'server',
    HANDSCROLL_DIST: BUILT,
    HANDSCROLL_BUILD: standing()?.build ?? '',
    HANDSCROLL_BASE: '',
  });
  process.chdir(ROOT);
  const everywhere = host === '' || host === '0.0.0.0' || host === '::';
  // The addresses printed below are also shown to a class (app/_class/http.ts).
  const phones = everywhere ? lanAddresses() : [];
  process.env.HANDSCROLL_LAN = phones.join(',');
  const { serve } = await import('../app/_server/serve.mjs');
  const origin = process.env.HANDSCROLL_ORIGIN ?? '';
  const { port, note } = await serve({
    ...{ frames, site: URL.canParse(origin) ? new URL(origin).origin : '' },
    ...{ root: ROOT, dist: at(BUILT), kept: at(KEPT), host },
    listen: (server) => listen(server, process.env.PORT, host),
  });
  if (note) say(note);
  say(
    `Handscroll is at http://${everywhere || host === '127.0.0.1' ? 'localhost' : named(host)}:${port}/`,
  );
  for (const address of phones) say(`For phones in this network: http://${address}:${port}/`);
}

if (isMain(import.meta.url)) await run(() => start(process.argv.slice(2)));
