/**
 * Random tests use the same inputs in every run of the gate, so that a failure is caused by the change.
 * HANDSCROLL_SEED=random (`npm run fuzz` sets it) or a number gives other inputs.
 */
import fc from 'fast-check';

const asked = process.env['HANDSCROLL_SEED'] ?? '2015';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
