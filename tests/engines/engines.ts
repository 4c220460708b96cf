/**
 * `npm run engines [-- firefox webkitgtk chromium-126] [--url http://…] [--out engines]`: tests Ten Peaks in
 * browsers other than the current Chromium, as installed on this system. An engine that is missing is
 * reported and counts as failed.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run, say } from '../../bin/say.mjs';
import { withServer } from '../../bin/with-server.ts';
import type { Engine, Size } from './engine.ts';
import { FIREFOX } from './firefox.ts';
import { OLDER } from './older.ts';
import { withScreen } from './screen.ts';
import { walkFrames } from './frames.ts';
import { walk } from './walk.ts';
import { WEBKIT } from './webkit.ts';

const ENGINES: readonly Engine[] = [FIREFOX, WEBKIT, OLDER];
const SIZES: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, out: { type: 'string', default: 'engines' } },
});

/** Tests one engine; prints faults and returns whether there were none. */
async function visit(engine: Engine, found: string, size: Size, origin: string): Promise<boolean> {
  const { width, height } = size;
  const folder = path.join(values.out, `${engine.name.toLowerCase()}-${width}x${height}`);
  await mkdir(folder, { recursive: true });
  const { version, tab } = await engine.start(found, size, origin);
  say(`${engine.name} ${version}, ${width} x ${height}`);
  try {
    for (const line of await walk(tab, origin, folder)) say(`  ${line}`);
    for (const line of await walkFrames(tab, origin, folder)) say(`  ${line}`);
  } catch (error) {
    say(`  FAILED ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    for (const error of tab.errors()) say(`  ERROR ${error}`);
    await tab.close();
  }
  return tab.errors().length === 0;
}

/** Engines by name or the start of a name, such as `webkit`; all if none is named. */
const asked = (name: string) => ENGINES.filter((one) => one.name.toLowerCase().startsWith(name));

async function visitAll(origin: string): Promise<number> {
  const names = positionals.map((name) => name.toLowerCase());
  const chosen = names.length === 0 ? ENGINES : [...new Set(names.flatMap(asked))];
  let failed = 0;
  for (const engine of chosen) {
    const found = engine.find();
    if (!found) {
      failed++;
      say(`${engine.name} IS NOT HERE, so nothing is known of it. To get it: ${engine.get}`);
      continue;
    }
    for (const size of SIZES) if (!(await visit(engine, found, size, origin))) failed++;
  }
  say(failed === 0 ? `All well; pictures in ${values.out}/` : `${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await run(async () => {
  const unknown = positionals.filter((name) => asked(name.toLowerCase()).length === 0);
  if (unknown.length > 0) {
    const known = ENGINES.map(({ name }) => name.toLowerCase()).join(', ');
    say(`No engine is called ${unknown.join(', ')}. There are: ${known}.`);
    return 1;
  }
  const end = await withScreen();
  if (!end) {
    say('NO SCREEN, so no engine can run. To get one: apt-get install xvfb');
    return 1;
  }
  try {
    return await (values.url ? visitAll(values.url) : withServer(visitAll));
  } finally {
    end();
  }
});
