/**
 * Writes every test story, the long ones included, into folders: `tsx tests/stories/make.ts <folder>`,
 * then `HANDSCROLL_STORIES=<folder> npm start` shows them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { testStories } from './stories.ts';

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error('Say where: tsx tests/stories/make.ts <folder>');
  process.exitCode = 2;
} else {
  for (const [name, files] of testStories()) {
    const folder = resolve(target, name);
    for (const [file, bytes] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
  }
}
