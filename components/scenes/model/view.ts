'use client';
/**
 * The model on the stage's shared canvas: a few objects in a group, updated from the context of each frame.
 */
import type { Group } from 'three';
import { parseHex } from '../../../story/timeline/colour.ts';
import type { CanvasPicture } from '../../space/canvas-view.tsx';
import { fileView } from '../../space/file-view.ts';
import { createLines, type Lines } from '../../space/lines.ts';
import type { Tier } from '../kit/contract.ts';
import { createFaces, createUniforms, writeUniforms } from './faces.ts';
import { files } from './glb.ts';
import { groundLines } from './ground.ts';
import { leaders } from '../../space/part-labels.ts';
import { loadGlb } from './load-glb.ts';
import { tripleAt } from '../../space/matrix.ts';
import type { Mesh } from './mesh.ts';
import type { Context, Params, State } from './params.ts';
import { inkedEdges, isSolid, poseOf, type Posed } from './posed.ts';
import { BEFORE, BEFORE_OUTLINE, inkOf, WIDTHS } from './tones.ts';

/** The most triangles of a whole scene; translucent triangles are drawn twice. */
const MOST = { full: 170_000, lite: 20_000 } as const;
/** The most triangles of the mesh in the tier `lite`. */
export const LITE_TRIANGLES = 7_000;
/** A depth in front of everything, for the lines to the labels. */
const ABOVE_ALL = 1e9;

/**
 * Adds the ink of all parts, one line per edge. Outlines come first, because lines beyond the limit are left
 * out.
 */
function addInk(posed: Posed, { palette }: Context, under: Lines, over: Lines): void {
  const inks = posed.looks.map((look) => parseHex(inkOf(palette, look)));
  const edges = inkedEdges(posed);
  const sorted = [true, false].flatMap((first) => edges.filter((one) => one.isOutline === first));
  for (const { part, ends, isOutline } of sorted) {
    const look = posed.looks[part]!;
    const before = isOutline ? BEFORE_OUTLINE : BEFORE;
    const [from, to] = ends.map((place) => {
      const [x, y, near] = tripleAt(posed.places, place);
      return [x, y, near + before] as const;
    });
    const opacity = isSolid(look) ? 1 : look.visibility;
    const width = isOutline ? WIDTHS.outline : WIDTHS.crease;
    const lines = isSolid(look) ? under : over;
    lines.add(from!, to!, [...inks[part]!, opacity], [width, 0, 0]);
  }
}

/** Adds the model to a group; `dispose` removes everything again. */
function createPicture(
  group: Group,
  mesh: Mesh,
  _: Params,
  tier: Tier,
): CanvasPicture<Params, State> {
  const uniforms = createUniforms(mesh);
  const faces = createFaces(group, uniforms, mesh);
  const pieces = Math.floor((MOST[tier] - 2 * mesh.trianglePart.length) / 4);
  const under = createLines(group, uniforms, 20, pieces);
  const over = createLines(group, uniforms, 40, pieces);
  let reach = 0;
  for (let i = 0; i < mesh.placeGroup.length; i += 1)
    reach = Math.max(reach, Math.hypot(...tripleAt(mesh.places, i)));
  let posed: Posed | undefined;
  return {
    update(context, size) {
      posed = poseOf(mesh, context, posed);
      writeUniforms(uniforms, context, posed, size, reach);
      faces.write(posed.looks);
      addInk(posed, context, under, over);
      under.show(groundLines(context, posed.camera), (_, near) => near);
      over.show(leaders(context, posed.camera), () => ABOVE_ALL);
      return true;
    },
    dispose() {
      for (const part of [faces, under, over]) part.dispose();
    },
  };
}

async function open(bytes: Uint8Array, { found, parts }: Params, tier: Tier): Promise<Mesh> {
  const meanOf = (image: number) => Promise.resolve(found?.means?.[image]);
  const glb = await files.open(bytes, (all) => loadGlb(all, meanOf));
  return glb.meshWith(parts, tier === 'lite' ? LITE_TRIANGLES : undefined);
}

export const view = fileView<Params, State, Mesh>(open, createPicture);
