/** Paint in forced colours: a hatch, defined once a scene. */
import type { RenderContext } from '../../../story/scene.ts';
import { mark, type Mark } from './marks.ts';
import { hatchPattern } from './pigment.ts';

type Painted = Pick<RenderContext<never, never>, 'scene' | 'palette'>;

/** `fill` for paint in forced colours. */
export const hatchOf = ({ scene }: Pick<Painted, 'scene'>): string => `url(#${scene}-hatch)`;
/** What `hatchOf` refers to; nothing where colours are our own. */
export const hatchDefs = ({ scene, palette }: Painted): readonly Mark[] =>
  palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(`${scene}-hatch`)])] : [];
