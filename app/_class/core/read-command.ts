/** A command as it was sent, against the few there are. */
import type { Command } from './state.ts';
import { LEASHES, PHASES } from './state.ts';

type Sent = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200;

function readMove({ to }: Sent): Command | undefined {
  const { step, progress } = (typeof to === 'object' && to !== null ? to : {}) as Sent;
  return isText(step) && typeof progress === 'number'
    ? { do: 'move', to: { step, progress } }
    : undefined;
}
const READERS: ReadonlyMap<string, (sent: Sent) => Command | undefined> = new Map([
  ['move', readMove],
  [
    'leash',
    ({ mode }) => {
      const leash = LEASHES.find((one) => one === mode);
      return leash && { do: 'leash', mode: leash };
    },
  ],
  ['poll', ({ step }) => (step === null || isText(step) ? { do: 'poll', step } : undefined)],
  [
    'phase',
    ({ step, phase }) => {
      const known = PHASES.find((one) => one === phase);
      return isText(step) && known ? { do: 'phase', step, phase: known } : undefined;
    },
  ],
  [
    'show',
    ({ step, by, shown }) =>
      isText(step) && isText(by) && typeof shown === 'boolean'
        ? { do: 'show', step, by, shown }
        : undefined,
  ],
  ['lock', ({ locked }) => (typeof locked === 'boolean' ? { do: 'lock', locked } : undefined)],
  ['end', () => ({ do: 'end' })],
]);

/** Nothing of what was sent is kept but what a command says. */
export function readCommand(sent: unknown): Command | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const name = (sent as Sent)['do'];
  return typeof name === 'string' ? READERS.get(name)?.(sent as Sent) : undefined;
}
