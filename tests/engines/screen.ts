/** A display for browsers that need one: that of this machine, or a virtual one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inPath } from './in-path.ts';

/**
 * Sets DISPLAY if it is missing. Returns a function that stops the virtual display, or undefined if none can
 * be started.
 */
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
