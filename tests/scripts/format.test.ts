/** The published schema: agreeing with the checker on good stories, strict on bad ones. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { storyJsonSchema } from '../../bin/format-schema.ts';
import { listStories } from '../../story/disk/stories.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases } from './read-case.ts';
import { checkScript } from '../../story/script/check.ts';

const compile = (schema: object): ValidateFunction =>
  new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const faults = (validate: ValidateFunction, value: unknown) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the published format', () => {
  it('accepts every story of the library', async () => {
    const validate = compile(storyJsonSchema(catalog));
    for (const { slug, folder } of await listStories())
      expect([slug, faults(validate, read(path.join(folder, 'story.json')))]).toEqual([slug, []]);
  });

  it('accepts every golden script that the checker accepts', () => {
    const validate = compile(storyJsonSchema(testCatalog));
    for (const { name, files } of goldenCases()) {
      if (!checkScript(files, testCatalog).ok) continue;
      const text = new TextDecoder().decode(files.get('story.json'));
      expect([name, faults(validate, JSON.parse(text))]).toEqual([name, []]);
    }
  });

  it.each(['unknown-key', 'missing', 'out-of-range', 'scene-state', 'version-newer', 'ask'])(
    'refuses %s',
    (name) => {
      const validate = compile(storyJsonSchema(testCatalog));
      const files = goldenCases().find((one) => one.name === name)?.files;
      const text = new TextDecoder().decode(files?.get('story.json'));
      expect(faults(validate, JSON.parse(text))).not.toEqual([]);
    },
  );

  it('describes every field of the story, of steps and of builds', () => {
    const full = storyJsonSchema(catalog) as unknown as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(full.properties).filter(([, { description }]) => !description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
