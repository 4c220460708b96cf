/**
 * `npm run bench`: installs what the compared pages are made of, once, and starts the comparison. Plain
 * JavaScript, since it runs before that.
 */
import '../../bin/node-version.cjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../bin/install.mjs';
import { Stop, run, say } from '../../bin/say.mjs';
import { node, npmScript, typescript } from '../../bin/spawn.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Whether node_modules holds the versions that are asked for. */
function isInstalled() {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = join(HERE, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

await run(async () => {
  const args = process.argv.slice(2);
  await install({ allowed: true });
  if (!isInstalled() && !args.some((arg) => arg.startsWith('--from'))) {
    const npm = npmScript();
    if (!npm)
      throw new Stop('npm was not found beside this Node (install Node from https://nodejs.org).');
    say('Installing the packages of tests/bench, which the compared pages are made of (once) …');
    const { code, output } = await node(
      [
        npm,
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        '--prefix',
        HERE,
      ],
      { quiet: true, env: { NODE_ENV: 'development', npm_config_omit: '' } },
    );
    if (code !== 0)
      throw new Stop(`${output}\nThe packages of tests/bench could not be installed (see above).`);
  }
  return (await typescript('../tests/bench/bench.ts', args)).code;
});
