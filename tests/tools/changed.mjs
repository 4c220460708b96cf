/** Which files differ from the branch that work comes back to: what a quick look may leave at that. */
import { spawnSync } from 'node:child_process';
import { ROOT } from '../../bin/place.mjs';

/** @param {...string} args @returns {readonly string[] | undefined} lines, or nothing where git has no answer */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined;
}

/** The commit at which this branch left `main`; on `main` itself the last commit. */
export function changedSince() {
  for (const branch of ['main', 'origin/main']) {
    const [base] = git('merge-base', 'HEAD', branch) ?? [];
    if (base !== undefined) return base;
  }
  return git('rev-parse', 'HEAD')?.[0];
}

/** Settings that decide over every file. */
const EVERYWHERE =
  /^(package-lock\.json|eslint\.config\.mjs|\.prettierrc\.json|\.prettierignore|tsconfig[^/]*\.json)$/;

/**
 * Changed and new files that are still there. Nothing is returned where all files are meant: outside git, or
 * when a setting has changed.
 * @returns {readonly string[] | undefined} paths from the root
 */
export function changedFiles() {
  const base = changedSince();
  if (base === undefined) return undefined;
  const changed = git('diff', '--name-only', '--diff-filter=d', base);
  const fresh = git('ls-files', '--others', '--exclude-standard');
  if (changed === undefined || fresh === undefined) return undefined;
  const files = [...changed, ...fresh];
  return files.some((file) => EVERYWHERE.test(file)) ? undefined : files;
}
