/** A screen for browsers that need one: this machine's, or one that nobody sees. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inPath } from './in-path.ts';

/** Sets DISPLAY where there is none; returns what ends it, or undefined when there can be no screen. */
export async function withScreen(): Promise<(() => void) | undefined> {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return () => undefined;
  const xvfb = inPath('Xvfb');
  if (!xvfb) return undefined;
  const child = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(child.stdout, 'data')) as [Buffer];
  process.env['DISPLAY'] = `:${number.toString().trim()}`;
  return () => void child.kill();
}
