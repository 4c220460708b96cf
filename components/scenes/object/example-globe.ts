/** The globe of the example: a textured ball in a brass meridian on a wooden foot, and a clip that turns it. Written as any program would write it. */
import { Document, NodeIO, type Material, type Node } from '@gltf-transform/core';
import { Resvg } from '@resvg/resvg-js';
import { geoEquirectangular, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json' with { type: 'json' };
import { palettePng } from '../../../bin/palette-png.ts';

const [WIDTH, HEIGHT] = [1024, 512];

/** The world as a sheet, for the ball: longitude to the right, latitude upwards. */
function sheet(): Uint8Array {
  const topology = land as unknown as Topology<{ land: GeometryCollection }>;
  const plane = geoEquirectangular()
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(WIDTH / (2 * Math.PI));
  const pathOf = geoPath(plane);
  const ground = pathOf(feature(topology, topology.objects.land)) ?? '';
  const lines = pathOf(geoGraticule().step([30, 30])()) ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#3f6f86"/><path d="${ground}" fill="#d9c48e" stroke="#8b6f3d" stroke-width="1.6"/><path d="${lines}" fill="none" stroke="#1f3d4b" stroke-width="0.9" opacity="0.5"/></svg>`;
  const { pixels, width, height } = new Resvg(svg).render();
  return palettePng(pixels, width, height);
}

interface Surface {
  readonly position: number[];
  readonly normal: number[];
  readonly uv: number[];
  readonly index: number[];
}
type Spot = readonly [x: number, y: number, normalX: number, normalY: number];

/** A profile turned about the upright axis: ball, foot and knobs. */
function turned(profile: readonly Spot[], sides: number): Surface {
  const made: Surface = { position: [], normal: [], uv: [], index: [] };
  profile.forEach(([x, y, nx, ny], row) => {
    for (let i = 0; i <= sides; i += 1) {
      // The middle of the sheet looks to the front.
      const angle = ((i / sides) * 2 - 1) * Math.PI;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      made.position.push(x * s, y, x * c);
      made.normal.push(nx * s, ny, nx * c);
      made.uv.push(i / sides, 1 - row / (profile.length - 1));
      if (i === sides || row === profile.length - 1) continue;
      const at = row * (sides + 1) + i;
      made.index.push(at, at + 1, at + sides + 2, at, at + sides + 2, at + sides + 1);
    }
  });
  return made;
}

/** From below to above. */
const ball = (radius: number, rows: number): readonly Spot[] =>
  Array.from({ length: rows + 1 }, (_, row) => {
    const up = (row / rows - 0.5) * Math.PI;
    return [radius * Math.cos(up), radius * Math.sin(up), Math.cos(up), Math.sin(up)] as const;
  });

/** A band bent round the ball, as the meridian is: `from` to `to` in degrees from below. */
function ring(radius: number, wide: number, deep: number, from: number, to: number): Surface {
  const made: Surface = { position: [], normal: [], uv: [], index: [] };
  const corners = [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ] as const;
  const steps = 36;
  corners.forEach(([out, side], k) => {
    const [nextOut, nextSide] = corners[(k + 1) % 4]!;
    const [no, ns] = [(out + nextOut) / 2, (side + nextSide) / 2];
    const first = made.position.length / 3;
    for (let i = 0; i <= steps; i += 1) {
      const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
      const [s, c] = [Math.sin(angle), -Math.cos(angle)];
      for (const [o, z] of [
        [out, side],
        [nextOut, nextSide],
      ] as const) {
        const r = radius + (o * deep) / 2;
        made.position.push(r * s, r * c, (z * wide) / 2);
        made.normal.push(no * s, no * c, ns);
        made.uv.push(0, 0);
      }
      if (i === steps) continue;
      const at = first + 2 * i;
      made.index.push(at, at + 1, at + 3, at, at + 3, at + 2);
    }
  });
  return made;
}

/** Radius, height; a step of the profile is a plain edge. */
const foot = (): readonly Spot[] => {
  const outline = [
    [0.001, 0],
    [0.62, 0],
    [0.64, 0.03],
    [0.6, 0.09],
    [0.3, 0.13],
    [0.16, 0.2],
    [0.1, 0.34],
    [0.13, 0.4],
    [0.001, 0.42],
  ] as const;
  return outline.slice(1).flatMap(([x, y], i): Spot[] => {
    const [fromX, fromY] = outline[i]!;
    const long = Math.hypot(x - fromX, y - fromY);
    const [nx, ny] = [(y - fromY) / long, -(x - fromX) / long];
    return [
      [fromX, fromY, nx, ny],
      [x, y, nx, ny],
    ];
  });
};

/** The file. */
export async function globe(): Promise<Uint8Array> {
  const file = new Document();
  const buffer = file.createBuffer();
  const floats = (type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR', numbers: readonly number[]) =>
    file.createAccessor().setType(type).setArray(Float32Array.from(numbers)).setBuffer(buffer);
  const node = (name: string, surface: Surface, material: Material): Node => {
    const primitive = file
      .createPrimitive()
      .setAttribute('POSITION', floats('VEC3', surface.position))
      .setAttribute('NORMAL', floats('VEC3', surface.normal))
      .setAttribute('TEXCOORD_0', floats('VEC2', surface.uv))
      .setIndices(
        file
          .createAccessor()
          .setType('SCALAR')
          .setArray(Uint16Array.from(surface.index))
          .setBuffer(buffer),
      )
      .setMaterial(material);
    return file.createNode(name).setMesh(file.createMesh(name).addPrimitive(primitive));
  };
  const plain = (name: string, colour: [number, number, number], metal: number, rough: number) =>
    file
      .createMaterial(name)
      .setBaseColorFactor([...colour, 1])
      .setMetallicFactor(metal)
      .setRoughnessFactor(rough)
      .setDoubleSided(true);
  const paper = plain('Paper', [1, 1, 1], 0, 0.42).setBaseColorTexture(
    file.createTexture('World').setImage(sheet()).setMimeType('image/png'),
  );
  const brass = plain('Brass', [0.86, 0.62, 0.26], 1, 0.28);
  const wood = plain('Wood', [0.19, 0.075, 0.035], 0, 0.35);
  const world = node('Globe', turned(ball(1, 26), 48), paper);
  const meridian = node('Meridian', ring(1.1, 0.09, 0.05, 0, 190), brass);
  const axis = file.createNode('Axis').setTranslation([0, 1.53, 0]);
  // As the Earth leans.
  const lean = (-23.4 * Math.PI) / 360;
  axis
    .setRotation([0, 0, Math.sin(lean), Math.cos(lean)])
    .addChild(world)
    .addChild(meridian);
  const base = node('Foot', turned(foot(), 28), wood);
  const scene = file.createScene().addChild(base).addChild(axis);
  file.getRoot().setDefaultScene(scene);
  const turns = [0, 1, 2, 3, 4].map((k) => (-k * Math.PI) / 4);
  const sampler = file
    .createAnimationSampler()
    .setInput(floats('SCALAR', [0, 1, 2, 3, 4]))
    .setOutput(
      floats(
        'VEC4',
        turns.flatMap((half) => [0, Math.sin(half), 0, Math.cos(half)]),
      ),
    );
  const channel = file
    .createAnimationChannel()
    .setTargetNode(world)
    .setTargetPath('rotation')
    .setSampler(sampler);
  file.createAnimation('Turn').addSampler(sampler).addChannel(channel);
  return new NodeIO().writeBinary(file);
}
