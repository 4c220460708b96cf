/**
 * `npm run fuzz -- --minutes N`: runs the properties of tests/scripts/property.test.ts for N minutes.
 * Failures are written to tests/scripts/finds.json, and all later runs try them again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROOT } from '../../bin/place.mjs';
import { run, say } from '../../bin/say.mjs';
import { installed, node } from '../../bin/spawn.mjs';

const FINDS = `${ROOT}tests/scripts/finds.json`;

interface Find {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
}

/** The failures in the output of a run: the name of the property, and fast-check's seed and path. */
function findsIn(output: string): readonly Find[] {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  return [
    ...plain.matchAll(/ > any input > ([^\n]+)\n[\s\S]*?\{ seed: (-?\d+), path: "([\d:]+)"/g),
  ].map(([, property = '', seed, path = '']) => ({
    property: property.trim(),
    seed: Number(seed),
    path,
  }));
}

await run(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) {
    say(`--minutes is "${values.minutes}" and should be a number above 0.`);
    return 2;
  }
  const { code, output } = await node(
    [
      installed('vitest/vitest.mjs'),
      'run',
      `${ROOT}tests/scripts/property.test.ts`,
      '-t',
      'any input',
    ],
    {
      quiet: true,
      env: {
        HANDSCROLL_FUZZ_MINUTES: String(minutes),
        HANDSCROLL_SEED: 'random',
        NODE_ENV: 'test',
      },
    },
  );
  say(output.trimEnd());
  const known = JSON.parse(readFileSync(FINDS, 'utf8')) as readonly Find[];
  const found = findsIn(output).filter(
    (find) => !known.some(({ property, seed }) => property === find.property && seed === find.seed),
  );
  if (found.length > 0) {
    writeFileSync(FINDS, `${JSON.stringify([...known, ...found], null, 2)}\n`);
    say(`${found.length} written to ${FINDS}: npm run unit tries them again until they hold.`);
  }
  return code;
});
