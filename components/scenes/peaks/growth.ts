/**
 * Peaks that stand higher than their outline have a mesh of their own. It is built in slices while the page
 * moves: until it is there the peak stands in the mesh before it, stretched to the height it should have.
 */
import { buildParts, type Buffers, type Part } from '../../space/mesh.ts';
import { runInSlices } from '../../space/run-in-slices.ts';
import type { Tier } from '../kit/contract.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { Standing } from './standing.ts';

export interface Growth {
  /** Says what stands now; gives back the terraces of the mesh in which each peak can be drawn. */
  follow(standings: readonly Standing[]): readonly Standing[];
  /** Whether everything that was asked for is there. */
  readonly whole: boolean;
  dispose(): void;
}

const partsOf = (standings: readonly Standing[]): readonly Part[] =>
  standings
    .filter(({ terraces }) => terraces > TERRACES)
    .map(({ peak, index, terraces }) => ({ peak, number: index, terraces }))
    .sort((a, b) => a.number - b.number);
const keyOf = (parts: readonly Part[]) =>
  parts.map(({ number, terraces }) => `${number}:${terraces}`).join(' ');

/** `show` is called with each new mesh; `changed` when a picture should be drawn again. */
export function createGrowth(
  show: (buffers: Buffers) => void,
  cells: number,
  tier: Tier,
  changed: () => void,
): Growth {
  let shown = new Map<number, number>();
  let shownKey = '';
  let wanted: readonly Part[] = [];
  let stop: (() => void) | undefined;

  const begin = () => {
    const parts = wanted;
    // One that was begun is finished even when the peak has grown on: so it is seen to grow.
    stop = runInSlices(buildParts(parts, cells, tier), (buffers) => {
      stop = undefined;
      shown = new Map(parts.map(({ number, terraces }) => [number, terraces]));
      shownKey = keyOf(parts);
      show(buffers);
      changed();
    });
  };

  return {
    follow(standings) {
      wanted = partsOf(standings);
      if (wanted.length > 0 && keyOf(wanted) !== shownKey && !stop) begin();
      return standings.map((s) =>
        s.terraces > TERRACES ? { ...s, terraces: shown.get(s.index) ?? TERRACES } : s,
      );
    },
    get whole() {
      return wanted.length === 0 || keyOf(wanted) === shownKey;
    },
    dispose() {
      stop?.();
    },
  };
}
