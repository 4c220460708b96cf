/** `npm run fuzz:class -- --minutes N`: runs the model test of a class for N minutes. */
import { parseArgs } from 'node:util';
import { ROOT } from '../../bin/place.mjs';
import { run, say } from '../../bin/say.mjs';
import { installed, node } from '../../bin/spawn.mjs';

await run(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) {
    say(`--minutes is "${values.minutes}" and should be a number above 0.`);
    return 2;
  }
  const { code } = await node(
    [
      installed('vitest/vitest.mjs'),
      'run',
      `${ROOT}story/class/class.test.ts`,
      '-t',
      'bad network',
    ],
    { env: { HANDSCROLL_FUZZ_MINUTES: String(minutes), NODE_ENV: 'test' } },
  );
  return code;
});
