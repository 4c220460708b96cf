'use client';
/** The object on the stage's shared canvas. Its textures are decoded from the bytes of its file. */
import { Box3, Group, Texture, Vector3 } from 'three';
import type { CanvasPicture } from '../../space/canvas-view.tsx';
import { fileView } from '../../space/file-view.ts';
import { createLines } from '../../space/lines.ts';
import type { Triple } from '../../space/matrix.ts';
import { stageUniforms, writeStage } from '../../space/objects.ts';
import { openGlb } from '../../space/open-glb.ts';
import { leaders } from '../../space/part-labels.ts';
import { cameraOf, farthestOf, partsIn, spaceOf, type Camera } from '../../space/turntable.ts';
import type { StageSize, Tier } from '../kit/contract.ts';
import { emphasis } from '../kit/text.ts';
import { boxOf } from './draw.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Context, Params, State } from './params.ts';
import { createScreen } from './screen.ts';
import { createShadow, type Footprint } from './shadow.ts';

/** Opacity of a part in the background. */
const RECEDED = 0.3;
/** Brightness at night; 1 is day. */
const NIGHT = 0.62;
/** A depth in front of everything, for the lines to the labels. */
const ABOVE_ALL = 1e9;

/** The farthest points of all parts over the whole clip. */
const pointsIn = ({ found }: Params, clip: string): readonly Triple[] =>
  partsIn(found).flatMap(([, part]) => farthestOf(part, clip));

/** The area of the ground that the object needs over all of its clips. */
function footprintIn(params: Params): Footprint {
  const points = ['', ...(params.clips ?? [])].flatMap((clip) => pointsIn(params, clip));
  const box = new Box3().setFromPoints(points.map((point) => new Vector3(...point)));
  const [middle, size] = [box.getCenter(new Vector3()), box.getSize(new Vector3())];
  const half = Math.max(size.x, size.z, 2e-6) / 2;
  return { x: middle.x, z: middle.z, level: params.found?.level ?? 0, half };
}

/** Sets the transformation from the coordinates of the file to those of the picture, in plate units. */
function stand(turntable: Group, { right, up, near, target, size }: Camera): void {
  const row = (way: Triple) => {
    const [x, y, z] = way;
    const shift = x * target[0] + y * target[1] + z * target[2];
    return [x * size, y * size, z * size, -shift * size] as const;
  };
  turntable.matrix.set(...row(right), ...row(up), ...row(near), 0, 0, 0, 1);
}

/** Adds the object to a group; `dispose` removes everything again. */
function createPicture(
  group: Group,
  figure: Figure,
  params: Params,
  tier: Tier,
): CanvasPicture<Params, State> {
  let stage: StageSize;
  const uniforms = stageUniforms();
  const screen = createScreen(group, uniforms, tier, () => stage);
  const lines = createLines(group, uniforms, 40);
  const turntable = new Group();
  turntable.matrixAutoUpdate = false;
  const shadow = createShadow(footprintIn(params));
  turntable.add(shadow.plane, figure.object);
  screen.scene.add(turntable);
  let [cast, needed] = ['', ''];
  let last: readonly [Context, StageSize] | undefined;
  screen.before = (renderer, isAnew) => {
    if (isAnew) cast = '';
    if (cast === needed) return;
    // In lower tiers the shadow is drawn once only, because it is expensive without a graphics card.
    if (cast === '' || tier === 'full') shadow.draw(renderer, screen.scene, turntable);
    cast = needed;
  };
  const lookOf = (context: Context) => (id: string) => ({
    visibility: id === '' ? context.state.rest : (context.state.shown[id] ?? 1),
    strength: RECEDED + (1 - RECEDED) * emphasis(context, id),
  });
  return {
    update(context, size) {
      if (context === last?.[0] && size === last[1]) return true;
      last = [context, size];
      stage = size;
      const { state, aspect, palette, opacity } = context;
      const camera = cameraOf(state.view, aspect, params.area);
      stand(turntable, camera);
      figure.pose(state.clip, state.at);
      figure.show(lookOf(context));
      needed = JSON.stringify([state.clip, state.at, state.shown, state.rest]);
      const reach = pointsIn(params, state.clip).reduce(
        (far, point) => Math.max(far, Math.hypot(...point.map((n, k) => n - camera.target[k]!))),
        0,
      );
      const deepest = 2 * camera.size * reach + 10;
      const light = 1 + (NIGHT - 1) * palette.night;
      writeStage(uniforms, size, opacity, deepest);
      screen.write(boxOf(aspect, params), spaceOf(aspect, params.area), deepest, light);
      lines.show(leaders(context, camera), () => ABOVE_ALL);
      return true;
    },
    dispose() {
      for (const part of [screen, lines, shadow, figure]) part.dispose();
    },
  };
}

async function textureOf(bytes: ArrayBuffer, type: string): Promise<Texture> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  });
  const texture = new Texture(bitmap);
  // Keeps the texture sharp on surfaces that are seen at a flat angle.
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}

const open = async (bytes: Uint8Array, { parts }: Params, tier: Tier): Promise<Figure> =>
  createFigure(await openGlb(bytes, textureOf), parts, tier);

export const view = fileView<Params, State, Figure>(open, createPicture);
