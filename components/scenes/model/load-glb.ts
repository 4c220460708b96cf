/**
 * Reads the triangles of a GLB file as plain numbers, with their colours and the movements of its clips.
 * Works in Node and in the browser.
 */
import { Color, SRGBColorSpace, Texture, type Mesh, type MeshStandardMaterial } from 'three';
import { moved, type Matrix } from '../../space/matrix.ts';
import { openGlb, type OpenGlb } from '../../space/open-glb.ts';
import { mesher, type Glb, type Piece } from './mesh.ts';

/** The mean colour of an image of the file, `#rrggbb`; undefined if it cannot be computed. */
type MeanColourOf = (image: number, bytes: Uint8Array) => Promise<string | undefined>;

/**
 * One colour per triangle: the vertex colours where the file has them, multiplied by the material and the
 * mean of its texture.
 */
function coloursOf({ geometry, material }: Mesh, mean: string | undefined): readonly string[] {
  const base = (material as MeshStandardMaterial).color
    .clone()
    .multiply(new Color(mean ?? '#ffffff'));
  const { index, attributes } = geometry;
  const { color, position } = attributes;
  const hexOf = (colour: Color) => `#${colour.getHexString(SRGBColorSpace)}`;
  const triangles = Math.floor((index ?? position!).count / 3);
  if (!color) return new Array<string>(triangles).fill(hexOf(base));
  const cornerColour = (i: number) => new Color().fromBufferAttribute(color, index?.getX(i) ?? i);
  return Array.from({ length: triangles }, (_, t) => {
    const [a, b, c] = [cornerColour(3 * t), cornerColour(3 * t + 1), cornerColour(3 * t + 2)];
    const sum = a.add(b).add(c);
    return hexOf(sum.multiplyScalar(1 / 3).multiply(base));
  });
}

function pieceOf({ mesh, names, mover }: OpenGlb['meshes'][number], mean?: string): Piece {
  const { index, attributes } = mesh.geometry;
  const { position } = attributes as { position: NonNullable<(typeof attributes)['position']> };
  const spots = new Float64Array(3 * position.count);
  for (let i = 0; i < position.count; i += 1)
    spots.set(
      moved(mesh.matrixWorld.elements, [position.getX(i), position.getY(i), position.getZ(i)]),
      3 * i,
    );
  const corners = (index ?? position).count;
  const order = Uint32Array.from(
    { length: corners - (corners % 3) },
    (_, i) => index?.getX(i) ?? i,
  );
  if (order.some((corner) => corner >= position.count) || !spots.every((n) => Math.abs(n) < 1e9))
    throw new Error('points at numbers that it does not hold');
  return { names, mover, spots, index: order, colours: coloursOf(mesh, mean) };
}

/** Reads a file that `glbFacts` accepts. Rejects if the numbers in it are invalid. */
export async function loadGlb(bytes: Uint8Array, meanOf: MeanColourOf): Promise<Glb> {
  // Textures are not drawn: only the mean colour of each is used, so that Node does not have to decode
  // images.
  const textureOf = async (buffer: ArrayBuffer, _: string, image: number) => {
    const mean = await meanOf(image, new Uint8Array(buffer));
    // The loader copies the texture, and the copy includes `userData`.
    return Object.assign(new Texture(), { userData: { image, mean } });
  };
  const { nodes, meshes, pose } = await openGlb(bytes, textureOf);
  const means: Record<number, string> = {};
  // In the order of the file, independent of the hierarchy of nodes.
  const pieces = meshes
    .toSorted((a, b) => a.node - b.node)
    .map((one) => {
      const { map } = one.mesh.material as MeshStandardMaterial;
      const { image = 0, mean } = (map?.userData ?? {}) as { image?: number; mean?: string };
      if (mean !== undefined) means[image] = mean;
      return pieceOf(one, mean);
    });
  const movers = [...new Set(meshes.map(({ mover }) => mover))].flatMap((node) => {
    const { object } = nodes[node] ?? {};
    return object ? [{ node, object, back: object.matrixWorld.clone().invert() }] : [];
  });
  const solid = {
    ...{ pieces, means },
    triangles: pieces.reduce((sum, { index }) => sum + index.length / 3, 0),
    moved(clip: string, at: number) {
      const deltas = new Map<number, Matrix>();
      if (pose(clip, at))
        for (const { node, object, back } of movers)
          deltas.set(node, object.matrixWorld.clone().multiply(back).toArray());
      return deltas;
    },
  };
  return { ...solid, nodes, pose, meshWith: mesher(solid) };
}
