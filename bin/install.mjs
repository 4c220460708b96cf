/** Makes node_modules match package-lock.json; does nothing if it already does. */
import { existsSync, readFileSync } from 'node:fs';
import { PACKAGED, at, needsWriting } from './place.mjs';
import { Stop, say } from './say.mjs';
import { node, npmScript } from './spawn.mjs';

const BROKEN = 'package-lock.json is broken (get it again with: git checkout package-lock.json).';

/** @param {string} path @returns {any} undefined if it is missing */
function readJson(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readLock() {
  let lock;
  try {
    lock = readJson(at('package-lock.json'));
  } catch {
    throw new Stop(BROKEN);
  }
  if (lock === undefined) throw new Stop('package-lock.json is missing (get it again with git).');
  if (!lock.packages?.['']) throw new Stop(BROKEN);
  return lock.packages;
}

/**
 * Whether node_modules contains what the lock file lists. npm writes its own list only at the end of a
 * complete install, so an interrupted one does not count. Optional packages depend on the machine and are not
 * compared.
 */
export function isInstalled() {
  const lock = readLock();
  let have;
  try {
    have = readJson(at('node_modules', '.package-lock.json'))?.packages;
  } catch {
    return false;
  }
  if (!have) return false;
  for (const [path, entry] of Object.entries(lock)) {
    if (path === '' || entry.optional || entry.peer) continue;
    if (have[path]?.version !== entry.version) return false;
  }
  const direct = { ...lock[''].dependencies, ...lock[''].devDependencies };
  return Object.keys(direct).every((name) => existsSync(at('node_modules', name, 'package.json')));
}

/** @param {string} output what npm printed */
function reason(output) {
  if (/EACCES|EROFS|EPERM/.test(output))
    return 'The packages could not be installed: node_modules can not be written to.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(output))
    return 'The packages could not be fetched: npm has no way to its registry (connect once, after that Handscroll works offline).';
  if (/EUSAGE|EJSONPARSE|EINTEGRITY|ELOCKVERIFY/.test(output)) return BROKEN;
  const line = output.split('\n').find((text) => /^npm (error|ERR!)/.test(text));
  return `The packages could not be installed: ${(line ?? 'npm failed').replace(/^npm (error|ERR!)\s*/, '')}`;
}

/** Installs if necessary. @param {{ allowed: boolean }} options allowed: false stops instead */
export async function install({ allowed }) {
  if (PACKAGED || isInstalled()) return;
  if (!allowed)
    throw new Stop(
      'The packages are not installed as package-lock.json says (leave out --no-install).',
    );
  needsWriting('the packages have to be installed');
  const npm = npmScript();
  if (!npm)
    throw new Stop('npm was not found beside this Node (install Node from https://nodejs.org).');
  say('Installing the packages of package-lock.json (once; about a minute) …');
  const started = Date.now();
  const { code, output } = await node(
    [
      npm,
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
      '--fetch-retries=1',
    ],
    // Overrides production settings in the environment, which would leave out packages that the build needs.
    { quiet: true, env: { NODE_ENV: 'development', npm_config_omit: '' } },
  );
  if (code !== 0) throw new Stop(reason(output));
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
