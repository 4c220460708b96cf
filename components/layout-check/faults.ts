/** Everything that is wrong with a picture in a window. */
import { namedIn, type Fault, type Laid } from './fault.ts';
import { cardFaults, labelFaults, sceneFaults } from './overlaps.ts';
import { outsideFaults, smallFaults, titleFaults, wordyFaults } from './sizes.ts';

export function faultsIn(laid: Laid): readonly Fault[] {
  const labels = namedIn(laid);
  return [
    ...labelFaults(labels),
    ...cardFaults(laid, labels),
    ...sceneFaults(laid, labels),
    ...outsideFaults(laid, labels),
    ...smallFaults(laid),
    ...wordyFaults(laid, labels),
    ...titleFaults(laid),
  ];
}
