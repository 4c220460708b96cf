/** Prints other stories than those of the library, into a work folder beside the real one. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { startServer } from '../browser/class-world.ts';

/** `stories`: as in HANDSCROLL_STORIES; `work`: the folder of what is printed. */
export function builtBeside(stories: string, work: string) {
  const env = { HANDSCROLL_STORIES: stories, HANDSCROLL_WORK: work };
  return {
    async build(): Promise<void> {
      const child = spawn(process.execPath, ['bin/build.mjs'], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const code = await new Promise((resolve) => child.once('exit', resolve));
      if (code !== 0) throw new Error(`${stories} could not be built.`);
    },
    start: () => startServer(env),
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}
