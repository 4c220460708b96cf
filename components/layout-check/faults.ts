/** All faults of a picture in a window. */
import { namedIn, type Fault, type Laid } from './fault.ts';
import { cardFaults, labelFaults, sceneFaults, sharedIn } from './overlaps.ts';
import {
  cutFaults,
  missingFaults,
  outsideFaults,
  smallFaults,
  wordsFaults,
  wordyFaults,
} from './sizes.ts';

export function faultsIn(laid: Laid): readonly Fault[] {
  const labels = namedIn(laid);
  const shared = sharedIn(laid);
  return [
    ...labelFaults(labels, shared),
    ...cardFaults(laid, labels),
    ...sceneFaults(laid, labels, shared),
    ...outsideFaults(laid, labels),
    ...smallFaults(laid),
    ...wordyFaults(laid, labels),
    ...cutFaults(labels),
    ...missingFaults(laid),
    ...wordsFaults(laid),
  ];
}
