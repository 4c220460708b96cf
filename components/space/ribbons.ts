/** All strokes of a moment as one instanced mesh: a thin quad for each straight piece. */
import type { Group } from 'three';
import { rgb } from './paint.ts';
import { createPieces } from './pieces.ts';
import { strokeFragment, strokeVertex } from './shader.ts';
import type { Stroke } from './stroke.ts';
import type { Uniforms } from './uniforms.ts';

export interface Ribbons {
  write(strokes: readonly Stroke[]): void;
  dispose(): void;
}

export function createRibbons(group: Group, uniforms: Uniforms, order: number): Ribbons {
  const shader = { uniforms, vertexShader: strokeVertex, fragmentShader: strokeFragment };
  const pieces = createPieces(group, shader, order);
  return {
    write(strokes) {
      pieces.clear();
      for (const { points, colour, opacity, width, z, dash } of strokes) {
        const [r, g, b] = rgb(colour);
        const kind = dash ? (dash[0] < 3 ? 2 : 1) : 0;
        let way = 0;
        for (let i = 0; i + 3 < points.length; i += 2) {
          const [x, y, toX, toY] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
          pieces.add([x, y, toX, toY], [r, g, b, opacity], [width, way, z, kind]);
          way += Math.hypot(toX - x, toY - y);
        }
      }
      pieces.show();
    },
    dispose: pieces.dispose,
  };
}
