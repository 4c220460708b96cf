import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../../tests/tools/example-moment.ts';
import { globe } from './example-globe.ts';

const HERE = import.meta.dirname;

describe('object', () => {
  it('has the example that its maker draws', async () => {
    const file = join(HERE, 'example.json');
    const made = `base64:${Buffer.from(await globe()).toString('base64')}`;
    const example = readExample(HERE);
    if (process.env['UPDATE'] === '1')
      writeFileSync(
        file,
        `${JSON.stringify({ ...example, files: { ...example.files, 'globe.glb': made } }, null, 2)}\n`,
      );
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty(['files', 'globe.glb'], made);
  });
});
