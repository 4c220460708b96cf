/** Still and canvas have one outline: both are projected here, all the way round. */
import { expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { cameraOf, ringOnPlate, toPlate, type Camera } from '../../space/camera.ts';
import { terracesOf } from '../../space/mountain.ts';
import { buildParts, type Buffers } from '../../space/mesh.ts';
import { runSync } from '../../space/run-sync.ts';
import type { Mark } from '../kit/marks.ts';
import { marks } from './draw.ts';
import { outlineParts } from './view.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf, type PlacedPeak } from './range.ts';

type Point = readonly [x: number, y: number];
const example = readExample(import.meta.dirname);
const TIERS = ['full', 'lite'] as const;
const PLATES = { wide: [1440, 900, 27], tall: [390, 844, 36] } as const;

/** The highest point of the mesh in every column of pixels, and the foot of its two ends, by the shader's own arithmetic. */
function meshOutline(buffers: Buffers, s: PlacedPeak, camera: Camera) {
  const [width, height, tilt] = PLATES[camera.aspect];
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const { ring, data, index } = buffers;
  const at = (i: number): Point => {
    const h = ((data[4 * i]! + data[4 * i + 1]!) * s.tall) / s.terraces;
    const z = s.z + ring[2 * i + 1]! * s.broad;
    return [
      width / 2 + (s.x + ring[2 * i]! * s.broad - camera.x) * camera.scale,
      height / 2 - (h * cos - z * sin - camera.y) * camera.scale,
    ];
  };
  const top = new Map<number, number>();
  const low = new Map<number, number>();
  const raise = ([x0, y0]: Point, [x1, y1]: Point): void => {
    if (x0 > x1) return raise([x1, y1], [x0, y0]);
    for (let x = Math.ceil(x0); x <= x1; x += 1) {
      const y = x1 === x0 ? Math.min(y0, y1) : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      top.set(x, Math.min(top.get(x) ?? Infinity, y));
      low.set(x, Math.max(low.get(x) ?? -Infinity, x1 === x0 ? Math.max(y0, y1) : y));
    }
  };
  for (let t = 0; t < index.length; t += 3) {
    if (data[4 * index[t]! + 2] !== s.index) continue;
    const [a, b, c] = [at(index[t]!), at(index[t + 1]!), at(index[t + 2]!)];
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const)
      raise(from, to);
  }
  const line = [...top].sort(([a], [b]) => a - b);
  const ends = [line[0]![0], line.at(-1)![0]].map((x): Point => [x, low.get(x)!]);
  return { line, closed: [ends[0]!, ...line, ends[1]!] };
}

/** The outline that the still draws: the first line of a peak's ink, read back from its path. */
function stillOutline(list: readonly Mark[], id: string): Point[] {
  const peak = list.find((m) => m.id === `peak-${id}`)!;
  const [, scale] = /scale\(([\d.]+)\)/.exec(String(peak.attrs['transform']))!;
  const path = String(peak.children!.find((m) => m.id === 'ink')!.attrs['d']).split('z')[0]!;
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    x += numbers[2 * i]!;
    y += numbers[2 * i + 1]!;
    return [x * Number(scale), y * Number(scale)];
  });
}

/** How far a point lies from a line. */
function away([x, y]: Point, line: readonly Point[]): number {
  let least = Infinity;
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}

it.each(TIERS)('the whole outline of still and canvas agrees within 4 pixels in %s', (tier) => {
  for (const aspect of ['wide', 'tall'] as const) {
    const moments = exampleMoments<Params, State>(spec, example, aspect);
    const { moment } = moments.find(({ name }) => name === 'bare')!;
    const { params } = moment;
    const count = Object.keys(params.peaks).length;
    const buffers = runSync(buildParts(outlineParts(params), count, tier));
    const drawn = marks(moment);
    const camera = cameraOf(moment.state.view, aspect);
    for (const s of rangeOf(moment).peaks) {
      const mesh = meshOutline(buffers, s, camera);
      const still = stillOutline(drawn, s.id);
      const most = (from: readonly Point[], to: readonly Point[]) =>
        Math.max(...from.map((point) => away(point, to)));
      expect(most(mesh.line, still), `${s.id} ${aspect}: the canvas`).toBeLessThan(4);
      // Where the still ends on a wall, it ends at the foot of it.
      expect(most(still, mesh.closed), `${s.id} ${aspect}: the still`).toBeLessThan(4);
    }
  }
});

it.each(['wide', 'tall'] as const)(
  'treads of the canvas lie on the terraces of the still, nearer than half a unit, %s',
  (aspect) => {
    const moments = exampleMoments<Params, State>(spec, example, aspect);
    const { moment } = moments.find(({ name }) => name === 'bare')!;
    const parts = outlineParts(moment.params);
    const { ring, data } = runSync(buildParts(parts, parts.length, 'full'));
    const { camera, peaks } = rangeOf(moment);
    const edges = new Map(
      peaks.flatMap((s) =>
        terracesOf(s).map((terrace, t) => {
          const high = ((t + 1) / s.terraces) * s.tall;
          const lines = terrace.map(({ points }) => {
            const line = ringOnPlate(camera, points, s, high);
            const pairs = line.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, line[i + 1]!]]));
            return [...pairs, pairs[0]!];
          });
          return [String([s.index, t]), { s, high, lines }] as const;
        }),
      ),
    );
    let worst = 0;
    for (let i = 0; i < ring.length / 2; i += 1) {
      const [terrace, , index, light] = data.subarray(4 * i, 4 * i + 4);
      const edge = edges.get(String([index, terrace]));
      if (light !== 255 || !edge) continue;
      const { s, high, lines } = edge;
      const [x, z] = [s.x + ring[2 * i]! * s.broad, s.z + ring[2 * i + 1]! * s.broad];
      const point = toPlate(camera, x, z, high);
      worst = Math.max(worst, Math.min(...lines.map((line) => away(point, line))));
    }
    expect(worst).toBeLessThan(0.5);
  },
);
