import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BOOT_FILE, bootScripts } from './boot-scripts.ts';

it('has bundled the programs of the folder as they are (npm run generate)', async () => {
  expect(readFileSync(BOOT_FILE, 'utf8')).toBe(await bootScripts());
});
