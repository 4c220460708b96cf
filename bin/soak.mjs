/** `npm run soak`: the long walks of the browser tests, which the gate makes short. Hours, on a slow machine. */
import './node-version.cjs';
import { run } from './say.mjs';
import { test } from './test.mjs';

const WALKS = [
  'stage-random',
  'stage-jumps',
  'stage-context',
  'stage-mounts',
  'stage-chunks',
  'stage-hostile',
  'stage-scroll',
  'class-access',
];

process.env.HANDSCROLL_LONG = '1';
const asked = process.argv.slice(2);
await run(() => test(['--browser-only', ...(asked.length > 0 ? asked : WALKS)]));
