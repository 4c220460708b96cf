/**
 * Random tests draw the same inputs in every run of the gate, so that what it says of a change is about that
 * change. HANDSCROLL_SEED=random (`npm run fuzz` sets it) or a number draws others.
 */
import fc from 'fast-check';

const asked = process.env['HANDSCROLL_SEED'] ?? '2015';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
