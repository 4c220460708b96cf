/** Builds other stories than those of the library, beside the real build, and removes them afterwards. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../browser/class-world.ts';

/** `stories`: as in HANDSCROLL_STORIES; `built`: the folder of their build. */
export function builtBeside(stories: string, built: string) {
  const env = { HANDSCROLL_STORIES: stories, HANDSCROLL_BUILT: built };
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
    /** Removes everything of them that a real server could send; `local` matches their addresses. */
    remove(local: RegExp): void {
      const { build } = JSON.parse(readFileSync(join(built, 'handscroll.json'), 'utf8')) as {
        build: string;
      };
      const files = join('.handscroll', 'files', `${build}.json`);
      for (const address of JSON.parse(readFileSync(files, 'utf8')) as string[])
        if (local.test(address)) rmSync(join('public', address), { force: true });
      for (const path of [built, files]) rmSync(path, { recursive: true, force: true });
    },
  };
}
